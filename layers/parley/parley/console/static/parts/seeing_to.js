// The foot of an item that somebody has to see to: what was done, and by whom.

import { field, h } from "../dom.js";
import * as format from "../format.js";

/** `send(path, remark, words)` gives what is done on a click. */
export function closing(send, { button, placeholder, done }) {
  const remark = h("input", { name: "remark", type: "text", maxLength: 500, autocomplete: "off", placeholder });
  return h("form.row.closing.changes", { onsubmit: send("done", remark, done) }, field("What was done", remark), h("button.call.small", { type: "submit" }, button));
}

export const seenTo = (item, verb, reopen) =>
  h("p.row", {}, h("span", {}, `${verb} by ${item.by}, ${format.when(item.done_at)}`, item.remark && `: “${item.remark}”`), h("button.plain.small.changes", { type: "button", onclick: reopen }, "Open again"));
