/** Builds elements. Whatever comes from the API is set as text, so that markup in it is shown and never run. */

export const find = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children.filter((child) => child != null));
  return made;
}

export const cell = (text, className = "", lang = "") => element("td", { className, lang }, text);
export const row = (...cells) => element("tr", {}, ...cells);

export function table(caption, head, rows) {
  const headings = head.map((text, place) => element("th", { scope: "col", className: place ? "number" : "" }, text));
  const body = rows.map(([first, ...rest]) =>
    row(element("th", { scope: "row" }, first), ...rest.map((text) => cell(text ?? "–", "number"))));
  return element("div", { className: "scroll", tabIndex: 0 },
    element("table", {},
      element("caption", { className: "hidden" }, caption),
      element("thead", {}, row(...headings)),
      element("tbody", {}, ...body)));
}

export const time = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", second: "2-digit" });
export const day = (seconds) => new Date(seconds * 1000).toLocaleDateString([], { dateStyle: "medium" });
export const percent = (share) => (share == null ? "–" : `${(share * 100).toFixed(1)} %`);
