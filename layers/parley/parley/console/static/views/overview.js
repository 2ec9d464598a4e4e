// How the agents are doing: a day's calls by hour and outcome, how fast they answer, what they understand and cost.

import * as api from "../api.js";
import { empty, field, fill, h, select } from "../dom.js";
import * as format from "../format.js";
import { MOST_SERIES, shares, stacked } from "../parts/chart.js";
import { saveAll } from "../parts/saving.js";

const HOUR = 3_600_000;
const READ = [
  ["rule", "Read by rule"],
  ["keys", "Keys"],
  ["model", "Read by the model"],
  ["asked_again", "Asked again"],
  ["given_up", "Given up"],
];

export async function open(place, { me }) {
  const figures = h("div", { role: "region", ariaLabel: "Figures" });
  let asking = 0;
  const form = h(
    "form.filters",
    { onsubmit: (event) => event.preventDefault() },
    field("Day", h("input", { name: "day", type: "date", value: format.today(), max: format.today(), required: true, onchange: load })),
    field("Agent", select("agent", [["", "All"], ...me.agents.map((name) => [name, format.words(name)])], "", load)),
    me.businesses.length > 1 && field("Business", select("business", [["", "All"], ...me.businesses.map((name) => [name, format.words(name)])], "", load)),
  );

  async function load() {
    const turn = ++asking;
    const { day, ...chosen } = Object.fromEntries(new FormData(form));
    if (!day) return;
    const span = format.span(day);
    try {
      const found = await api.get("/overview", { ...chosen, ...span });
      if (turn === asking) fill(figures, found.calls || found.live ? shown(found, span) : nothing());
    } catch (problem) {
      if (turn === asking) fill(figures, empty("The figures could not be added up", problem.message, h("button.plain", { type: "button", onclick: load }, "Try again")));
    }
  }

  fill(place, h("div.head", {}, h("h1", {}, "Overview")), form, figures, costs(() => form.elements.business?.value));
  await load();
}

/** What calls cost from a day to a day, for the accounts; of the business that is chosen above, or of each. */
function costs(business) {
  const told = h("p.problem", { role: "alert" });
  const save = async (event) => {
    event.preventDefault();
    const { first, last } = Object.fromEntries(new FormData(form));
    fill(told);
    try {
      await saveAll(`costs-${first}-${last}.csv`, "/exports/costs", { business: business(), since: format.span(first).since, until: format.span(last).until });
    } catch (problem) {
      fill(told, problem.message);
    }
  };
  const day = (name, value) => h("input", { type: "date", name, value, max: format.today(), required: true });
  const form = h(
    "form.panel.form.after",
    { onsubmit: save },
    h("h2", {}, "Costs by business"),
    h("div.filters.inline", {}, field("From", day("first", format.today().replace(/..$/, "01"))), field("To", day("last", format.today())), h("button.plain", { type: "submit" }, "Save as CSV")),
    h("p.hint", {}, "Estimated from list prices, for as long as calls are kept."),
    told,
  );
  return form;
}

const nothing = () => empty("No calls on this day", "Choose another day, or another agent.");

function shown(found, span) {
  return [
    !found.complete && h("p.note", {}, `There were more calls than can be counted at once: these are the newest ${found.calls + found.live}.`),
    h("dl.tiles", {}, tiles(found).map(([name, value, more]) => h("div.panel.tile", {}, h("dt", {}, name), h("dd.figure", {}, value), more && h("dd.hint", {}, more)))),
    h("section.panel.form", {}, h("h2", {}, "Calls by hour and outcome"), hours(found, span)),
    h(
      "div.columns.halves",
      {},
      h("section.panel.form", {}, h("h2", {}, "What was understood"), understanding(found)),
      h("section.panel.form", {}, h("h2", {}, "What it cost"), cost(found)),
    ),
  ];
}

function tiles(found) {
  const seconds = (value) => (value === null ? "–" : format.milliseconds(value * 1000));
  const share = (value) => (value === null ? "–" : format.percent(value));
  return [
    ["Calls", found.calls + found.live, found.live ? `${found.live} live` : ""],
    ["Average length", found.average_seconds === null ? "–" : format.length(found.average_seconds), found.average_turns === null ? "" : `${Math.round(found.average_turns)} turns`],
    ["Booked", found.bookings, ""],
    ["Answer, median", seconds(found.answer_seconds_p50), ""],
    ["Answer, p95", seconds(found.answer_seconds_p95), `target ${seconds(found.targets.answer_seconds_p95)}`],
    ["Understood", share(found.understanding_rate), ""],
    ["Handed over", share(found.hand_over_rate), Object.entries(found.hand_overs).map(([how, count]) => `${count} ${format.words(how)}`).join(", ")],
    ["Tools that succeeded", share(found.tool_success_rate), ""],
    ["Errors", share(found.error_rate), Object.entries(found.errors).map(([what, count]) => `${count} ${format.words(what)}`).join(", ") || `target ${share(found.targets.error_rate)}`],
    ["Guardrails", Object.values(found.guardrails).reduce((sum, count) => sum + count, 0), Object.entries(found.guardrails).map(([what, count]) => `${count} ${format.words(what)}`).join(", ")],
    ["Model", format.money(found.dollars_by_part.model ?? 0), `of ${format.money(found.dollars)} in all`],
  ];
}

function hours(found, span) {
  const begin = new Date(span.since).getTime();
  const count = Math.round((new Date(span.until) - begin) / HOUR);
  const counts = new Map(found.hours.map(({ at, outcomes }) => [Math.round((new Date(at) - begin) / HOUR), outcomes]));
  const order = [...Object.keys(found.outcomes), ...(found.live ? [""] : [])];
  const own = order.length > MOST_SERIES ? order.slice(0, MOST_SERIES - 1) : order;
  const named = (outcome) => (own.includes(outcome) ? outcome || "live" : "others");
  const columns = Array.from({ length: count }, (_, hour) => {
    const parts = {};
    for (const [outcome, calls] of Object.entries(counts.get(hour) ?? {})) parts[named(outcome)] = (parts[named(outcome)] ?? 0) + calls;
    return { label: format.hour(begin + hour * HOUR), parts };
  });
  const series = own.map(named);
  if (own.length < order.length) series.push("others");
  return stacked(columns, series, "Calls by hour and outcome");
}

function understanding({ understood }) {
  const parts = READ.filter(([name]) => understood[name]).map(([name, words]) => [words, understood[name]]);
  return parts.length ? shares(parts, "How answers were understood") : h("p.hint", {}, "Nobody has answered a question yet.");
}

function cost({ dollars_by_part: parts, dollars_a_call }) {
  const entries = Object.entries(parts).filter(([, dollars]) => dollars).sort(([, one], [, other]) => other - one);
  if (!entries.length) return h("p.hint", {}, "Costs are known when a call is over.");
  return [
    h("dl.data.costs", {}, entries.map(([name, dollars]) => [h("dt", {}, format.words(name)), h("dd", {}, format.money(dollars))])),
    h("p.hint", {}, `${format.money(dollars_a_call)} a call, estimated from list prices.`),
  ];
}
