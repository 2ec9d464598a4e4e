/** Today's calls as they happen, and the transcript of one. */

import { get } from "./api.js";
import { cell, element, find, row, time } from "./dom.js";

const STANDS = {
  queued: ["In the queue", "busy"], waiting: ["Waits for its turn", "busy"], calling: ["Being called", "busy"],
  not_called: ["Not called", "bad"], not_reached: ["Not reached", "bad"], closed: ["Closed", ""],
};
const OUTCOMES = {
  completed: ["Completed", "good"], shortened: ["Shortened, out of time", "good"], later: ["Wants another time", "busy"],
  declined: ["Declined", ""], do_not_call: ["Never again", "bad"], abandoned: ["Hung up", "bad"],
};
const WHY = {
  too_late: "told too late", too_many_calls: "too many calls at once", do_not_call: "on the do-not-call list",
  no_consent: "no consent", no_questions: "nothing to ask", no_answer: "no answer", busy: "line busy",
  voicemail: "voicemail", outside_calling_hours: "outside the calling hours", daily_cap: "called often enough today",
  country_not_allowed: "country not allowed", failed: "the call failed",
};
const shown = new Map();
let last = null;

export async function refresh() {
  const { items, next } = await get("/calls/sessions");
  last ??= next;
  show(items.toReversed(), (line) => find("today").tBodies[0].prepend(line));
}

export async function older() {
  const { items, next } = await get("/calls/sessions", { before: last });
  last = next;
  show(items, (line) => find("today").tBodies[0].append(line));
}

export function forgetCalls() {
  shown.clear();
  last = null;
  find("today").tBodies[0].replaceChildren();
}

/** Only what changed is drawn anew, so that focus and selection stay where they are. */
function show(items, place) {
  for (const call of items) {
    const before = shown.get(call.id);
    const now = JSON.stringify(call);
    if (before?.now === now) continue;
    const line = draw(call);
    if (before) {
      const hadFocus = before.line.contains(document.activeElement);
      before.line.replaceWith(line);
      if (hadFocus) line.querySelector("button")?.focus();
    } else place(line);
    shown.set(call.id, { now, line });
  }
  const store = find("store").value;
  for (const { line } of shown.values()) line.hidden = store !== "" && line.dataset.store !== store;
  find("no-calls").hidden = shown.size > 0;
  find("older").hidden = !last;
}

export const filter = () => show([], () => {});

function draw(call) {
  const again = call.put_off && !call.outcome && call.state === "waiting";
  const [words, colour] = again ? ["Will be called again, as wished", "busy"] : OUTCOMES[call.outcome] ?? STANDS[call.state] ?? ["Done", ""];
  const why = call.why ? `: ${WHY[call.why] ?? call.why}` : "";
  const open = element("button", { type: "button", onclick: () => transcript(call) }, "Transcript");
  open.setAttribute("aria-label", `Transcript of the call at ${time(call.verified_at)}`);
  const line = row(
    cell(time(call.verified_at), "time"), cell(call.store), cell(call.phone),
    element("td", { className: colour }, words + why), cell(answers(call), "", "sv"),
    element("td", {}, call.sid ? open : null));
  line.dataset.store = call.store;
  return line;
}

const answers = (call) => call.asked.map((id) => said(call.answers[id])).join(" · ");
const said = (answer) => ({ yes: "ja", no: "nej", unsure: "vet inte" })[answer] ?? String(answer ?? "–");

async function transcript(call) {
  const lines = await get(`/calls/${call.id}/transcript`);
  find("transcript-facts").textContent = `${call.store}, ${time(call.verified_at)}, ${Math.round(call.seconds ?? 0)} s`;
  find("lines").replaceChildren(...lines.map(({ who, text }) =>
    element("li", { className: who }, element("span", { className: "who", lang: "en" }, who), text)));
  find("transcript").showModal();
}
