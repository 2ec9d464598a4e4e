// Who is signed in: a token, kept for this tab, until it expires.

import { business } from "./format.js";

const KEPT = "parley.token";
let leave = () => {};

export const token = () => sessionStorage.getItem(KEPT) ?? "";

export function keep(found) {
  sessionStorage.setItem(KEPT, found);
}

/** A link that signs in carries its token behind the #, which no server sees; it is taken out of the address.
 *
 *  `#token=...` leads to the first page, `#token=.../phone` to the phone. Answers with the token, or "".
 */
export function fromAddress() {
  const found = /^#token=([\w.-]+)(\/.*)?$/.exec(location.hash);
  if (!found) return "";
  history.replaceState(null, "", `#${found[2] ?? "/attention"}`);
  return found[1];
}

export function signedIn() {
  return Boolean(token()) && secondsLeft() > 0;
}

const secondsLeft = () => (claims(token()).exp ?? 0) - Date.now() / 1000;

/** Who a token says that it is of; nobody has proven it here. */
export const whose = (given) => business(claims(given)["custom:business"]) || claims(given).email || "somebody else";

function claims(given) {
  try {
    return JSON.parse(atob(given.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return {};
  }
}

/** `then` is called with the reason whenever the session ends. */
export function onEnd(then) {
  leave = then;
}

export function end(why) {
  sessionStorage.removeItem(KEPT);
  leave(why);
}

/** Ends the session when its time is over, whatever the page does then. */
export function watch() {
  const late = Math.min(secondsLeft() * 1000, 2 ** 31 - 1);
  return setTimeout(() => end("expired"), Math.max(0, late));
}
