// A question's editor: a dialog that says which field the server refused.

import * as api from "../../api.js";
import { field, h, select } from "../../dom.js";

export const KINDS = { rating: "Rating", yes_no: "Yes or no", choice: "Choice", open: "Open" };
const NEW = { kind: "rating", highest: 5, options: [], every: 1, departments: [], priority: 50, seconds: 12 };

/** `question` is null for a new one; `saved` is called after it was kept. */
export function edit(business, question, saved) {
  const known = question ?? NEW;
  const problem = h("p.problem", { role: "alert" });
  const number = (name, words, min, max) => field(words, h("input", { name, type: "number", min, max, value: known[name], required: true }));
  const day = (name, words) => field(words, h("input", { name, type: "date", value: known[name] ?? "" }));
  const form = h(
    "form.form",
    { noValidate: true, onsubmit: save },
    h("h2", { id: "editor-title" }, question ? "Change a question" : "A new question"),
    question ? h("p.hint", {}, question.id) : field("Id", h("input", { name: "id", maxLength: 40, required: true, autocomplete: "off", spellcheck: false }), "Lower-case letters, digits and -; it stays the same."),
    field("Text", h("textarea", { name: "text", rows: 3, maxLength: 250, lang: "sv", required: true, value: known.text ?? "" }), "Spoken as written, in Swedish."),
    h(
      "div.filters",
      {},
      field("Kind", select("kind", Object.entries(KINDS), known.kind, fit)),
      field("Scale", select("highest", [["5", "1 to 5"], ["10", "0 to 10"]], String(known.highest))),
    ),
    field("Options, one a line", h("textarea", { name: "options", rows: 3, lang: "sv", value: known.options.join("\n") })),
    h(
      "div.filters",
      {},
      number("priority", "Priority, high first", 1, 100),
      number("seconds", "Seconds to ask and answer", 5, 60),
      number("every", "Every Nth customer", 1, 1000),
    ),
    field("Departments, separated by commas", h("input", { name: "departments", lang: "sv", value: known.departments.join(", ") }), "Asked where the visit touched one of them; none: always."),
    h("div.filters", {}, day("first_day", "First day"), day("last_day", "Last day")),
    h("label.check", {}, h("input", { type: "checkbox", name: "retired", checked: Boolean(known.retired) }), "Retired: asked no more"),
    problem,
    h("div.buttons", {}, h("button.call", { type: "submit" }, "Save"), h("button.plain", { type: "button", onclick: () => dialog.close() }, "Cancel")),
  );
  const dialog = h("dialog.panel.editor", { "aria-labelledby": "editor-title", onclose: () => dialog.remove() }, form);

  /** Only what belongs to the kind can be filled in. */
  function fit() {
    const kind = form.elements.kind.value;
    form.elements.highest.closest("label").hidden = kind !== "rating";
    form.elements.options.closest("label").hidden = kind !== "choice";
  }

  async function save(event) {
    event.preventDefault();
    const { id, ...body } = filled(form);
    const query = `?business=${encodeURIComponent(business)}`;
    try {
      if (question) await api.put(`/feedback/questions/${encodeURIComponent(question.id)}${query}`, body);
      else await api.post(`/feedback/questions${query}`, { id, ...body });
    } catch (refused) {
      const wrong = form.elements[refused.field?.split(".")[0]];
      for (const each of form.elements) each.ariaInvalid = each === wrong ? "true" : null;
      problem.textContent = wrong ? `${wrong.closest("label").querySelector("span").textContent}: ${refused.message}` : refused.message;
      wrong?.focus();
      return;
    }
    dialog.close();
    await saved(question?.id ?? id);
  }

  fit();
  document.body.append(dialog);
  dialog.showModal();
}

function filled(form) {
  const told = Object.fromEntries(new FormData(form));
  const parts = (text, between) => text.split(between).map((part) => part.trim()).filter(Boolean);
  return {
    ...told,
    highest: Number(told.highest),
    priority: Number(told.priority),
    seconds: Number(told.seconds),
    every: Number(told.every),
    options: told.kind === "choice" ? parts(told.options, "\n") : [],
    departments: parts(told.departments, ","),
    first_day: told.first_day || null,
    last_day: told.last_day || null,
    retired: form.elements.retired.checked,
  };
}
