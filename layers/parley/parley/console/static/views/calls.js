// Calls of before: found by words, name, number, agent, outcome, why they need attention, and day or span of days.

import * as api from "../api.js";
import { empty, field, fill, h, heads, select } from "../dom.js";
import * as format from "../format.js";
import { anyOf, businessOf } from "../parts/choosing.js";
import { merge, of, olderOnes } from "../parts/growing.js";
import { saveAll } from "../parts/saving.js";

const NAMES = ["words", "number", "agent", "outcome", "reason", "since", "until", "business"];
const DAYS = { since: "Day, or from", until: "To" };

export function open(place, about) {
  const asked = Object.fromEntries(new URLSearchParams(sessionStorage.getItem("parley.search") ?? ""));
  const rows = h("tbody", { role: "rowgroup" });
  const table = h("table.list.folds", { hidden: true, role: "table" }, head(about), rows);
  const told = h("div", { role: "status" });
  const more = olderOnes("Older calls", () => load(after));
  const form = filters(about, asked, () => load());
  const saving = h("button.plain.small", { type: "button", onclick: save, title: "All that the search finds, for a spreadsheet" }, "Save as CSV");
  let after = "";
  let asking = 0;

  const query = () => {
    const { since, until, ...rest } = asked; // the first day alone is that day, the last alone all that led up to it
    const last = until || since;
    return { ...rest, since: since && format.span(since).since, until: last && format.span(last).until };
  };

  async function save() {
    saving.disabled = true;
    try {
      await saveAll(`calls-${[...new Set([asked.since, asked.until])].filter(Boolean).join("-to-") || format.today()}.csv`, "/exports/calls", query());
      fill(told, h("p.note.good", {}, "Saved."));
    } catch (problem) {
      fill(told, h("p.problem", {}, problem.message));
    }
    saving.disabled = false;
  }

  async function load(position = "") {
    const turn = ++asking;
    fill(told, h("p.hint", {}, "Looking …"));
    more.offer(false);
    if (!position) rows.replaceChildren();
    try {
      const page = await api.get("/calls", { ...query(), after: position });
      if (turn !== asking) return false;
      rows.append(...page.calls.map(made));
      after = page.next;
      tell();
      more.offer(after, page.calls.length > 0);
      return page.calls.length > 0;
    } catch (problem) {
      if (turn !== asking) return false;
      table.hidden = !rows.children.length;
      fill(told, problem.field ? h("p.problem", {}, problem.message) : empty("The calls could not be listed", problem.message, retry(() => load(position))));
      form.elements[problem.field]?.focus();
      return false;
    }
  }

  const made = (call) => of(call, row(call, about));

  function tell() {
    table.hidden = !rows.children.length;
    fill(told, summary(rows.children.length, after, asked));
  }

  /** What came or changed since: a page of the newest, put into what is listed. */
  async function refresh() {
    const turn = asking;
    const page = await api.get("/calls", query());
    if (turn !== asking) return;
    merge(rows, page.calls, { id: (call) => `${call.started_at}#${call.sid}`, make: (call) => row(call, about), isAll: !page.next });
    tell();
  }

  fill(place, h("div.head", {}, h("h1", {}, "Calls"), saving), form, h("div.panel.scroll", { tabIndex: 0, role: "region", ariaLabel: "Calls" }, table), told, more.button);
  load();
  return Object.assign(() => (asking += 1), { refresh });
}

const retry = (again) => h("button.plain", { type: "button", onclick: again }, "Try again");

function summary(found, after, asked) {
  const filtered = NAMES.some((name) => asked[name]);
  if (found) return after ? "" : h("p.hint", {}, `${found === 1 ? "1 call" : `${found} calls`}, no older ones.`);
  if (after) return h("p.hint", {}, "Nothing so far; there are older calls to look through.");
  return filtered
    ? empty("No call fits", "Try another day, or fewer words to search by.")
    : empty("There are no calls yet", "A call appears here with its first words.");
}

function filters(about, asked, load) {
  const change = () => {
    for (const [name, value] of new FormData(form)) asked[name] = value.trim();
    sessionStorage.setItem("parley.search", new URLSearchParams(asked));
    load();
  };
  const clear = () => {
    form.reset();
    for (const input of form.elements) if (input.name) input.value = "";
    offer();
    change();
  };
  const [outcome, reason] = ["outcome", "reason"].map((name) => select(name, anyOf("Any", [asked[name]].filter(Boolean)), asked[name] ?? "", change));
  let known = { outcomes: {}, reasons: {} };
  const offer = () => {
    const agent = form.elements.agent.value;
    const of = (each) => Object.entries(each).flatMap(([name, there]) => (agent === "" || agent === name ? there : []));
    options(outcome, anyOf("Any", [...new Set(of(known.outcomes))].sort()));
    options(reason, [["", "All calls"], ...Object.entries(Object.assign({}, ...of(known.reasons))).sort(([, one], [, other]) => (one < other ? -1 : 1))]);
  };
  const form = h(
    "form.filters",
    { role: "search", onsubmit: (event) => { event.preventDefault(); change(); } },
    field("Words or a name", h("input", { name: "words", type: "search", placeholder: "thermostat", value: asked.words ?? "", autocomplete: "off", maxLength: 200 })),
    field("Number", h("input", { name: "number", type: "tel", placeholder: "0100", title: "All of it, or any four digits in a row", value: asked.number ?? "", autocomplete: "off" })),
    field("Agent", select("agent", anyOf("Any", about.me.agents), asked.agent ?? "", () => { offer(); change(); })),
    businessOf(about.me, change, { chosen: asked.business ?? "" }),
    field("Outcome", outcome),
    field("Needs attention", reason),
    ["since", "until"].map((name) => field(DAYS[name], h("input", { name, type: "date", value: asked[name] ?? "", max: format.today(), onchange: change }))),
    h("div.buttons", {}, h("button.call", { type: "submit" }, "Search"), h("button.plain", { type: "button", onclick: clear }, "Clear")),
  );
  api.get("/calls/outcomes").then((found) => {
    known = found;
    offer();
  }, () => {}); // the list itself says what is wrong with the server
  return form;
}

/** What there is to choose from; what is chosen stays so. */
function options(list, pairs) {
  const chosen = list.value;
  fill(list, pairs.map(([value, words]) => h("option", { value, selected: value === chosen }, words)));
}

function head({ me }) {
  const columns = ["Began", "Agent", me.businesses.length > 1 && "Business", "With", "Outcome", "In short", "Length", "Turns"];
  return heads(columns.filter(Boolean), { numbers: ["Length", "Turns"] });
}

function row(call, { me }) {
  const outbound = call.direction === "outbound";
  const ended = call.status === "completed";
  const when = h("time", { dateTime: call.started_at, title: format.moment(call.started_at) }, format.when(call.started_at));
  const cell = (kind, ...inside) => h(`td.${kind}`, { role: "cell" }, inside);
  return h(
    "tr",
    { role: "row" },
    h("th.figure", { scope: "row", role: "rowheader" }, h("a", { href: `#/calls/${call.sid}` }, when)),
    cell("of", format.words(call.agent)),
    me.businesses.length > 1 && cell("of", format.business(call.business)),
    cell("with.figure", h("span.hidden", {}, outbound ? "to " : "from "), h("span.direction", { title: outbound ? "Parley called" : "Parley was called", ariaHidden: "true" }, outbound ? "→ " : "← "), format.person(outbound ? call.called : call.caller)),
    cell("came-to", ended ? format.words(call.outcome) : h("span.chip", {}, "live")),
    cell("in-short", h("bdi", {}, call.summary)),
    cell("number", ended ? format.length(call.seconds) : ""),
    cell("number.turns", ended ? call.turns : ""),
  );
}
