// How each form of a setting is shown and read. What is left empty is no longer said: then the usual value counts.

import { field, h, select } from "../../dom.js";
import * as format from "../../format.js";

/** { element, value } of a field; `kept` is undefined where the business says nothing. */
export function shown(declared, kept) {
  const made = FORMS[declared.form](declared, kept ?? undefined);
  const value = () => {
    const read = made.value();
    const untouched = kept === undefined && same(read, declared.usual);
    return untouched ? null : read;
  };
  return { name: declared.name, element: made.element, value };
}

/** Whether two values are the same; what says nothing is as if it were not there. */
export const same = (one, other) => JSON.stringify(one, filled) === JSON.stringify(other, filled);
const filled = (_, value) => (value === null ? undefined : value);
const FORMS = { number, decimal: number, text, phone: text, choice, choices, lines, span, hours, rows, named };

function text({ name, label, form, hint, usual }, kept) {
  const type = form === "phone" ? "tel" : "text";
  const input = h("input", { name, type, value: kept ?? "", placeholder: usual ?? "", autocomplete: "off" });
  return { element: field(label, input, hint), value: () => input.value.trim() || null };
}

function number({ name, label, form, hint, usual, least, most }, kept) {
  const step = form === "decimal" ? "0.01" : "1";
  const input = h("input", { name, type: "number", min: least, max: most, step, value: kept ?? "", placeholder: usual ?? "" });
  return { element: field(label, input, hint), value: () => (input.value === "" ? null : Number(input.value)) };
}

function choice({ name, label, hint, usual, choices }, kept) {
  const usually = choices.find(([value]) => value === usual)?.[1];
  const none = ["", usually ? `as usual (${usually})` : "choose …"];
  const place = choices.findIndex(([value]) => value === kept);
  const box = select(name, [none, ...choices.map(([, words], at) => [String(at), words])], place < 0 ? "" : String(place));
  return { element: field(label, box, hint), value: () => (box.value === "" ? null : choices[Number(box.value)][0]) };
}

function choices({ name, label, hint, usual, choices: known }, kept) {
  const chosen = kept ?? usual ?? [];
  const boxes = known.map(([value, words]) => [value, h("input", { type: "checkbox", name, checked: chosen.includes(value) }), words]);
  const element = h(
    "fieldset.checks",
    {},
    h("legend", {}, label),
    boxes.map(([, box, words]) => h("label.check", {}, box, words)),
    hint && h("span.hint", {}, hint),
  );
  return { element, value: () => boxes.filter(([, box]) => box.checked).map(([value]) => value) };
}

function lines({ name, label, hint, usual }, kept) {
  const given = kept ?? usual ?? [];
  const area = h("textarea", { name, rows: Math.max(2, given.length), value: given.join("\n") });
  const read = () => area.value.split("\n").map((line) => line.trim()).filter(Boolean);
  return { element: field(label, area, ["One a line.", hint].filter(Boolean).join(" ")), value: () => (read().length || usual ? read() : null) };
}

function span({ name, label, hint, usual, least, most }, kept) {
  const [first, last] = kept ?? usual ?? ["", ""];
  const ends = [["from", first], ["until", last]].map(([words, value]) => h("input", { name, type: "number", min: least, max: most, value, ariaLabel: `${label}, ${words}` }));
  const element = h("fieldset.checks", {}, h("legend", {}, label), h("div.pair", {}, ends[0], "to", ends[1]), hint && h("span.hint", {}, hint));
  return { element, value: () => (ends.every((each) => each.value === "") ? null : ends.map((each) => Number(each.value))) };
}

const OF_HOURS = [
  { name: "days", label: "Days", form: "text", usual: "mon-fri" },
  { name: "hours", label: "Hours", form: "text", usual: "08:00-18:00" },
];

function hours(declared, kept) {
  const given = Object.entries(kept ?? declared.usual ?? {}).map(([days, stretches]) => ({ days, hours: stretchesIn(stretches) }));
  const table = records(declared, OF_HOURS, given);
  const value = () => Object.fromEntries(table.rows().map((row) => [row.days ?? "", stretchesOf(row.hours ?? "")]));
  return { element: table.element, value };
}

/** A stretch is kept as "08:00-18:00", several as a list, or as ["08:00", "18:00"] by hand. */
function stretchesIn(kept) {
  const given = [kept ?? []].flat();
  return given.length === 2 && !given.some((each) => each.includes("-")) ? given.join("-") : given.join(", ");
}

function stretchesOf(written) {
  const stretches = written.split(",").map((each) => each.trim()).filter(Boolean);
  return stretches.length > 1 ? stretches : stretches[0] ?? "";
}

function rows(declared, kept) {
  const table = records(declared, declared.columns, kept ?? declared.usual ?? []);
  return { element: table.element, value: () => table.rows() };
}

function named(declared, kept) {
  const columns = [{ name: "name", label: "Name", form: "text" }, ...declared.columns];
  const given = Object.entries(kept ?? declared.usual ?? {}).map(([name, row]) => ({ name, ...row }));
  const table = records(declared, columns, given);
  const value = () => Object.fromEntries(table.rows().map(({ name, ...row }) => [name ?? "", row]));
  return { element: table.element, value };
}

/** Records below each other, each with its fields, one more on demand. */
function records({ name, label, hint }, columns, given) {
  let parts = [];
  const list = h("div.records");
  const add = h("button.plain.small.changes", { type: "button", name, onclick: () => more().querySelector("input, select").focus() }, "Add");

  function more(row = {}) {
    const cells = columns.map((column) => shown(column, row[column.name]));
    const remove = h("button.plain.small.changes", { type: "button", onclick: () => taken(part) }, "Remove");
    remove.setAttribute("aria-label", `Remove ${Object.values(row)[0] ?? "this"}`);
    const part = { cells, element: h("div.record", {}, cells.map((cell) => cell.element), remove) };
    parts.push(part);
    list.append(part.element);
    return part.element;
  }

  function taken(part) {
    parts = parts.filter((each) => each !== part);
    part.element.remove();
    add.focus();
  }

  given.forEach((row) => more(row));
  const read = ({ cells }) => Object.fromEntries(cells.map((cell) => [cell.name, cell.value()]).filter(([, value]) => value !== null));
  const element = h("fieldset.whole", {}, h("legend", {}, label), hint && h("p.hint", {}, hint), list, add);
  return { element, rows: () => parts.map(read).filter((row) => Object.keys(row).length) };
}

/** What a record says otherwise than another one, as people read it. */
export function inWords(record, other) {
  const names = Object.keys(record ?? {}).filter((name) => !same(record[name], other?.[name]));
  const entries = names.map((name) => [h("dt", {}, format.words(name)), h("dd", {}, plain(record[name]))]);
  return entries.length ? h("dl.data", {}, entries) : h("span.hint", {}, record ? "as usual" : "nothing");
}

function plain(value) {
  if (Array.isArray(value)) return value.map(plain).join("; ");
  if (value !== null && typeof value === "object") return Object.entries(value).map(([name, each]) => `${format.words(name)}: ${plain(each)}`).join(", ");
  return String(value ?? "");
}

