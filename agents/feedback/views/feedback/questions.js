// The questions, and which of them the next customer would be asked, and why.

import * as api from "../../api.js";
import { field, fill, h, heads, select } from "../../dom.js";
import { edit, KINDS } from "./editor.js";

export async function open(place, { business, store, stores }) {
  const rows = h("tbody", { role: "rowgroup" });
  const told = h("div.stack");
  const heard = h("p.hint", { role: "status" });
  const kept = h("div", { role: "status" });
  const touched = h("fieldset.checks");
  const chosen = store || stores.find((each) => !each.closed)?.id || "";
  const form = h(
    "form.stack",
    { onsubmit: (event) => event.preventDefault(), oninput: preview },
    field("In", select("store", stores.filter((each) => !each.closed).map(({ id, name }) => [id, name]), chosen, departments)),
    field("Customers before", h("input", { name: "customers", type: "number", min: 0, placeholder: "as counted" })),
    touched,
  );

  async function list() {
    const questions = await api.get("/feedback/questions", { business });
    questions.sort((one, other) => one.retired - other.retired || other.priority - one.priority);
    fill(rows, questions.map((question) => row(question, () => edit(business, question, saved))));
  }

  /** Who changed a question goes on at it; its button is another one by now. */
  async function saved(question) {
    await list();
    await preview();
    fill(kept, h("p.note.good", {}, "The question is kept."));
    (rows.querySelector(`[data-question="${CSS.escape(question)}"]`) ?? place.querySelector(".changes button")).focus();
  }

  function departments() {
    const known = stores.find(({ id }) => id === form.elements.store.value)?.departments ?? [];
    const boxes = known.map((name) => h("label.check", { lang: "sv" }, h("input", { type: "checkbox", name: "departments", value: name }), name));
    fill(touched, h("legend", {}, "The visit touched"), boxes);
    touched.hidden = !known.length;
  }

  async function preview() {
    const data = new FormData(form);
    if (!data.get("store")) return fill(told), fill(heard, "Every store is closed.");
    const query = { business, store: data.get("store"), customers: data.get("customers"), departments: data.getAll("departments") };
    try {
      const found = await api.get("/feedback/questions/select", query);
      fill(heard, inShort(found));
      fill(told, foreseen(found));
    } catch (refused) {
      fill(told);
      fill(heard, h("span.problem", {}, refused.message));
    }
  }

  departments();
  fill(
    place,
    h(
      "div.columns",
      {},
      h(
        "section.stack",
        {},
        h("div.panel.scroll", { tabIndex: 0, role: "region", ariaLabel: "Questions" }, h("table.list.folded", { role: "table" }, heads(COLUMNS, { hidden: ["Change"] }), rows)),
        h("div.buttons.changes", {}, h("button.call", { type: "button", onclick: () => edit(business, null, saved) }, "New question")),
        kept,
      ),
      h("section.panel.form", {}, h("h2", {}, "What would be asked next"), form, heard, told),
    ),
  );
  await list();
  await preview();
  return () => document.querySelector("dialog")?.close();
}

const COLUMNS = ["Question", "Kind", "Priority", "Seconds", "Change"];

const cell = (name, ...inside) => h("td", { role: "cell", dataset: { name } }, inside);

function row(question, change) {
  return h(
    "tr",
    { role: "row" },
    h("th.wide", { scope: "row", role: "rowheader" }, h("span", { lang: "sv" }, question.text), " ", h("span.hint", {}, who(question))),
    cell("Kind", question.kind === "rating" ? `Rating, ${question.highest === 10 ? "0 to 10" : "1 to 5"}` : KINDS[question.kind]),
    cell("Priority", question.priority),
    cell("Seconds", question.seconds),
    cell("", h("button.plain.small.changes", { type: "button", onclick: change, dataset: { question: question.id }, ariaLabel: `Change: ${question.text}` }, "Change")),
  );
}

function who({ retired, every, departments, first_day, last_day }) {
  if (retired) return "Retired: asked no more";
  const customers = every > 1 ? `Every ${ordinal(every)} customer of a store` : "Everybody";
  const at = departments.length && ` who was at ${departments.join(" or ")}`;
  return [customers, at, first_day && `, from ${first_day}`, last_day && `, until ${last_day}`].filter(Boolean).join("");
}

function ordinal(number) {
  const ending = { one: "st", two: "nd", few: "rd", other: "th" };
  return `${number}${ending[new Intl.PluralRules("en", { type: "ordinal" }).select(number)]}`;
}

const inShort = ({ asked, left_out, customers, seconds }) =>
  `Customer number ${customers + 1}, with ${seconds} seconds for questions: ${asked.length} asked, ${left_out.length} left out.`;

function foreseen({ asked, left_out }) {
  return [
    asked.length
      ? h("ol.questions", { ariaLabel: "Asked" }, asked.map(({ question, seconds_before }) => line(question, `after ${seconds_before} s, takes ${question.seconds} s`)))
      : h("p.note", {}, "Nothing would be asked, and nobody called."),
    left_out.length > 0 && [h("h3", {}, "Left out"), h("ul.questions", { ariaLabel: "Left out" }, left_out.map(({ question, why }) => line(question, why)))],
  ];
}

const line = ({ text }, why) => h("li", {}, h("span", { lang: "sv" }, text), h("span.hint", {}, why));
