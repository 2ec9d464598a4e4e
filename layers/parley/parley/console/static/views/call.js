// One call: the transcript, and beside it the agent's diagram with the way taken. It grows while the call goes on.

import * as api from "../api.js";
import { empty, field, fill, h } from "../dom.js";
import { follow } from "../follow.js";
import * as format from "../format.js";
import * as diagram from "../parts/diagram.js";
import { saveAll } from "../parts/saving.js";
import { booking } from "../parts/booking.js";
import { callBack } from "../parts/call_back.js";
import { stepIn } from "../parts/step_in.js";
import { playFrom, player } from "../parts/recording.js";
import { inWords, turn } from "../parts/turn.js";

export async function open(place, about, sid, turnToShow = "") {
  const turns = [];
  const page = parts({ back: () => move(-1), on: () => move(1), replay, exported, noted });
  let drawing = null;
  let call = null;
  let at = 0; // the turn that is looked at; 0 follows the newest
  let stop = () => {};

  fill(place, page.root);

  async function take(answer) {
    const first = call === null;
    call = answer.call ?? call;
    if (first) {
      // Once: a note that is kept comes later than these, and a player plays on while turns are looked at.
      fill(page.notes, (call.notes ?? []).map(note));
      fill(page.recordings, (call.recordings ?? []).map((each) => player(call.sid, each)));
      page.writing.hidden = false;
      await draw();
    }
    const bottom = nearBottom(page.list);
    for (const taken of answer.turns) {
      if (taken.n <= (turns.at(-1)?.n ?? 0)) continue;
      turns.push(taken);
      if (!first) fill(page.heard, inWords(taken));
      page.list.append(turn(taken, look, playFrom(taken, call.recordings ?? [], page.recordings)));
    }
    if (bottom && !first) newest(page.list);
    if (answer.turns.length || first) show();
  }

  async function draw() {
    drawing = await diagram.load(call.agent).catch(() => null);
    page.zoom.hidden = !drawing;
    fill(page.frame, drawing ?? empty("No diagram", `There is no agent “${call.agent}” any more.`));
  }

  function show() {
    head(page, call, about);
    const seen = at ? turns.filter((each) => each.n <= at) : turns;
    values(page.values, seen.at(-1) ?? call);
    const states = seen.flatMap((each) => each.way);
    diagram.way(page.way, states);
    if (drawing) {
      diagram.mark(drawing, states);
      diagram.reveal(drawing, page.frame);
    }
    for (const item of page.list.children) item.classList.toggle("looked-at", Number(item.dataset.turn) === at);
    page.step.textContent = at ? `Turn ${at} of ${turns.length}` : `${turns.length} ${turns.length === 1 ? "turn" : "turns"}`;
    page.back.disabled = at === 1 || turns.length === 0;
    page.on.disabled = at === 0;
  }

  function look(number) {
    at = number === at ? 0 : number;
    show();
  }

  function move(by) {
    const from = at || turns.length + (by < 0 ? 1 : 0);
    const next = from + by;
    to(next > turns.length || next < 1 ? 0 : next);
  }

  function to(number) {
    at = number;
    show();
    fill(page.heard, at ? `Turn ${at} of ${turns.length}. ${inWords(turns[at - 1])}` : "The newest turn");
    const item = at && page.list.querySelector(`[data-turn="${at}"]`);
    if (item) page.list.scrollTop += item.getBoundingClientRect().top - page.list.getBoundingClientRect().top - 12;
  }

  async function replay() {
    fill(page.verdict, "Replaying …");
    try {
      const { differences, problem } = await api.get(`/calls/${sid}/replay`);
      verdict(page, differences, problem);
    } catch (refused) {
      fill(page.verdict, refused.message);
    }
  }

  async function noted(event) {
    event.preventDefault();
    fill(page.problem);
    fill(page.kept);
    try {
      const { notes } = await api.post(`/calls/${sid}/notes`, { text: page.note.value });
      fill(page.notes, notes.map(note));
      page.note.value = "";
      fill(page.kept, "The note is kept.");
      page.writing.open = false;
      page.writing.querySelector("summary").focus();
    } catch (refused) {
      fill(page.problem, refused.message);
    }
  }

  /** What the call has booked, and what else is to come for the person; asked again once anything was changed. */
  async function booked(words = "") {
    try {
      const { bookings, ...desk } = await api.get(`/bookings/of-call/${sid}`);
      fill(page.done, words && h("p.note.good", {}, words));
      fill(page.booked, bookings.length > 0 && h("h2", {}, "Booked"), bookings.length > 0 && h("ol.items", {}, bookings.map((each) => booking(desk, each, booked))));
    } catch (refused) {
      fill(page.booked, h("p.hint", {}, `What is booked could not be looked up: ${refused.message}`));
    }
  }

  async function exported() {
    try {
      await saveAll(`call-${sid}.json`, `/calls/${sid}/export`);
    } catch (refused) {
      fill(page.verdict, refused.message);
    }
  }

  const keys = (event) => {
    const typing = event.target.closest("input, select, textarea, summary, dialog, .diagram");
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowLeft") move(-1);
    else if (event.key === "ArrowRight") move(1);
  };
  addEventListener("keydown", keys);

  try {
    await take(await api.get(`/calls/${sid}`));
    if (turns.some((each) => each.n === Number(turnToShow))) to(Number(turnToShow));
  } catch (refused) {
    removeEventListener("keydown", keys);
    if (refused.status !== 404) throw refused;
    return fill(place, unknown());
  }
  booked();
  if (call.status !== "completed") {
    page.stepIn.append(stepIn(sid));
    newest(page.list);
    const clock = setInterval(() => ticking(page, call), 1000);
    const asked = follow(
      () => [`/calls/${sid}`, { since: turns.at(-1).n }],
      (answer) => {
        take(answer);
        if (call.status !== "completed") return "";
        clearInterval(clock);
        page.stepIn.replaceChildren();
        booked();
        return "over";
      },
      (refused) => fill(page.verdict, refused.message),
    );
    stop = () => {
      clearInterval(clock);
      asked();
    };
  }
  return () => {
    stop();
    removeEventListener("keydown", keys);
  };
}

function parts({ back, on, replay, exported, noted }) {
  const button = (words, onclick, label) => h("button.plain.small", { type: "button", onclick, ariaLabel: label ?? null }, words);
  const page = {
    title: h("h1"),
    line: h("p.hint"),
    summary: h("p.summary"),
    notes: h("ul.notes", { ariaLabel: "Notes" }),
    legs: h("ul.notes", { ariaLabel: "People who were called for the caller" }),
    recordings: h("div.recordings", { role: "group", ariaLabel: "Recordings" }),
    note: h("textarea", { name: "text", rows: 2, maxLength: 1000, required: true }),
    problem: h("p.problem", { role: "alert" }),
    kept: h("p.hint", { role: "status" }),
    callBack: h("span"),
    status: h("span.chip"),
    length: h("span.figure"),
    verdict: h("p.verdict", { role: "status" }),
    // What comes is told by `heard`, in words: all that stands in a turn would be too much to listen to.
    list: h("div.transcript", { role: "log", ariaLive: "off", ariaLabel: "Transcript", tabIndex: 0 }),
    heard: h("p.hidden", { role: "status" }),
    frame: h("div.diagram", { tabIndex: 0, role: "region", ariaLabel: "The agent's diagram" }),
    way: h("ol.way-taken", { ariaLabel: "The way taken" }),
    values: h("dl.data"),
    booked: h("section.booked"),
    done: h("div", { role: "status" }),
    stepIn: h("div"),
    back: button("◀", back, "The turn before"),
    on: button("▶", on, "The turn after"),
    step: h("span.figure"),
  };
  const write = h("form.stack", { onsubmit: noted }, field("Note", page.note), page.problem, h("div.buttons", {}, h("button.call.small", { type: "submit" }, "Keep the note")));
  page.writing = h("details.writing.changes", { hidden: true }, h("summary", {}, "Write a note"), write);
  page.zoom = diagram.tools(page.frame);
  page.root = h(
    "div.call-page",
    {},
    h(
      "div.head",
      {},
      h("div", {}, h("p.crumb", {}, h("a", { href: "#/calls" }, "Calls")), page.title, page.line, page.summary, page.legs, page.recordings, page.notes, page.kept, page.writing, page.stepIn),
      h("div.head-side", {}, page.length, page.status, page.callBack),
    ),
    page.done,
    page.booked,
    h(
      "div.columns",
      {},
      h(
        "section.panel.talk",
        { ariaLabel: "The call" },
        h("div.tools", {}, h("div.stepper", { role: "group", ariaLabel: "Step through the call" }, page.back, page.step, page.on), h("div.buttons", {}, button("Replay", replay, "Replay against today's flow"), button("Export", exported, "Export as JSON"))),
        page.verdict,
        page.heard,
        page.list,
      ),
      h("aside.panel.map", { ariaLabel: "Where the call is" }, h("h2", {}, "The way taken"), page.way, page.zoom, page.frame, h("h2", {}, "What is known"), page.values),
    ),
  );
  return page;
}

function head(page, call, { me }) {
  const outbound = call.direction === "outbound";
  const who = call.values.name || format.person(outbound ? call.called : call.caller);
  fill(page.title, h("bdi", {}, who), `, ${format.words(call.agent)}`);
  if (page.root.isConnected) document.title = `${who}, ${format.words(call.agent)}, ${format.date(call.started_at)} · Parley`;
  const lines = [outbound ? `to ${call.called}, from ${call.caller}` : `from ${format.person(call.caller)}, to ${call.called}`];
  if (me.role === "operator") lines.push(format.business(call.business));
  lines.push(format.language(call.language), format.when(call.started_at));
  page.line.textContent = lines.join(" · ");
  page.line.title = format.moment(call.started_at);
  page.summary.textContent = call.summary ?? page.summary.textContent;
  fill(page.legs, (call.legs ?? []).map(leg));
  const over = call.status === "completed";
  page.status.textContent = over ? format.words(call.outcome ?? "over") : `live: ${call.colleague ? `put through to ${call.colleague}` : format.words(call.state)}`;
  page.status.classList.toggle("live", !over);
  const number = outbound ? call.called : call.caller;
  fill(page.callBack, over && callBack(me, { to: number, line: outbound ? call.caller : call.called, business: call.business, agent: call.agent }));
  ticking(page, call);
}

const note = ({ at, by, text }) => h("li", {}, h("bdi", {}, `“${text}”`), " ", h("span.hint", {}, by, ", ", h("time", { dateTime: at, title: format.moment(at) }, format.when(at))));

const leg = ({ number, rung_at, came_of, seconds }) => {
  const talked = seconds ? `, ${format.length(seconds)} on the phone` : "";
  const rung = h("time", { dateTime: rung_at, title: format.moment(rung_at) }, format.time(rung_at));
  return h("li", {}, `${number}: ${format.words(came_of || "is called")}${talked} `, h("span.hint", {}, "rung at ", rung));
};

function ticking(page, call) {
  const seconds = call.status === "completed" ? call.seconds : (Date.now() - new Date(call.started_at)) / 1000;
  page.length.textContent = format.length(seconds);
}

/** Values as they were read; beside one how it is said on the phone, where that differs. */
function values(list, { values: known, spoken }) {
  const entries = Object.entries(known);
  const said = (name) => spoken?.[name] && spoken[name] !== format.value(known[name]) && h("span.spoken", {}, ` said as “${spoken[name]}”`);
  fill(list, entries.length ? entries.map(([name, value]) => [h("dt", {}, format.words(name)), h("dd", {}, h("bdi", {}, format.value(value)), said(name))]) : h("dt.hint", {}, "nothing yet"));
}

function verdict(page, differences, problem) {
  for (const item of page.list.children) {
    item.classList.remove("differs");
    fill(item.querySelector(".today"));
  }
  page.verdict.classList.toggle("good", !problem && !differences.length);
  if (problem) return fill(page.verdict, `This call could not be replayed: ${problem}.`);
  if (!differences.length) return fill(page.verdict, "Today's flow takes this call the same way.");
  fill(page.verdict, `Today's flow goes differently from turn ${differences[0].turn} on.`);
  for (const each of differences) {
    const item = page.list.querySelector(`[data-turn="${each.turn}"]`);
    if (!item) continue;
    item.classList.add("differs");
    item.querySelector(".today").append(
      h("dl.difference", {}, h("dt", {}, `${format.words(each.what)} was`), h("dd", {}, told(each.was)), h("dt", {}, "today"), h("dd", {}, told(each.now))),
    );
  }
}

const told = (found) => (Array.isArray(found) ? found.map(format.value).join(" ") || "nothing" : format.value(found));

/** Turns out of sight have no height before the next frame, and those that then come into sight another one. */
function newest(list) {
  const reach = (frames) => {
    list.scrollTop = list.scrollHeight;
    if (frames) requestAnimationFrame(() => reach(frames - 1));
  };
  reach(3);
}

const nearBottom = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 80;

const unknown = () => empty("There is no such call", "It may have expired, been deleted, or belong to somebody else.", h("a", { href: "#/calls" }, "To the calls"));
