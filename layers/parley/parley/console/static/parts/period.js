// The fields of a period: a day, a week, a month, or a span from a day to a day.

import { field, h, select } from "../dom.js";
import * as format from "../format.js";

const KINDS = [
  ["day", "Day"],
  ["week", "Week"],
  ["month", "Month"],
  ["span", "Span of days"],
];
/** What it is compared with, in words. */
export const BEFORE = {
  day: "the day before",
  week: "the week before",
  month: "the month before",
  span: "as many days before",
};

/** `changed` is called when another period is chosen. `chosen()` is null as long as a day is missing. */
export function period(changed, kind = "day") {
  const last = field("To", day("last", changed));
  last.hidden = kind !== "span";
  const first = field("Day", day("day", changed));
  const kinds = select("period", KINDS, kind, () => {
    last.hidden = kinds.value !== "span";
    first.firstChild.textContent = kinds.value === "span" ? "From" : "Day";
    changed();
  });
  const chosen = () => {
    const [from, to] = [first, last].map((each) => each.querySelector("input").value);
    return from && (kinds.value !== "span" || to) ? { period: kinds.value, ...RANGES[kinds.value](from, to) } : null;
  };
  return { fields: [field("Period", kinds), first, last], chosen };
}

const day = (name, onchange) => h("input", { name, type: "date", value: format.today(), max: format.today(), required: true, onchange });

/** The first and the last day; none of them is in the future. */
const RANGES = {
  day: (from) => ({ first: from, last: from }),
  week: (from) => {
    const monday = moved(from, -((date(from).getUTCDay() + 6) % 7));
    return upToNow(monday, moved(monday, 6));
  },
  month: (from) => {
    const [year, month] = from.split("-").map(Number);
    return upToNow(`${from.slice(0, 8)}01`, written(new Date(Date.UTC(year, month, 0))));
  },
  span: (first, last) => ({ first, last }),
};

const upToNow = (first, last) => ({ first, last: last < format.today() ? last : format.today() });
const date = (written) => new Date(`${written}T00:00:00Z`);
const written = (at) => at.toISOString().slice(0, 10);

function moved(from, days) {
  const at = date(from);
  at.setUTCDate(at.getUTCDate() + days);
  return written(at);
}

/** The moments of a period in the viewer's zone. */
export const moments = ({ first, last }) => ({ since: format.span(first).since, until: format.span(last).until });
