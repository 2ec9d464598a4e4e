// The link that fills in the form for a call: to somebody, with the number and the agent that they know.

import { h } from "../dom.js";

let wanted = {};

/** Nothing where the person withheld the number, or the business has none to call from. */
export function callBack(me, { to, line = "", business, agent }) {
  if (!to?.startsWith("+") || !me.numbers.some((each) => each.business === business)) return "";
  const fillIn = () => (wanted = { to, line, business, agent });
  return h("a.plain.small.changes", { href: "#/outbound", onclick: fillIn }, "Call back");
}

/** What the form begins with when it is opened next: `{ to, line, business, agent }`, or nothing; told once. */
export function filledIn() {
  const told = wanted;
  wanted = {};
  return told;
}
