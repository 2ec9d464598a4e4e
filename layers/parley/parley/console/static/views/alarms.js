// How the deployment's alarms stand and why, what to do about each, and the test of one.

import * as api from "../api.js";
import { empty, fill, h } from "../dom.js";
import * as format from "../format.js";
import { counted } from "../parts/alarm_count.js";

const STATES = { ALARM: "goes off", OK: "all is well", INSUFFICIENT_DATA: "nothing measured yet" };
const ORDER = ["ALARM", "INSUFFICIENT_DATA", "OK"];

export async function open(place) {
  const list = h("ul.items", { ariaLabel: "Alarms" });
  const told = h("div.stack.told", { role: "status" });

  function show(alarms) {
    const sorted = [...alarms].sort((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state) || one.name.localeCompare(other.name));
    const off = alarms.filter((each) => each.state === "ALARM").length;
    const unheard = alarms.length > 0 && !alarms.some((each) => each.tells);
    fill(
      told,
      h(off ? "p.note" : "p.note.good", {}, off ? `${off} of ${alarms.length} alarms ${off === 1 ? "goes" : "go"} off.` : `None of ${alarms.length} alarms goes off.`),
      unheard && h("p.note", {}, "Nobody is written to: the template's parameter AlarmEmail is empty."),
    );
    fill(list, sorted.map(alarmOf));
  }

  function alarmOf(alarm) {
    const problem = h("p.problem", { role: "alert" });
    async function test(event) {
      event.target.disabled = true;
      try {
        show((await api.post("/alarms/test", { name: alarm.name })).alarms);
        told.append(h("p.note.good", {}, `${alarm.name} was set off as a test. ${alarm.tells ? "An e-mail is on its way; if none comes, its address has not confirmed the subscription. " : ""}With the next look at the figures it stands as it should.`));
        list.querySelector(`[data-name="${alarm.name}"] button`)?.focus();
        counted();
      } catch (refused) {
        fill(problem, refused.message);
        event.target.disabled = false;
      }
    }
    return h(
      "li.panel.item",
      { dataset: { name: alarm.name } },
      h("div.item-head", {}, h(alarm.state === "ALARM" ? "span.chip.bad" : "span.chip", {}, STATES[alarm.state]), h("strong", {}, alarm.name), h("span.hint", {}, `since ${format.when(alarm.since)}`)),
      h("p", {}, alarm.about),
      alarm.why && h("p.hint", {}, `Why: ${alarm.why}`),
      h("details", { open: alarm.state === "ALARM" }, h("summary", {}, "What to do"), h("p", {}, alarm.to_do)),
      h("div.buttons", {}, h("button.plain.small", { type: "button", onclick: test }, "Test it")),
      problem,
    );
  }

  fill(place, h("div.head", {}, h("h1", {}, "Alarms"), h("p.hint", {}, "docs/operations.md says more about each.")), told, list);
  const { alarms } = await api.get("/alarms");
  if (!alarms.length) return fill(list, empty("There are no alarms here"));
  show(alarms);
}
