// What callers asked and no agent answered, the most asked first, and what to add to the agent's passages for it.

import * as api from "../api.js";
import { empty, field, fill, h, select } from "../dom.js";
import * as format from "../format.js";
import { anyOf, businessOf } from "../parts/choosing.js";
import { moments, period } from "../parts/period.js";
import { seeingTo } from "../parts/seeing_to.js";

const WORDS = {
  verb: "Answered",
  example: "a passage was written for it",
  done: "Marked as answered. Who asks it again in vain is listed again.",
  opened: "It is open again.",
};

export function open(place, { me }) {
  const list = h("ol.items", { ariaLabel: "Questions without an answer" });
  const told = h("div", { role: "status" });
  const more = h("button.plain.more", { type: "button", hidden: true, onclick: () => load(after) }, "Asked before these");
  const chosen = period(() => load(), "week");
  let after = "";
  let asking = 0;

  async function load(position = "") {
    const turn = ++asking;
    const span = chosen.chosen();
    if (!position) list.replaceChildren();
    more.hidden = true;
    if (!span) return;
    fill(told, h("p.hint", {}, "Looking …"));
    try {
      const { agent, business, done } = Object.fromEntries(new FormData(form));
      const page = await api.get("/unanswered", { agent, business, ...moments(span), done, after: position });
      if (turn !== asking) return;
      list.append(...page.groups.map((group) => question(group, me, moved)));
      after = page.next;
      more.hidden = !after;
      fill(told, list.children.length ? h("p.hint.told", {}, summary(page)) : !after && nothing(done));
    } catch (problem) {
      if (turn === asking) fill(told, empty("This could not be listed", problem.message, h("button.plain", { type: "button", onclick: () => load(position) }, "Try again")));
    }
  }

  function moved(entry, words) {
    const next = entry.nextElementSibling ?? entry.previousElementSibling;
    entry.remove();
    fill(told, h("p.note.good", {}, words), !list.children.length && !after && nothing(form.elements.done.value));
    (next?.querySelector("a, button") ?? place.querySelector("h1")).focus();
  }

  const form = h(
    "form.filters",
    { onsubmit: (event) => event.preventDefault() },
    chosen.fields,
    field("Agent", select("agent", anyOf("All", me.agents), "", () => load())),
    businessOf(me, () => load(), { words: "All" }),
    field("Show", select("done", [["", "open"], ["true", "answered since"]], "", () => load())),
  );
  fill(place, h("div.head", {}, h("h1", { tabIndex: -1 }, "Unanswered")), form, told, list, more);
  load();
  return () => (asking += 1);
}

const nothing = (done) =>
  done ? empty("Nothing was marked as answered yet") : empty("Every question was answered", "What callers ask and an agent has no answer to appears here when the call is over.");

function summary({ questions, next }) {
  const count = questions === 1 ? "1 question" : `${questions} questions`;
  return next ? `The newest ${count} of this period.` : `${count} in this period.`;
}

function question(group, me, moved) {
  const times = group.count === 1 ? "once" : `${group.count} times`;
  const last = group.asked[0].id.split("#")[0];
  const entry = h(
    "li.panel.item",
    {},
    h("div.item-head", {}, h("strong.asked", { dir: "auto" }, `“${group.words}”`), h("span.chip", {}, times), h("span.hint", {}, `${format.words(group.agent)} · last ${format.date(last)}`)),
    h("ul.reasons", { ariaLabel: "Calls" }, group.asked.map((each) => h("li", {}, call(each, group, me)))),
    group.count > group.asked.length && h("p.hint", {}, `and ${group.count - group.asked.length} before`),
    answering(group),
    seeingTo(group, { list: "/unanswered", named: { questions: group.questions }, moved: (words) => moved(entry, words), words: WORDS }),
  );
  return entry;
}

/** When it was, of which business, and in which words where they were others. */
const call = ({ id, call: sid, turn, business, words }, group, me) => [
  h("a", { href: `#/calls/${sid}/${turn}` }, format.when(id.split("#")[0])),
  me.businesses.length > 1 && h("span.hint", {}, ` · ${format.business(business)}`),
  words !== group.words && h("span.hint", {}, " · ", h("bdi", {}, `“${words}”`)),
];

/** What to copy into a file of passages: asked for when it is opened, and anew for another topic. */
function answering(group) {
  const inside = h("div.form.proposal");
  const problem = h("p.problem", { role: "alert" });
  const text = h("pre.figure", { tabIndex: 0, ariaLabel: "To copy into the file" });
  const where = h("p.hint");
  const copied = h("span.hint", { role: "status" });
  const show = async (topic) => {
    fill(copied);
    try {
      const found = await api.get("/unanswered/answer", { agent: group.agent, topic, said: group.phrases });
      if (!inside.children.length) fill(inside, topics(found.answers), where, text, h("div.row", {}, h("button.plain.small", { type: "button", onclick: copy }, "Copy"), copied), problem);
      fill(text, found.proposal);
      fill(where, "Write what is said below the questions, in ", h("code", {}, found.file), ".");
      fill(problem);
    } catch (refused) {
      fill(problem, refused.message);
      if (!inside.children.length) fill(inside, problem);
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      fill(copied, "Copied.");
    } catch {
      getSelection().selectAllChildren(text);
      fill(copied, "It is selected: copy it with the keyboard.");
    }
  };
  const topics = (answers) =>
    field("Answer", select("topic", [[group.topic, "a new one"], ...answers.map(({ topic, says }) => [topic, `${format.words(topic)}: ${says}`])], group.topic, (event) => show(event.target.value)));
  const opened = (event) => event.target.open && !text.textContent && show(group.topic);
  return h("details", { ontoggle: opened }, h("summary", {}, "Answer it"), inside);
}
