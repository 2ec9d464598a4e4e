// Who changed what, when, from what to what; and the way back.

import * as api from "../../api.js";
import { empty, fill, h } from "../../dom.js";
import * as format from "../../format.js";
import { inWords } from "./fields.js";
import { sending } from "./saving.js";

export async function parts({ business, me, again }) {
  const list = h("ol.items", { ariaLabel: "Changes, the newest first" });
  const found = h("div", { role: "status" });
  const more = h("button.plain.more", { type: "button", hidden: true, onclick: () => load(after).catch(told) }, "Older ones");
  const told = (refused) => fill(found, h("p.problem", {}, refused.message));
  let after = "";

  async function load(position = "") {
    const page = await api.get("/settings/changes", { business, after: position });
    list.append(...page.changes.map((change) => changeOf(change, business, me, again)));
    after = page.next;
    more.hidden = !after;
    fill(found, !list.children.length && empty("Nothing was changed yet"));
  }

  await load();
  return [found, list, more];
}

function changeOf(change, business, me, again) {
  const problem = h("p.problem", { role: "alert" });
  const send = () => api.post("/settings/undo", { business, id: change.id });
  const undo = h("button.plain.small", { type: "button", onclick: (event) => sending(entry, problem, send, () => again("It is as it was before."))(event) }, "Undo");
  const sides = change.kind && h("details", {}, h("summary", {}, "What changed"), h("div.sides", {}, h("div", {}, h("h3", {}, "Before"), inWords(change.before, change.after)), h("div", {}, h("h3", {}, "After"), inWords(change.after, change.before))));
  const entry = h(
    "li.panel.item",
    {},
    h("div.item-head", {}, h("time", { dateTime: change.at, title: format.moment(change.at) }, `${format.when(change.at)}`), h("strong", {}, [change.undoes && "Undone:", change.title, change.phone].filter(Boolean).join(" ")), h("span.hint", {}, `by ${change.by}`)),
    change.reason && h("p", {}, `“${change.reason}”`),
    (change.before || change.after) && sides,
    change.undone_by && h("p.hint", {}, `Taken back by ${change.undone_by}, ${format.when(change.undone_at)}`),
    me.may_change && change.can_undo && h("div.buttons", {}, undo),
    problem,
  );
  return entry;
}
