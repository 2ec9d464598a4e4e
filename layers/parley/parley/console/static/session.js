// Who is signed in: a token, kept for this tab, until it expires.

const KEPT = "parley.token";
let leave = () => {};

export const token = () => sessionStorage.getItem(KEPT) ?? "";

export function keep(found) {
  sessionStorage.setItem(KEPT, found);
}

/** A link that signs in carries its token behind the #, which no server sees; it is taken out of the address.
 *
 *  `#token=...` leads to the live calls, `#token=.../phone` to the phone.
 */
export function fromAddress() {
  const found = /^#token=([\w.-]+)(\/.*)?$/.exec(location.hash);
  if (!found) return;
  keep(found[1]);
  history.replaceState(null, "", `#${found[2] ?? "/live"}`);
}

export function signedIn() {
  return Boolean(token()) && secondsLeft() > 0;
}

function secondsLeft() {
  try {
    const claims = JSON.parse(atob(token().split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
    return claims.exp - Date.now() / 1000;
  } catch {
    return 0;
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
