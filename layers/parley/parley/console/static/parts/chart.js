// Charts without a library: bars of calls by hour, and shares of a whole. Each has a table that says the same.

import { h } from "../dom.js";
import * as format from "../format.js";

const SVG = "http://www.w3.org/2000/svg";
const [WIDTH, HEIGHT, FOOT, LEFT] = [1000, 210, 22, 30];
export const MOST_SERIES = 6;

function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** `columns` are `{label, parts: {series: count}}`; `series` their names, the first at the bottom. */
export function stacked(columns, series, title) {
  const most = nice(Math.max(1, ...columns.map((column) => sum(column.parts))));
  const step = (WIDTH - LEFT) / columns.length;
  const height = HEIGHT - FOOT;
  const y = (count) => height - ((height - 12) * count) / most;
  const lines = [0, most / 2, most].filter(Number.isInteger).map((count) =>
    draw("g", { class: "rule" }, draw("line", { x1: LEFT, x2: WIDTH, y1: y(count), y2: y(count) }), draw("text", { x: LEFT - 6, y: y(count) + 4, "text-anchor": "end" }, String(count))),
  );
  const bars = columns.flatMap((column, place) => {
    let below = 0;
    return series.filter((name) => column.parts[name]).map((name) => {
      const count = column.parts[name];
      const bar = draw("rect", { class: `series-${series.indexOf(name)}`, x: LEFT + place * step + 2, width: Math.max(2, step - 4), y: y(below + count), height: y(below) - y(below + count), rx: 2 });
      bar.append(draw("title", {}, `${column.label}, ${format.words(name)}: ${count}`));
      below += count;
      return bar;
    });
  });
  const every = Math.ceil(columns.length / 12);
  const labels = columns.flatMap((column, place) => (place % every ? [] : [draw("text", { x: LEFT + (place + 0.5) * step, y: HEIGHT - 5, "text-anchor": "middle" }, column.label)]));
  const chart = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "chart bars", role: "img", "aria-label": title }, ...lines, ...bars, ...labels);
  return h("figure", {}, h("div.scroll", { tabIndex: 0, role: "region", ariaLabel: title }, chart), legend(series), table(columns, series, title));
}

/** A whole and its parts, one bar: `parts` are `[name, count]`. */
export function shares(parts, title) {
  const total = parts.reduce((all, [, count]) => all + count, 0);
  let left = 0;
  const rects = parts.map(([name, count], place) => {
    const width = (WIDTH * count) / total;
    const rect = draw("rect", { class: `series-${place}`, x: left, y: 0, width: Math.max(0, width - 2), height: 22, rx: 3 });
    rect.append(draw("title", {}, `${name}: ${count}`));
    left += width;
    return rect;
  });
  const words = parts.map(([name, count], place) => h("li", {}, h(`span.key.series-${place}`), `${name} `, h("strong.figure", {}, `${format.percent(count / total)}`), h("span.hint.figure", {}, ` ${count}`)));
  return h("figure", {}, draw("svg", { viewBox: `0 0 ${WIDTH} 22`, class: "chart", role: "img", "aria-label": title, preserveAspectRatio: "none" }, ...rects), h("ul.legend", {}, words));
}

function legend(series) {
  return h("ul.legend", {}, series.map((name, place) => h("li", {}, h(`span.key.series-${place}`), format.words(name))));
}

function table(columns, series, title) {
  const rows = columns.filter((column) => sum(column.parts)).map((column) => h("tr", {}, h("th", { scope: "row" }, column.label), series.map((name) => h("td.number", {}, column.parts[name] ?? 0))));
  return h("details", {}, h("summary", {}, "As a table", h("span.hidden", {}, `: ${title}`)), h("div.scroll", { tabIndex: 0, role: "region", ariaLabel: `${title}, as a table` }, h("table.list", {}, h("caption.hidden", {}, title), h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "When"), series.map((name) => h("th.number", { scope: "col" }, format.words(name))))), h("tbody", {}, rows))));
}

const sum = (parts) => Object.values(parts).reduce((all, count) => all + count, 0);

/** The next number of people's liking: 2, 4, 10, 20, 40, 100, ... */
function nice(count) {
  for (let unit = 1; ; unit *= 10) for (const times of [2, 4, 10]) if (times * unit >= count) return times * unit;
}
