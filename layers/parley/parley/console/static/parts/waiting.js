// Who waits for a person of the business, and the button by which one takes the next caller.

import * as api from "../api.js";
import { field, fill, h, select } from "../dom.js";
import { follow } from "../follow.js";
import * as format from "../format.js";

const STANDS = { waits: "on the line", kept: "promised a call back", taken: "being connected", called: "being called back" };

export function waiting(place, { me }) {
  const told = h("p.hint", { role: "status" });
  const lists = h("div");
  const shown = new Map();
  fill(place, lists, told);
  return follow(
    () => ["/queue"],
    ({ now, queues }) => {
      const names = new Set(queues.map(({ business }) => business));
      for (const name of shown.keys()) if (!names.has(name)) shown.delete(name);
      for (const queue of queues) {
        if (!shown.has(queue.business)) shown.set(queue.business, panel(queue, me, told));
        shown.get(queue.business).update(queue, now);
      }
      const wanted = queues.map(({ business }) => shown.get(business).element);
      if (wanted.length !== lists.children.length || wanted.some((each, at) => each !== lists.children[at])) fill(lists, wanted);
    },
    (problem) => fill(told, problem.message),
  );
}

function panel(queue, me, told) {
  const list = h("ol.items", { ariaLabel: "Who waits" });
  const wait = h("p.hint");
  const title = me.businesses.length > 1 ? `Waiting for ${format.business(queue.business)}` : "Waiting for a person";
  const form = h(
    "form.filters.inline",
    { onsubmit: take },
    field("Person", select("person", queue.people.map((name) => [name, name]), queue.people[0] ?? "")),
    h("button.call", { disabled: !queue.people.length }, "Take next"),
  );
  const element = h("section.panel.form.after", {}, h("h2", {}, title), list, wait, queue.people.length ? form : h("p.hint", {}, "Nobody takes callers: say who does, under Settings."));
  let drawn = "";

  async function take(event) {
    event.preventDefault();
    const { person } = Object.fromEntries(new FormData(form));
    try {
      const taken = await api.post("/queue/take", { business: queue.business, person });
      const who = taken.name || format.person(taken.phone);
      fill(told, taken.calls_back ? `${who} is called back; then ${person}'s phone rings.` : `${person}'s phone rings for ${who}.`);
    } catch (problem) {
      fill(told, problem.message);
    }
  }

  function update({ places, more, minutes }, now) {
    const rows = places.map((each) => [each, format.length((new Date(now) - new Date(each.since)) / 1000)]);
    const words = JSON.stringify([rows, more]);
    if (words === drawn) return;
    drawn = words;
    fill(list, rows.map(([each, lasts]) => row(each, lasts)), more > 0 && h("li.hint", {}, `and ${more} more`));
    fill(wait, minutes === null ? "How long it takes is not known yet." : `A new caller would wait for about ${minutes} min.`);
  }

  return { element, update };
}

const row = (each, lasts) =>
  h(
    "li.row",
    {},
    h("strong", {}, each.position ? `${each.position}.` : "–"),
    each.call ? h("a", { href: `#/calls/${each.call}`, dir: "auto" }, each.name || format.person(each.phone)) : "deleted",
    h("span.chip", {}, each.by && each.position === 0 ? `${STANDS[each.stands]}: ${each.by}` : STANDS[each.stands]),
    h("span.figure", {}, lasts),
  );
