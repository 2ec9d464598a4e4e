// Calls that Parley places: asked for here, and watched from the guard to the last attempt.

import * as api from "../api.js";
import { empty, field, fill, h, heads, select } from "../dom.js";
import { follow } from "../follow.js";
import * as format from "../format.js";
import { filledIn } from "../parts/call_back.js";
import { businessOf } from "../parts/choosing.js";
import { olderOnes } from "../parts/growing.js";

const STATES = {
  requested: "Asked for",
  waiting: "Waits for the calling hours",
  dialling: "The phone rings",
  in_call: "On the phone",
  retrying: "Tries again",
  writing: "Nobody answered; a text is written",
  done: "Done",
  refused: "Refused by the guard",
  cancelled: "Cancelled",
};
const COLUMNS = ["At", "Result", "Length", "Call"];
const OVER = ["done", "refused", "cancelled"];
/** What came of a call that nobody needs any more. */
const NEEDED_NO_MORE = { pointless: "needed no more" };

export async function open(place, about, business = "", id = "") {
  return id ? watch(place, about, business, id) : ask(place, about);
}

/** The number that a call was made with, if it is still the business's; or another one of it. */
const lineOf = (numbers, { line, business, agent }) =>
  numbers.find((each) => each.number === line && each.business === business) ??
  numbers.find((each) => each.business === business && each.agent === agent) ??
  numbers.find((each) => each.business === business);

// --- asking for a call ----------------------------------------------------------------------------------

async function ask(place, { me, settings }) {
  if (!me.numbers.length) {
    return fill(place, h("h1", {}, "Outbound"), empty("No number to call from", "Connect a number of this business first; docs/deploy.md says how."));
  }
  const begun = filledIn();
  const first = (begun.to && lineOf(me.numbers, begun)) || me.numbers[0];
  const problem = h("p.problem", { role: "alert" });
  const verdict = h("p.note", { role: "status", hidden: true });
  const lines = me.numbers.map((line) => [line.number, `${line.number} · ${format.names(line.agent, me.role === "operator" && line.business)}`]);
  const form = h(
    "form.panel.form",
    { onsubmit: placed },
    h("h2", {}, "Place a call"),
    field("To", h("input", { name: "to", type: "tel", value: begun.to ?? "", placeholder: "+15125550100", required: true, autocomplete: "off" }), settings.phone ? "Any number rings on the phone of this console." : "With + and the country code."),
    field("From", select("from", lines, first.number, chosen)),
    field("Agent", select("agent", me.agents.map((name) => [name, format.words(name)]), begun.agent ?? first.agent)),
    field("Ground", select("consent", me.consents.map((name) => [name, format.words(name)]), "requested"), "On which ground the person may be called."),
    field("Pace", select("pace", Object.entries(me.paces).map(([name, waits]) => [name, `${name}: again after ${waits.map(wait).join(", ")}`]), "quick")),
    field("Text, when nobody answers", h("textarea", { name: "text", rows: 2, maxLength: 1000 })),
    h(
      "details",
      {},
      h("summary", {}, "Override the agent for this call"),
      field("Preset", select("preset", [["", "None"], ...me.presets.map((name) => [name, format.words(name)])], "")),
      field("First message", h("textarea", { name: "first_message", rows: 2, maxLength: 600 })),
      field("Persona", h("textarea", { name: "persona", rows: 3, maxLength: 4000 })),
    ),
    problem,
    verdict,
    h("div.buttons", {}, h("button.call.changes", { type: "submit" }, "Call"), h("button.plain", { type: "button", onclick: guarded }, "May I call?")),
  );
  const line = () => me.numbers.find((each) => each.number === form.elements.from.value);

  function chosen() {
    form.elements.agent.value = line().agent;
  }

  async function guarded() {
    problem.textContent = "";
    if (!form.elements.to.reportValidity()) return;
    try {
      const { to, consent } = Object.fromEntries(new FormData(form));
      const said = await api.post(`/guard?business=${encodeURIComponent(line().business)}`, { to, consent });
      verdict.hidden = false;
      verdict.classList.toggle("good", said.decision === "call");
      verdict.textContent = spoken(said);
    } catch (refused) {
      problem.textContent = refused.message;
    }
  }

  async function placed(event) {
    event.preventDefault();
    problem.textContent = "";
    const { preset, first_message, persona, text, ...given } = Object.fromEntries(new FormData(form));
    const own = { ...(first_message && { first_message }), ...(persona && { persona }) };
    const override = preset && !Object.keys(own).length ? preset : { ...(preset && { agent: preset }), ...own };
    const business = line().business;
    const key = `console-${crypto.randomUUID()}`;
    try {
      const { id } = await api.post(`/outreach?business=${encodeURIComponent(business)}`, { ...given, text, override, to: given.to.replaceAll(/[\s().-]/g, "") }, { "Idempotency-Key": key });
      location.hash = `#/outbound/${encodeURIComponent(business)}/${encodeURIComponent(id)}`;
    } catch (refused) {
      problem.textContent = refused.message;
      form.elements[refused.field]?.focus();
    }
  }

  fill(place, h("div.head", {}, h("h1", {}, "Outbound")), h("div.columns.halves", {}, form, h("section.panel.form", {}, h("h2", {}, "Who is called"), ...asked(me))));
}

/** Everybody who is or was called, however it was asked for. */
function asked(me) {
  const rows = h("div");
  const told = h("div", { role: "status" });
  const more = olderOnes("Older ones", () => load(after));
  let [business, after, asking] = ["", "", 0];

  async function load(position = "") {
    const turn = ++asking;
    more.offer(false);
    fill(told, h("p.hint", {}, "Looking …"));
    try {
      const { outreaches, next } = await api.get("/outreach", { business, after: position });
      if (turn !== asking) return false;
      if (!position) rows.replaceChildren();
      rows.append(...outreaches.map((each) => row(each, me)));
      after = next;
      fill(told, !rows.children.length && !after && h("p.hint", {}, "Nobody yet. Whom anybody asks an agent to call, from here or through the API, is listed here."));
      more.offer(after);
      return true;
    } catch (refused) {
      if (turn !== asking) return false;
      fill(told, h("p.problem", {}, refused.message));
      more.offer(position, false);
      return false;
    }
  }

  function narrowed(event) {
    business = event.target.value;
    load();
  }
  load();
  return [businessOf(me, narrowed), told, rows, more.button];
}

const wait = (seconds) => (seconds < 60 ? `${seconds} s` : `${seconds / 60} min`);

function spoken({ decision, reason, until, timezone, dialled_today, per_day }) {
  const times = `${dialled_today} of ${per_day} calls today.`;
  if (decision === "call") return `Yes. ${times}`;
  if (decision === "wait") return `Not now: ${format.words(reason)}. It would wait until ${format.when(until * 1000)}${format.there(until * 1000, timezone)}.`;
  return `No: ${format.words(reason)}. ${times}`;
}

function row(each, me) {
  const at = each.requested_at * 1000;
  const result = each.cancelled ? "cancelled" : each.outcome?.result ?? "under way";
  return h(
    "a.row",
    { href: `#/outbound/${encodeURIComponent(each.business)}/${encodeURIComponent(each.id)}` },
    h("time", { dateTime: new Date(at).toISOString() }, format.when(at)),
    h("span.figure", {}, each.to),
    h("span", {}, format.names(each.agent, me.businesses.length > 1 && each.business)),
    h("span.chip", {}, NEEDED_NO_MORE[result] ?? format.words(result)),
  );
}

// --- watching one ---------------------------------------------------------------------------------------

async function watch(place, { settings }, business, id) {
  const address = `/outreach/${encodeURIComponent(id)}`;
  const query = { business };
  const state = h("span.chip", { role: "status" });
  const countdown = h("p.countdown", { role: "timer" });
  const line = h("p.hint");
  const rows = h("tbody", { role: "rowgroup" });
  const outcome = h("p.outcome", { role: "status" });
  const problem = h("p.problem", { role: "alert" });
  const cancel = h("button.end.changes", { type: "button", onclick: cancelled }, "Cancel");
  const hint = settings.phone ? h("p.hint", {}, "The phone of this console rings; answer, decline, or let it ring out.") : "";
  const title = h("h1", { tabIndex: -1 }, "A call");
  let next = null;
  let zone = "";

  const table = h("table.list.folded", { role: "table", ariaLabel: "Attempts" }, heads(["Attempt", ...COLUMNS]), rows);
  fill(
    place,
    h("div.head", {}, h("div", {}, h("p.crumb", {}, h("a", { href: "#/outbound" }, "Outbound")), title, line), h("div.head-side", {}, state)),
    h("section.panel.form", {}, countdown, outcome, hint, h("div.scroll", { tabIndex: 0, role: "region", ariaLabel: "Attempts" }, table), problem, h("div.buttons", {}, cancel)),
  );

  function show(outreach) {
    [next, zone] = [outreach.next_attempt_at, outreach.timezone];
    if (state.textContent !== STATES[outreach.state]) state.textContent = STATES[outreach.state];
    title.textContent = `Call to ${outreach.to}`;
    line.textContent = `by ${format.words(outreach.agent)}, from ${outreach.from} · ground: ${format.words(outreach.consent)} · asked for ${format.when(outreach.requested_at)}${format.there(outreach.requested_at, outreach.timezone)}`;
    fill(rows, outreach.attempts.map((each) => attempt(each, outreach.timezone)));
    table.hidden = !outreach.attempts.length;
    cancel.hidden = OVER.includes(outreach.state);
    if (outreach.outcome) outcome.textContent = ended(outreach);
    tick();
  }

  function tick() {
    const seconds = next ? Math.max(0, Math.ceil((new Date(next) - Date.now()) / 1000)) : null;
    const at = zone && next ? `, ${format.when(next)}${format.there(next, zone)}` : "";
    countdown.textContent = seconds === null ? "" : `Next attempt in ${format.length(seconds)}${at}`;
  }

  async function cancelled() {
    problem.textContent = "";
    try {
      show(await api.post(`${address}/cancel?business=${encodeURIComponent(business)}`));
      title.focus();
    } catch (refused) {
      problem.textContent = refused.message;
    }
  }

  const unknown = (refused) => fill(place, empty("There is no such call", refused.message, h("a", { href: "#/outbound" }, "To the outbound calls")));
  try {
    show(await api.get(address, query));
  } catch (refused) {
    if (refused.status !== 404) throw refused;
    return unknown(refused);
  }
  const clock = setInterval(tick, 250);
  const stop = follow(
    () => [address, query],
    (outreach) => {
      show(outreach);
      return OVER.includes(outreach.state) ? "over" : "";
    },
    unknown,
  );
  return () => {
    clearInterval(clock);
    stop();
  };
}

function attempt(each, timezone) {
  const result = each.result ?? (each.answered_at ? "on the phone" : "rings");
  const why = each.why && each.why !== each.result ? `: ${format.words(each.why)}` : "";
  const cells = [
    [format.when(each.at), format.there(each.at, timezone)],
    [format.words(result), why],
    each.seconds ? format.length(each.seconds) : "",
    each.sid && each.answered_at ? h("a", { href: `#/calls/${each.sid}` }, "Transcript") : "",
  ];
  return h(
    "tr",
    { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, `${each.n}`),
    cells.map((cell, place) => h("td", { role: "cell", dataset: { name: COLUMNS[place] } }, cell)),
  );
}

function ended({ state, outcome }) {
  if (state === "refused") return `No call was placed: ${format.words(outcome.reason)}.`;
  if (state === "cancelled") return "Cancelled; nobody will be called.";
  if (outcome.result in NEEDED_NO_MORE) return `The call is needed no more: ${format.words(outcome.reason)}.`;
  const channel = { call: "Reached by phone.", telegram: "Written to in Telegram.", sms: "Written to by SMS." };
  return channel[outcome.channel] ?? `Not reached: ${format.words(outcome.reason || outcome.result)}.`;
}
