// One booking: when, for whom and what; moved to a time that is free, or cancelled.

import * as api from "../api.js";
import { field, fill, h, person } from "../dom.js";
import * as format from "../format.js";

/** `desk` is whose bookings these are; `changed(words)` is called once it was moved or cancelled. Its day is left out
 *  where it stands above (`isUnderDay`). */
export function booking(desk, booked, changed, isUnderDay = false) {
  const problem = h("p.problem", { role: "alert" });
  const place = h("div");
  const known = { business: desk.business, agent: desk.agent, id: booked.id, seen: booked.start };
  const told = h("p.hint", { role: "status" });
  let [asked, key] = ["", ""]; // asked again, since no answer came, it is the same wish
  const at = format.value(booked.start);
  const whose = `${at} for ${booked.name || booked.phone || "nobody known"}`;
  const button = (words, form) => h("button.plain.small", { type: "button", ariaLabel: `${words} ${at}, ${booked.name || booked.phone}`, onclick: () => show(form) }, words);
  const buttons = h("div.buttons.changes", {}, button("Move", moving), button("Cancel", cancelling));

  function show(form) {
    fill(problem);
    buttons.hidden = true;
    fill(place, form());
    place.querySelector("input, button")?.focus();
  }

  function back() {
    fill(place);
    fill(problem);
    buttons.hidden = false;
    buttons.querySelector("button").focus();
  }

  const text = () => desk.tells && booked.phone && h("label.check", {}, h("input", { type: "checkbox", name: "tell", checked: true }), `Text ${booked.phone} about it`);
  const leave = () => h("button.plain.small", { type: "button", onclick: back }, "Leave it");

  function moving() {
    const day = h("input", { type: "date", name: "day", value: booked.start.slice(0, 10), required: true, onchange: () => times(day, choice) });
    const choice = h("div");
    times(day, choice);
    return h("form.stack", { ariaLabel: `Move ${whose}`, onsubmit: send("move") }, h("div.row.closing", {}, field("Day", day), choice), told, text(), h("div.buttons", {}, h("button.call.small", { type: "submit" }, "Move it"), leave()));
  }

  async function times(day, choice) {
    fill(choice);
    fill(told, "Looking …");
    fill(problem);
    try {
      const free = await api.get("/bookings/times", { business: desk.business, agent: desk.agent, id: booked.id, day: day.value });
      const chosen = h("select", { name: "start" }, free.times.map((start) => h("option", { value: start }, format.wallTime(start))));
      fill(choice, free.times.length > 0 && field("Time", chosen));
      fill(told, free.times.length ? (free.times.length === 1 ? "1 time is free." : `${free.times.length} times are free.`) : `Nothing is free on this day. ${free.soonest ? `The next free time is ${format.value(free.soonest)}.` : "Nothing else is free, either."}`);
    } catch (refused) {
      fill(told);
      fill(problem, refused.message);
    }
  }

  function cancelling() {
    return h("form.stack", { ariaLabel: `Cancel ${whose}?`, onsubmit: send("cancel") }, h("p", {}, `Cancel ${whose}?`), text(), h("div.buttons", {}, h("button.end.small", { type: "submit" }, "Cancel it"), leave()));
  }

  const send = (what) => async (event) => {
    event.preventDefault();
    const given = new FormData(event.target);
    if (what === "move" && !given.get("start")) return fill(problem, "Choose a time that is free.");
    const wanted = { ...known, tell: given.has("tell"), ...(what === "move" && { start: given.get("start") }) };
    const words = what + JSON.stringify(wanted);
    if (words !== asked) [asked, key] = [words, crypto.randomUUID()];
    event.submitter.disabled = true;
    fill(problem);
    try {
      const done = await api.post(`/bookings/${what}`, wanted, { "Idempotency-Key": key });
      const came = what === "move" ? `Moved to ${format.value(done.booking.start)}.` : "Cancelled.";
      changed(`${came}${texted(done.texted)}`);
    } catch (refused) {
      fill(problem, refused.message);
      event.submitter.disabled = false;
    }
  };

  return h(
    "li.panel.item.booking",
    {},
    h(
      "div.item-head",
      {},
      h("strong.figure", {}, isUnderDay ? format.wallTime(booked.start) : at),
      h("span", {}, person(booked.name, format.person(booked.phone))),
      booked.call && h("a", { href: `#/calls/${booked.call}` }, "The call"),
    ),
    h("p", {}, [format.words(booked.what), booked.minutes && `${booked.minutes} minutes`, booked.who && (/^\d+$/.test(booked.who) ? `place ${booked.who}` : `with ${booked.who}`)].filter(Boolean).join(" · ")),
    details(booked),
    place,
    buttons,
    problem,
  );
}

function details({ details: known, changed }) {
  const entries = Object.entries(known);
  return [
    entries.length > 0 && h("dl.data", {}, entries.map(([name, value]) => [h("dt", {}, format.words(name)), h("dd", {}, format.value(value))])),
    changed.by && h("p.hint", {}, `Changed by ${changed.by}, ${format.when(changed.at)}`),
  ];
}

const TEXTED = { "": "", sent: " The customer was texted.", refused: " The text was not sent: it may not go there, or not today." };
const texted = (outcome) => TEXTED[outcome] ?? " The text could not be sent.";
