/** The questions, their editor, and what would be asked next. */

import { get, write } from "./api.js";
import { cell, element, find, row } from "./dom.js";

const KINDS = { rating: "Rating", yes_no: "Yes or no", choice: "Choice", open: "Open" };
let stores = [];
let editing = null;

export async function show(known) {
  stores = known;
  const questions = await get("/questions");
  questions.sort((one, other) => one.retired - other.retired || other.priority - one.priority);
  find("questions").tBodies[0].replaceChildren(...questions.map(draw));
  offerStores();
  await preview();
}

function draw(question) {
  const change = element("button", { type: "button", onclick: () => edit(question) }, "Change");
  change.setAttribute("aria-label", `Change: ${question.text}`);
  const scale = question.kind === "rating" ? (question.highest === 10 ? ", 0 to 10" : ", 1 to 5") : "";
  return row(cell(question.text, "", "sv"), cell(KINDS[question.kind] + scale), cell(question.priority, "number"),
    cell(question.seconds, "number"), cell(who(question)), element("td", {}, change));
}

function who(question) {
  if (question.retired) return "Nobody: retired";
  const customers = question.every > 1 ? `customer ${question.every}, ${2 * question.every}, … of a store` : "everybody";
  const parts = [question.departments.length ? `${customers} who was at ${question.departments.join(" or ")}` : customers];
  if (question.first_day) parts.push(`from ${question.first_day}`);
  if (question.last_day) parts.push(`until ${question.last_day}`);
  return parts.join(", ");
}

function offerStores() {
  const chosen = find("preview-store").value;
  find("preview-store").replaceChildren(...stores.filter((store) => !store.closed).map((store) =>
    element("option", { value: store.id, selected: store.id === chosen }, store.name)));
  offerDepartments();
}

function offerDepartments() {
  const store = stores.find((each) => each.id === find("preview-store").value);
  const boxes = (store?.departments ?? []).map((tag) => element("label", { className: "check" },
    element("input", { type: "checkbox", value: tag }), tag));
  find("preview-departments").replaceChildren(element("legend", {}, "The visit touched"), ...boxes);
}

async function preview() {
  const store = find("preview-store").value;
  if (!store) return find("preview").replaceChildren(element("p", {}, "There is no store yet: POST /api/stores makes one."));
  const departments = [...find("preview-departments").querySelectorAll(":checked")].map((box) => box.value);
  const told = await get("/questions/select", { store, departments, customers: find("preview-customers").value });
  const asked = told.asked.map(({ question, seconds_before }) =>
    element("li", {}, element("span", { lang: "sv" }, question.text),
      element("span", { className: "why" }, ` (after ${seconds_before} s, takes ${question.seconds} s)`)));
  const left = told.left_out.map(({ question, why }) =>
    element("li", {}, element("span", { lang: "sv" }, question.text), element("span", { className: "why" }, ` ${why}`)));
  find("preview").replaceChildren(
    element("p", {}, `Customer number ${told.customers + 1}, with ${told.seconds} s for questions:`),
    asked.length ? element("ol", {}, ...asked) : element("p", {}, "Nothing would be asked, and nobody called."),
    element("h4", {}, "Left out"), left.length ? element("ul", {}, ...left) : element("p", {}, "Nothing."));
}

function edit(question) {
  editing = question?.id ?? null;
  const form = find("editor-form");
  form.reset();
  for (const [name, value] of Object.entries(question ?? {})) {
    const field = form.elements[name];
    if (field.type === "checkbox") field.checked = value;
    else field.value = Array.isArray(value) ? value.join(name === "options" ? "\n" : ", ") : value ?? "";
  }
  form.elements.id.readOnly = editing !== null;
  find("editor-error").textContent = "";
  find("editor").showModal();
}

function filled(form) {
  const told = Object.fromEntries(new FormData(form));
  const list = (text, by) => text.split(by).map((each) => each.trim()).filter(Boolean);
  return {
    ...told, highest: Number(told.highest), priority: Number(told.priority), seconds: Number(told.seconds),
    every: Number(told.every), options: told.kind === "choice" ? list(told.options, "\n") : [],
    departments: list(told.departments, ","), retired: form.elements.retired.checked,
    first_day: told.first_day || null, last_day: told.last_day || null,
  };
}

async function save(event) {
  event.preventDefault();
  const { id, ...body } = filled(event.target);
  try {
    if (editing) await write("PUT", `/questions/${encodeURIComponent(editing)}`, body);
    else await write("POST", "/questions", { id, ...body });
  } catch (error) {
    find("editor-error").textContent = error.field ? `${error.field}: ${error.message}` : error.message;
    event.target.elements[error.field]?.focus();
    return;
  }
  find("editor").close();
  await show(stores);
}

export function listen() {
  find("new-question").onclick = () => edit(null);
  find("cancel").onclick = () => find("editor").close();
  find("editor-form").addEventListener("submit", save);
  find("preview-store").addEventListener("change", offerDepartments);
  find("preview-form").addEventListener("submit", (event) => event.preventDefault());
  find("preview-form").addEventListener("input", preview);
}
