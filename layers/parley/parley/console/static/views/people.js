// What is kept about a person, and its deletion: one action, itself recorded.

import * as api from "../api.js";
import { empty, field, fill, h, select } from "../dom.js";
import * as format from "../format.js";

/** Kinds of records, as people call them; those of an agent's own are called as they are. */
const KINDS = {
  call: "calls, with every turn",
  call_note: "notes on calls",
  recording: "recordings",
  done: "what was done after a turn",
  undone: "what could not be done after a turn",
  step_in: "steps into a call",
  leg: "phones that were rung for a call",
  link_opened: "links that were opened",
  attention: "items that need attention",
  attention_done: "items that were seen to",
  request: "things to do",
  request_done: "things that were done",
  unanswered: "questions without an answer",
  unanswered_done: "questions answered since",
  change: "changes of settings about the number",
  outreach: "calls asked for",
  attempt: "attempts to call",
  placed: "calls that were placed",
  text: "texts, when nobody answered",
  dial: "dials of a day",
  message: "texts and e-mails",
  message_report: "reports on texts",
  messages_of_day: "texts counted by day",
  do_not_call: "wishes not to be called",
  deletion_request: "wishes to be deleted",
};

const named = (kind) => KINDS[kind] ?? format.words(kind);

export async function open(place, { me }) {
  if (!me.businesses.length) return fill(place, h("h1", {}, "People"), empty("No business yet", "Connect a number first; docs/deploy.md says how."));
  const told = h("div", { role: "status" });
  const problem = h("p.problem", { role: "alert" });
  const found = h("div.stack");
  const log = h("div");
  const wanted = h("div");
  const form = h(
    "form.panel.form",
    { onsubmit: look },
    h("h2", {}, "Find a person"),
    me.businesses.length > 1
      ? field("Business", select("business", me.businesses.map((name) => [name, format.business(name)]), me.businesses[0], changed))
      : h("input", { type: "hidden", name: "business", value: me.businesses[0] }),
    field("Number", h("input", { name: "number", type: "tel", placeholder: "+15125550100", required: true, autocomplete: "off", oninput: () => say() })),
    h("div.buttons", {}, h("button.plain", { type: "submit" }, "What is kept?")),
    told,
    problem,
    found,
  );
  const asked = () => Object.fromEntries(new FormData(form));
  const at = (path) => `/people/${path}?business=${encodeURIComponent(asked().business)}`;

  function say(words = "", ...parts) {
    fill(told, words && h("p", {}, words));
    fill(problem);
    fill(found, ...parts);
  }

  function refuse(refused) {
    say();
    fill(problem, refused.message);
  }

  function changed() {
    say();
    list();
  }

  async function look(event) {
    event.preventDefault();
    try {
      const { kept } = await api.post(at("kept"), { number: asked().number });
      if (Object.keys(kept).length) say(`This is kept about ${asked().number}:`, offer(kept));
      else say("Nothing is kept about this number.");
    } catch (refused) {
      refuse(refused);
    }
  }

  function offer(kept) {
    const box = h("input", { type: "checkbox", onchange: () => (button.disabled = !box.checked) });
    const button = h("button.end", { type: "button", disabled: true, onclick: erase }, "Delete it all");
    return [counts(kept), h("label.check.changes", {}, box, "Delete this for good. It cannot be undone."), h("div.buttons.changes", {}, button)];
  }

  async function erase() {
    try {
      const { deleted } = await api.post(at("erase"), { number: asked().number });
      say("Deleted, and noted with the other deletions.", counts(deleted));
      told.firstChild.className = "note good";
      form.elements.number.focus();
      await list();
    } catch (refused) {
      refuse(refused);
    }
  }

  async function list() {
    try {
      const { erasures, requests } = await api.get("/people/erasures", { business: asked().business });
      fill(wanted, requests.length ? requests.map(request) : h("p.hint", {}, "Nobody has asked for it."));
      fill(log, erasures.length ? erasures.map(line) : h("p.hint", {}, "Nobody was deleted yet."));
    } catch (refused) {
      fill(log, h("p.problem", {}, refused.message));
    }
  }

  fill(
    place,
    h("div.head", {}, h("h1", {}, "People"), h("p.hint", {}, `A person's calls with every turn, the records about them, and what hangs on these.${me.elsewhere ? " Your own system keeps records of its own: delete the person there, too." : ""}`)),
    h("div.columns.halves", {}, form, h("section.panel.form", {}, h("h2", {}, "Asked to be deleted"), wanted, h("h2", {}, "Deleted"), log)),
  );
  await list();
}

function counts(kept) {
  return h("dl.data", {}, Object.entries(kept).map(([kind, count]) => [h("dt", {}, named(kind)), h("dd", {}, count)]));
}

function request(asked) {
  return h(
    "div.row",
    {},
    h("time", { dateTime: asked.at, title: format.moment(asked.at) }, format.when(asked.at)),
    h("span.figure", {}, asked.phone || "withheld"),
    h("span.hint", {}, `said to ${format.words(asked.said_to)}`),
  );
}

function line(erasure) {
  const deleted = Object.entries(erasure.deleted).map(([kind, count]) => `${named(kind)}: ${count}`).join("; ");
  return h(
    "div.row",
    {},
    h("time", { dateTime: erasure.at, title: format.moment(erasure.at) }, format.when(erasure.at)),
    h("span.figure", {}, erasure.person),
    h("span", {}, deleted || "nothing"),
    h("span.hint", {}, `by ${erasure.by}`),
  );
}
