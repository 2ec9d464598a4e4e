// Elements out of data. Text is always text: nothing here, or anywhere in the console, parses markup that people wrote.

/** h("a.button", { href: "#/live", onclick: go }, "Live", " ", count) */
export function h(kind, properties = {}, ...children) {
  const [tag, ...classes] = kind.split(".");
  const element = document.createElement(tag || "div");
  element.className = classes.join(" ");
  for (const [name, value] of Object.entries(properties)) set(element, name, value);
  element.append(...children.flat(Infinity).filter(present));
  return element;
}

function set(element, name, value) {
  if (value === undefined || value === null) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name === "dataset") Object.assign(element.dataset, value);
  else if (name in element) element[name] = value;
  else if (value !== false) element.setAttribute(name, value === true ? "" : value);
}

const present = (child) => child !== undefined && child !== null && child !== false && child !== "";

export const by = (id) => document.getElementById(id);

export function fill(element, ...children) {
  element.replaceChildren(...children.flat(Infinity).filter(present));
}

/** A field with its label above it. */
export function field(label, input, hint) {
  return h("label.field", {}, h("span", {}, label), input, hint && h("span.hint", {}, hint));
}

export function select(name, options, chosen, onchange) {
  const listed = options.map(([value, words]) => h("option", { value, selected: value === chosen }, words));
  return h("select", { name, onchange }, listed);
}

/**
 * The heads of a table's columns: names, but for those in `numbers` and those that only a screen reader tells. Roles are
 * written out, because a table that folds into cards on a small screen loses those it has by itself.
 */
export function heads(names, { numbers = [], hidden = [] } = {}) {
  const head = (name) => h(numbers.includes(name) ? "th.number" : "th", { scope: "col", role: "columnheader" }, hidden.includes(name) ? h("span.hidden", {}, name) : name);
  return h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, names.map(head)));
}

/** A name and a number; a name that is written from right to left leaves what stands beside it in its order. */
export const person = (name, number) => [name && h("bdi", {}, name), name && ", ", h("bdi", {}, number)];

/** What is shown where nothing is: what that means, and what to do. */
export function empty(title, ...more) {
  return h("div.empty", {}, h("h2", {}, title), more.map((each) => (typeof each === "string" ? h("p", {}, each) : each)));
}
