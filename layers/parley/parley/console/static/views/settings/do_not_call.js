// Who is not called: found by digits, added and taken off with a reason.

import * as api from "../../api.js";
import { field, fill, h } from "../../dom.js";
import * as format from "../../format.js";
import { sending, told } from "./saving.js";

export async function parts({ business, me, again }) {
  const list = h("ul.items", { ariaLabel: "Numbers that are not called" });
  const found = h("div", { role: "status" });
  const more = h("button.plain.more", { type: "button", hidden: true, onclick: () => load(after) }, "More");
  const search = h("input", { name: "number", type: "search", placeholder: "some digits", autocomplete: "off" });
  let after = "";
  let asked = 0;

  async function load(position = "") {
    const turn = ++asked;
    if (!position) list.replaceChildren();
    try {
      const page = await api.get("/do_not_call", { business, number: search.value, after: position });
      if (turn !== asked) return;
      list.append(...page.entries.map(entryOf));
      after = page.next;
      more.hidden = !after;
      fill(found, !list.children.length && h("p.hint", {}, after ? "None so far." : "There is nobody."));
    } catch (refused) {
      if (turn === asked) fill(found, h("p.problem", {}, refused.message));
    }
  }

  function entryOf(entry) {
    const problem = h("p.problem", { role: "alert" });
    const reason = h("input", { name: "reason", type: "text", required: true, maxLength: 200, autocomplete: "off", placeholder: "asked us to call again" });
    const send = () => api.post("/do_not_call/remove", { business, number: entry.number, reason: reason.value });
    const form = h("form.row.closing", {}, field("Why it may be called again", reason), h("button.plain.small", { type: "submit" }, "Take off"));
    form.addEventListener("submit", sending(form, problem, send, (saved) => again(told(`${entry.number} may be called again.`, saved.change, business, again))));
    return h(
      "li.panel.item",
      {},
      h("div.item-head", {}, h("strong.figure", {}, entry.number), h("span", {}, format.words(entry.why ?? "")), h("span.hint", {}, [entry.at && format.date(entry.at * 1000), entry.said_to && `said to ${format.words(entry.said_to)}`].filter(Boolean).join(", "))),
      me.may_change && form,
      problem,
    );
  }

  const looking = h("form.filters", { onsubmit: (event) => (event.preventDefault(), load()) }, field("Search", search), h("div.buttons", {}, h("button.plain", { type: "submit" }, "Search")));
  await load();
  return [me.may_change && adding(business, again), looking, found, list, more];
}

function adding(business, again) {
  const problem = h("p.problem", { role: "alert" });
  const number = h("input", { name: "number", type: "tel", required: true, placeholder: "+15125550100", autocomplete: "off" });
  const reason = h("input", { name: "reason", type: "text", required: true, maxLength: 200, autocomplete: "off", placeholder: "wrote us a letter" });
  const send = () => api.post("/do_not_call", { business, number: number.value, reason: reason.value });
  const form = h(
    "form.panel.form",
    {},
    h("h2", {}, "Never call a number again"),
    h("div.fields", {}, field("Number", number), field("Why", reason)),
    problem,
    h("div.buttons", {}, h("button.call", { type: "submit" }, "Add")),
  );
  form.addEventListener("submit", sending(form, problem, send, (saved) => again(told(`${saved.number} is not called any more.`, saved.change, business, again))));
  return form;
}
