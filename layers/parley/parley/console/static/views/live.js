// Calls that are under way: who talks to which agent, where they are, and what was said last.

import { empty, fill, h } from "../dom.js";
import { follow } from "../follow.js";
import * as format from "../format.js";
import { waiting } from "../parts/waiting.js";

export function open(place, about) {
  const list = h("div.cards");
  const count = h("p.hint", { role: "status" });
  const queues = h("div.waiting");
  fill(place, h("div.head", {}, h("h1", {}, "Live calls"), count), queues, list);
  const stop = waiting(queues, about);
  const cards = new Map();
  const stopped = follow(
    () => ["/calls/live"],
    ({ now, calls }) => {
      const ids = new Set(calls.map((call) => call.sid));
      for (const sid of cards.keys()) if (!ids.has(sid)) cards.delete(sid);
      for (const call of calls) {
        if (!cards.has(call.sid)) cards.set(call.sid, card(call, about));
        cards.get(call.sid).update(call, now);
      }
      const wanted = calls.map((call) => cards.get(call.sid).element);
      if (!calls.length) fill(list, nothing(about));
      else if (wanted.length !== list.children.length || wanted.some((each, at) => each !== list.children[at])) fill(list, wanted);
      const said = calls.length === 1 ? "1 call" : `${calls.length} calls`;
      if (count.textContent !== said) count.textContent = said;
    },
    (problem) => fill(list, empty("The live calls could not be shown", problem.message)),
  );
  return () => {
    stop();
    stopped();
  };
}

function card(call, about) {
  const state = h("span.chip");
  const lasts = h("span.figure");
  const heard = h("p.heard", { dir: "auto" });
  const said = h("p.said", { dir: "auto" });
  const other = format.person(call.direction === "outbound" ? call.called : call.caller);
  const element = h(
    "a.card",
    { href: `#/calls/${call.sid}` },
    h("span.card-head", {}, h("strong", {}, format.words(call.agent)), lasts),
    h("span.hint", {}, call.direction === "outbound" ? `to ${other}` : `from ${other}`, about.me.role === "operator" ? ` · ${format.business(call.business)}` : ""),
    state,
    heard,
    said,
  );
  const update = (newer, now) => {
    put(state, newer.colleague ? `put through to ${newer.colleague}` : withPeople(newer.legs) || format.words(newer.state));
    put(lasts, format.length((new Date(now) - new Date(newer.started_at)) / 1000));
    put(heard, newer.heard ? `“${newer.heard}”` : "");
    put(said, newer.said);
  };
  return { element, update };
}

/** The person of the business who talks with the caller, or those whose phones ring for them; "" if there are none. */
function withPeople(legs) {
  const taker = legs.find((leg) => leg.came_of === "accepted");
  if (taker) return `talks with ${taker.number}`;
  const ringing = legs.filter((leg) => !leg.came_of).map((leg) => leg.number);
  return ringing.length ? `rings ${ringing.join(", ")}` : "";
}

function put(element, words) {
  if (element.textContent !== words) element.textContent = words;
}

function nothing({ settings }) {
  const try_ = settings.phone ? h("p", {}, h("a.call", { href: "#/phone" }, "Make a call yourself")) : "";
  return empty("Nobody is on the phone", "A call appears here with its first words.", try_);
}
