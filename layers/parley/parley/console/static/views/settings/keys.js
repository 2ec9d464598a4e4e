// A business's API keys: made for a purpose, shown once, ended for good.

import * as api from "../../api.js";
import { empty, field, fill, h } from "../../dom.js";
import * as format from "../../format.js";
import { forGood, sending } from "./saving.js";

export async function parts({ business, me, again }) {
  const { keys } = await api.get("/keys", { business });
  const list = h("ul.items", { ariaLabel: "API keys" }, keys.map((key) => keyOf(key, business, me, again)));
  return [me.may_change && making(business, again), keys.length ? list : empty("No key yet", "A program that places calls needs one.")];
}

function keyOf(key, business, me, again) {
  const problem = h("p.problem", { role: "alert" });
  const send = () => api.post("/keys/revoke", { business, id: key.id });
  return h(
    "li.panel.item",
    {},
    h("div.item-head", {}, h("strong", {}, key.name), h("code", {}, `pk_${key.id}_…`), h("span.hint", {}, `since ${format.date(key.created_at)}`)),
    me.may_change && h("div.buttons", {}, forGood("End", key.name, problem, send, () => again(`The key ${key.id} opens nothing any more.`))),
    problem,
  );
}

function making(business, again) {
  const problem = h("p.problem", { role: "alert" });
  const made = h("div", { role: "status" });
  const name = h("input", { name: "name", type: "text", required: true, maxLength: 80, autocomplete: "off", placeholder: "the web shop" });
  const send = () => api.post("/keys", { business, name: name.value });
  const done = ({ key }) => {
    const close = h("button.plain.small", { type: "button", onclick: () => again() }, "I have kept it");
    fill(made, h("div.note.good", {}, h("p", {}, "Keep it now: it is shown this once."), h("p", {}, h("code.breaks", {}, key)), close));
    close.focus();
  };
  const form = h("form.panel.form", {}, h("h2", {}, "A new key"), field("What it is for", name), problem, h("div.buttons", {}, h("button.call", { type: "submit" }, "Make a key")), made);
  form.addEventListener("submit", sending(form, problem, send, done));
  return form;
}
