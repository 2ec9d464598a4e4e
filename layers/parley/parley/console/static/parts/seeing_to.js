// The foot of an item that somebody has to see to: what was done, and by whom.

import * as api from "../api.js";
import { field, fill, h } from "../dom.js";
import * as format from "../format.js";

/**
 * `list` is the address of the items, `named` what tells the server which one this is, `moved(words)` is called when it
 * has left the list. `words`: the verb of what was done, an example of it, what is said then, and once it is open again.
 */
export function seeingTo(item, { list, named, moved, words }) {
  const problem = h("p.problem", { role: "alert" });
  const send = (path, remark, told) => async (event) => {
    event.preventDefault();
    try {
      await api.post(`${list}/${path}`, { ...named, remark: remark?.value ?? "" });
      moved(told);
    } catch (refused) {
      fill(problem, refused.message);
    }
  };
  return [item.by ? seenTo(item, words.verb, send("open", null, words.opened)) : closing(send, words), problem];
}

function closing(send, { verb, example, done }) {
  const remark = h("input", { name: "remark", type: "text", maxLength: 500, autocomplete: "off", placeholder: example });
  return h("form.row.closing.changes", { onsubmit: send("done", remark, done) }, field("What was done", remark), h("button.call.small", { type: "submit" }, verb));
}

const seenTo = (item, verb, reopen) =>
  h("p.row", {}, h("span", {}, `${verb} by ${item.by}, ${format.when(item.done_at)}`, item.remark && `: “${item.remark}”`), h("button.plain.small.changes", { type: "button", onclick: reopen }, "Open again"));
