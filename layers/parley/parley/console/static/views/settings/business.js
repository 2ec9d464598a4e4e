// What the engine and the agents of a business let it set: a form for each record.

import * as api from "../../api.js";
import { h } from "../../dom.js";
import { shown } from "./fields.js";
import { sending, told } from "./saving.js";

export async function parts({ business, me, again }) {
  const { settings } = await api.get("/settings", { business });
  const elsewhere = me.elsewhere && h("p.note", {}, "Agents book in your own system: what it keeps itself, such as hours, services and prices, is changed there.");
  return [elsewhere, settings.map((setting) => formOf(setting, business, me, again))];
}

function formOf(setting, business, me, again) {
  const fields = setting.fields.map((declared) => shown(declared, setting.kept?.[declared.name]));
  const problem = h("p.problem", { role: "alert" });
  const send = () => api.post("/settings", { business, setting: setting.name, before: setting.kept, values: values() });
  const values = () => Object.fromEntries(fields.map((each) => [each.name, each.value()]));
  const form = h(
    "form.panel.form",
    { ariaLabel: setting.title, noValidate: true },
    h("h2", {}, setting.title),
    h(
      "fieldset.fields",
      { disabled: !me.may_change },
      fields.map((each) => each.element),
      me.may_change && h("div.buttons.whole", {}, h("button.call", { type: "submit" }, "Save")),
    ),
    problem,
  );
  const done = (saved) => again(told(`${setting.title}: saved. It counts ${setting.counts}.`, saved.change, business, again));
  form.addEventListener("submit", sending(form, problem, send, done));
  return form;
}
