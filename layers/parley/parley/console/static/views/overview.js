// How the agents are doing in a period, against the one before: outcomes, how fast they answer, what they understand and cost.

import * as api from "../api.js";
import { empty, field, fill, h, heads, select } from "../dom.js";
import * as format from "../format.js";
import { MOST_SERIES, shares, stacked } from "../parts/chart.js";
import { anyOf, businessOf } from "../parts/choosing.js";
import { BEFORE, moments, period } from "../parts/period.js";
import { saveAll } from "../parts/saving.js";

const READ = [
  ["rule", "Read by rule"],
  ["keys", "Keys"],
  ["model", "Read by the model"],
  ["asked_again", "Asked again"],
  ["given_up", "Given up"],
];

const PARTS = {
  line: "Phone line",
  machine_detection: "Answering machine detection",
  transfers: "Transfers",
  conference: "Conferences",
  recognition: "Speech recognition",
  speech: "Spoken words",
  relay: "Relay",
  model: "Language model",
  recording: "Recordings",
  lambda: "Lambda",
  dynamodb: "DynamoDB",
  step_functions: "Step Functions",
  texts: "Texts",
};

export async function open(place, { me }) {
  const figures = h("div", { role: "region", ariaLabel: "Figures" });
  const heard = h("p.hidden", { role: "status" });
  const chosen = period(() => load());
  let asking = 0;
  const form = h(
    "form.filters",
    { onsubmit: (event) => event.preventDefault() },
    chosen.fields,
    field("Agent", select("agent", anyOf("All", me.agents), "", () => load())),
    businessOf(me, () => load(), { words: "All" }),
  );
  const about = () => {
    const { agent, business } = Object.fromEntries(new FormData(form));
    return { agent, business };
  };

  async function load() {
    const turn = ++asking;
    const days = chosen.chosen();
    if (!days) return;
    if (!figures.children.length) fill(figures, h("p.hint", {}, "Adding up …"));
    try {
      const found = await api.get("/overview", { ...about(), ...days });
      if (turn !== asking) return;
      const live = days.last >= format.today() ? found.live : 0;
      fill(heard, `Added up: ${found.now.calls === 1 ? "1 call" : `${found.now.calls || "no"} calls`}, ${found.before.calls || "none"} in the time before.`);
      fill(figures, found.now.calls || found.before.calls || live ? shown({ ...found, live }, days, me) : nothing(days));
    } catch (problem) {
      if (turn === asking) fill(figures, empty("The figures could not be added up", problem.message, h("button.plain", { type: "button", onclick: load }, "Try again")));
    }
  }

  fill(place, h("div.head", {}, h("h1", {}, "Overview")), form, heard, figures, tables(about, chosen.chosen));
  await load();
  return () => (asking += 1);
}

/** For the accounts: what calls cost by business, and the calls themselves, of what is chosen above. */
function tables(about, chosen) {
  const told = h("p.problem", { role: "alert" });
  const save = (name, path, query) => async () => {
    const days = chosen();
    fill(told);
    if (!days) return fill(told, "Choose a day first.");
    try {
      await saveAll(`${name}-${days.first}-${days.last}.csv`, path, { ...about(), ...query(days) });
    } catch (problem) {
      fill(told, problem.message);
    }
  };
  const button = (words, ...given) => h("button.plain", { type: "button", onclick: save(...given) }, words);
  return h(
    "section.panel.form.after",
    {},
    h("h2", {}, "For a spreadsheet"),
    h(
      "div.filters.inline",
      {},
      button("Save costs by business as CSV", "costs", "/exports/costs", ({ first, last }) => ({ first, last })),
      button("Save the calls as CSV", "calls", "/exports/calls", moments),
    ),
    h("p.hint", {}, "Of the period that is chosen above. Costs are estimated from list prices."),
    told,
  );
}

const nothing = ({ first, last }) => empty(first === last ? "No calls on this day" : "No calls in this period", "Choose another one, or another agent.");

function shown(found, days, me) {
  const title = days.first === days.last ? "Calls by hour and outcome" : "Calls by day and outcome";
  return [
    h("p.hint.compared", {}, `Small figures are those of ${BEFORE[days.period]}: ${stretch(...found.compared)}.`),
    h("dl.tiles", {}, tiles(found).map(([name, value, before, more]) => h("div.panel.tile", {}, h("dt", {}, name), h("dd.figure", {}, h("span", {}, value), before !== "" && h("span.before", {}, h("span.hidden", {}, "before: "), before)), more && h("dd.hint", {}, more)))),
    found.now.calls > 0 && h("section.panel.form", {}, h("h2", {}, title), columns(found, days, title)),
    h(
      "div.columns.halves",
      {},
      h("section.panel.form", {}, h("h2", {}, "What was understood"), understanding(found.now)),
      h("section.panel.form", {}, h("h2", {}, "What it cost"), cost(found.now)),
    ),
    me.businesses.length > 1 && rows("By business", found.businesses, format.business),
    rows("By agent", found.agents),
  ];
}

const stretch = (first, last) => (first === last ? format.date(`${first}T12:00`) : `${format.date(`${first}T12:00`)} to ${format.date(`${last}T12:00`)}`);
const seconds = (value) => (value === null ? "–" : format.milliseconds(value * 1000));
const share = (value) => (value === null ? "–" : format.percent(value));
const counts = (found) => Object.entries(found).map(([what, count]) => `${count} ${format.words(what)}`).join(", ");
/** What failed, and how: "no answer in time" for a TimeoutError. */
const faults = (found) => counts(Object.fromEntries(Object.entries(found).map(([what, count]) => [what.replace(/: other$/, ": a fault").replace("TimeoutError", "no answer in time"), count])));
const all = (found) => Object.values(found).reduce((sum, count) => sum + count, 0);

/** Name, value, what it was before, what else there is to say. */
function tiles({ now, before, live, targets }) {
  const both = (tell) => [tell(now), tell(before)];
  return [
    ["Calls", ...both((of) => of.calls), live ? `${live} live` : ""],
    ["Average length", ...both((of) => (of.average_seconds === null ? "–" : format.length(of.average_seconds))), now.average_turns === null ? "" : `${Math.round(now.average_turns)} turns`],
    ["Booked", ...both((of) => of.bookings), ""],
    ["Half answered within", ...both((of) => seconds(of.answer_seconds_p50)), ""],
    ["95 % answered within", ...both((of) => seconds(of.answer_seconds_p95)), `target ${seconds(targets.answer_seconds_p95)}`],
    ["Understood at once", ...both((of) => share(of.understanding_rate)), ""],
    ["Asked again", ...both((of) => share(of.asked_again_rate)), ""],
    ["Handed over", ...both((of) => share(of.hand_over_rate)), counts(now.hand_overs)],
    ["Tools that succeeded", ...both((of) => share(of.tool_success_rate)), ""],
    ["Errors", ...both((of) => share(of.error_rate)), faults(now.errors) || `target ${share(targets.error_rate)}`],
    ["Guardrails", ...both((of) => all(of.guardrails)), counts(now.guardrails)],
    ["Cost", ...both((of) => format.money(of.dollars)), `${format.money(now.dollars_by_part.model ?? 0)} for the model`],
  ];
}

const COLUMNS = [
  ["Calls", (of) => of.calls],
  ["Understood at once", (of) => share(of.understanding_rate)],
  ["Asked again", (of) => share(of.asked_again_rate)],
  ["Handed over", (of) => share(of.hand_over_rate)],
  ["Half within", (of) => seconds(of.answer_seconds_p50)],
  ["95 % within", (of) => seconds(of.answer_seconds_p95)],
  ["Cost", (of) => format.money(of.dollars)],
];

/** A business or an agent a row, with what each figure was before. */
function rows(title, found, called = format.words) {
  if (!found.length) return "";
  const names = COLUMNS.map(([name]) => name);
  const cell = (of, [name, tell]) => h("td.number", { role: "cell", dataset: { name } }, tell(of.now), h("span.before", {}, h("span.hidden", {}, "before: "), tell(of.before)));
  return h(
    "section.panel.form.after",
    {},
    h("h2", {}, title),
    h(
      "div.scroll",
      { tabIndex: 0, role: "region", ariaLabel: title },
      h(
        "table.list.folded",
        { role: "table", ariaLabel: title },
        heads(["Name", ...names], { numbers: names }),
        h("tbody", { role: "rowgroup" }, found.map((of) => h("tr", { role: "row" }, h("th", { scope: "row", role: "rowheader", dir: "auto" }, called(of.name)), COLUMNS.map((column) => cell(of, column))))),
      ),
    ),
  );
}

function columns({ columns: found, now }, days, title) {
  const known = new Map(found.map(({ at, outcomes }) => [at, outcomes]));
  const order = Object.keys(now.outcomes);
  const own = order.length > MOST_SERIES ? order.slice(0, MOST_SERIES - 1) : order;
  const named = (outcome) => (own.includes(outcome) ? outcome : "others");
  const drawn = places(days).map(([at, label]) => {
    const parts = {};
    for (const [outcome, calls] of Object.entries(known.get(at) ?? {})) parts[named(outcome)] = (parts[named(outcome)] ?? 0) + calls;
    return { label, parts };
  });
  return stacked(drawn, own.length < order.length ? [...own, "others"] : own, title);
}

/** The hours of one day, or every day of several, each with what stands below it. */
function places({ first, last }) {
  if (first === last) return Array.from({ length: 24 }, (_, hour) => [String(hour), String(hour).padStart(2, "0")]);
  const found = [];
  for (let at = new Date(`${first}T12:00`); format.day(at) <= last; at.setDate(at.getDate() + 1)) found.push([format.day(at), format.short(at)]);
  return found;
}

function understanding({ understood }) {
  const parts = READ.filter(([name]) => understood[name]).map(([name, words]) => [words, understood[name]]);
  return parts.length ? shares(parts, "How answers were understood") : h("p.hint", {}, "Nobody has answered a question yet.");
}

function cost({ dollars_by_part: parts, dollars_a_call }) {
  const entries = Object.entries(parts).filter(([, dollars]) => dollars).sort(([, one], [, other]) => other - one);
  if (!entries.length) return h("p.hint", {}, "Costs are known when a call is over.");
  return [
    h("dl.data.costs", {}, entries.map(([name, dollars]) => [h("dt", {}, PARTS[name] ?? format.words(name)), h("dd", {}, format.money(dollars))])),
    h("p.hint", {}, `${format.money(dollars_a_call)} a call, estimated from list prices.`),
  ];
}
