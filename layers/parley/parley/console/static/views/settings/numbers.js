// A business's numbers: which agent answers each, and what it says in words of the business's own.

import * as api from "../../api.js";
import { empty, field, h, select } from "../../dom.js";
import * as format from "../../format.js";
import { sending, told } from "./saving.js";

export async function parts({ business, me, again }) {
  const { numbers, agents } = await api.get("/numbers", { business });
  const about = { business, me, again, agents };
  const lines = numbers.map(({ number, kept }) => lineOf(number, kept, about));
  if (!lines.length) lines.push(empty("No number yet"));
  return [...lines, me.role === "operator" && another(about)];
}

function lineOf(number, kept, { business, me, again, agents }) {
  const said = agents[kept.agent] ?? { first_message: [], farewell: [], answers: {} };
  const problem = h("p.problem", { role: "alert" });
  const names = Object.keys(agents);
  const agent = select("agent", (names.includes(kept.agent) ? names : [kept.agent, ...names]).map((name) => [name, format.words(name)]), kept.agent);
  const words = {
    first_message: area("first_message", "Greeting", kept.words?.first_message, said.first_message),
    farewell: area("farewell", "When the caller says goodbye", kept.words?.farewell, said.farewell),
  };
  const answers = Object.entries(said.answers).map(([topic, own]) => [topic, area("answers", format.words(topic), kept.words?.answers?.[topic], own)]);
  const read = () => {
    const filled = answers.map(([topic, each]) => [topic, each.input.value.trim()]).filter(([, answer]) => answer);
    // Words are one agent's: with another agent the number begins without any.
    if (agent.value !== kept.agent) return {};
    return { first_message: words.first_message.input.value.trim(), farewell: words.farewell.input.value.trim(), answers: filled.length ? Object.fromEntries(filled) : null };
  };
  const line = () => ({ business, number, before: kept });
  const form = h(
    "form.panel.form",
    { ariaLabel: number },
    h("h2.figure", {}, number),
    h(
      "fieldset.fields",
      { disabled: !me.may_change },
      field("Agent that answers", agent, "Another agent begins without words of your own."),
      words.first_message.element,
      words.farewell.element,
      h("details.whole", { open: answers.some(([, each]) => each.input.value) }, h("summary", {}, "What it answers when callers ask"), h("div.fields", {}, answers.map(([, each]) => each.element))),
      me.may_change && h("div.buttons.whole", {}, h("button.call", { type: "submit" }, "Save"), me.role === "operator" && h("button.plain", { type: "button", onclick: takeAway }, "Take the number away")),
    ),
    problem,
  );
  function takeAway(event) {
    const send = () => api.post("/numbers/remove", line());
    sending(form, problem, send, (saved) => again(told(`Nobody answers ${number} any more.`, saved.change, business, again)))(event);
  }
  const send = () => api.post("/numbers", { ...line(), agent: agent.value, words: read() });
  form.addEventListener("submit", sending(form, problem, send, (saved) => again(told(`${number}: saved. It counts from the next call on.`, saved.change, business, again))));
  return form;
}

/** The business's own words, and below them the agent's: what it says when it knows nothing of the caller. */
function area(name, label, own, agents) {
  const input = h("textarea", { name, rows: 2, value: own ?? "", maxLength: 600 });
  const others = agents.length > 1 ? `, or ${agents.length - 1} more by what it knows of the caller` : "";
  return { input, element: field(label, input, agents.length ? `The agent's own: “${agents.at(-1)}”${others}` : "The agent has no answer.") };
}

function another({ business, again, agents }) {
  const problem = h("p.problem", { role: "alert" });
  const number = h("input", { name: "number", type: "tel", placeholder: "+15125550199", required: true, autocomplete: "off" });
  const agent = select("agent", Object.keys(agents).map((name) => [name, format.words(name)]));
  const send = () => api.post("/numbers", { business, number: number.value, before: null, agent: agent.value, words: {} });
  const form = h(
    "form.panel.form",
    {},
    h("h2", {}, "Another number"),
    h("div.fields", {}, field("Number", number, "One of the account at Twilio, whose webhooks lead here."), field("Agent that answers", agent)),
    problem,
    h("div.buttons", {}, h("button.call", { type: "submit" }, "Add")),
  );
  form.addEventListener("submit", sending(form, problem, send, (saved) => again(told(`${saved.number} is answered from now on.`, saved.change, business, again))));
  return form;
}
