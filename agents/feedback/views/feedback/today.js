// Today's calls as they happen: who was verified, how the call stands, what was answered.

import * as api from "../../api.js";
import { empty, fill, h, heads } from "../../dom.js";
import { follow } from "../../follow.js";
import * as format from "../../format.js";

const STANDS = {
  queued: ["In the queue", "busy"],
  waiting: ["Waits for its turn", "busy"],
  calling: ["Being called", "busy"],
  not_called: ["Not called", "bad"],
  not_reached: ["Not reached", "bad"],
  closed: ["Closed", ""],
  done: ["Done", ""],
};
const OUTCOMES = {
  completed: ["Completed", "good"],
  shortened: ["Shortened", "good"],
  later: ["Wants another time", "busy"],
  declined: ["Declined", ""],
  do_not_call: ["Never again", "bad"],
  abandoned: ["Hung up", "bad"],
};
const WHY = {
  too_late: "told too late",
  too_many_calls: "too many calls at once",
  do_not_call: "on the do-not-call list",
  no_consent: "no consent",
  no_questions: "nothing to ask",
  busy: "line busy",
  daily_cap: "called often enough today",
};
const SAID = { yes: "ja", no: "nej", unsure: "vet inte" };
const [FEWEST, MOST] = [50, 200];

export function open(place, { business, store, stores }) {
  const names = new Map(stores.map(({ id, name }) => [id, name]));
  const rows = h("tbody", { role: "rowgroup" });
  const table = h("table.list.folded", { hidden: true, role: "table" }, heads(COLUMNS, { hidden: ["Transcript"] }), rows);
  const told = h("div", { role: "status" });
  const more = h("button.plain.more", { type: "button", hidden: true, onclick: older }, "Older");
  const lines = new Map();
  let before = null;

  const query = (rest) => ({ business, ...rest });
  const newest = () => ["/feedback/calls/sessions", query({ limit: Math.min(MOST, Math.max(FEWEST, lines.size)) })];

  function tell({ items, next }) {
    if (!lines.size) before = next;
    put(items.toReversed(), (line) => rows.prepend(line));
  }

  async function older() {
    try {
      const { items, next } = await api.get("/feedback/calls/sessions", query({ before, limit: FEWEST }));
      before = next;
      put(items, (line) => rows.append(line));
    } catch (problem) {
      fill(told, h("p.problem", {}, problem.message));
    }
  }

  /** Only what changed is drawn anew, so that focus and selection stay where they are. */
  function put(items, add) {
    for (const session of items.filter((each) => !store || each.store === store)) {
      const known = lines.get(session.id);
      const now = JSON.stringify(session);
      if (known?.now === now) continue;
      const line = draw(session, names);
      if (known) replace(known.line, line);
      else add(line);
      lines.set(session.id, { now, line });
    }
    table.hidden = !lines.size;
    more.hidden = !before;
    const words = lines.size ? "" : "nobody";
    if (told.dataset.words !== words) fill(told, words ? nobody() : "");
    told.dataset.words = words;
  }

  fill(place, h("div.panel.scroll", { tabIndex: 0, role: "region", ariaLabel: "Today’s calls" }, table), told, more);
  return follow(newest, tell, (problem) => fill(told, empty("Today’s calls could not be shown", problem.message)));
}

const nobody = () => empty("Nobody has been verified today", h("p", {}, "A call to ", h("code", {}, "POST /api/calls/initiate"), " starts one; it appears here at once."));

function replace(old, line) {
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(line);
  if (hadFocus) line.querySelector("a")?.focus();
}

const COLUMNS = ["Verified", "How it stands", "Answers", "Customer", "Store", "Transcript"];

const cell = (name, about, ...inside) => h("td", { role: "cell", dataset: { name }, ...about }, inside);

function draw(session, names) {
  const verified = session.verified_at * 1000;
  const day = format.day(verified) === format.today() ? "" : `${format.date(verified)} `;
  const again = session.put_off && !session.outcome && session.state === "waiting";
  const [words, colour] = again ? ["Will be called again, as wished", "busy"] : OUTCOMES[session.outcome] ?? STANDS[session.state];
  return h(
    "tr",
    { role: "row", dataset: { session: session.id } },
    h("th.figure", { scope: "row", role: "rowheader" }, h("time", { dateTime: new Date(verified).toISOString(), title: format.moment(verified) }, day + format.time(verified))),
    cell("How it stands", {}, h(`span.chip.${colour || "plainly"}`, {}, words), session.why && h("span.hint", {}, ` ${WHY[session.why] ?? format.words(session.why)}`)),
    cell("Answers", { lang: "sv", className: "wide" }, answers(session)),
    cell("Customer", { className: "figure" }, session.phone),
    cell("Store", { lang: "sv" }, names.get(session.store) ?? session.store),
    cell("", {}, session.sid && h("a", { href: `#/calls/${session.sid}`, ariaLabel: `Transcript of the call at ${format.time(verified)}` }, "Transcript")),
  );
}

function answers({ asked, answers: given, questions }) {
  const text = new Map(questions.map((question) => [question.id, question.text]));
  const said = (id) => SAID[given[id]] ?? String(given[id] ?? "–");
  return asked.flatMap((id, place) => [place > 0 && " · ", h("span", { title: text.get(id) ?? format.words(id) }, h("span.hidden", {}, `${text.get(id) ?? format.words(id)} `), said(id))]);
}
