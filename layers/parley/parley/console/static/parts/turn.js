// One turn of a call: what was heard, how it was read, what was decided and why, what was said.

import { h } from "../dom.js";
import * as format from "../format.js";

const GESTURES = {
  silence: () => "said nothing",
  pressed: (turn) => `pressed ${turn.heard}`,
  hung_up: (turn) => (turn.by ? `${turn.by} closed the call, which was over` : "hung up"),
  stepped_in: (turn) => `${turn.by} stepped in: ${STEPS[turn.heard] ?? turn.heard}${turn.to ? ` to ${turn.to}` : ""}`,
  recorded: (turn) => (turn.heard === "nothing" ? "said nothing after the beep" : turn.heard === "failed" ? "could not be recorded" : `left a message of ${turn.heard}`),
  leg: (turn) => `${turn.by}: ${format.words(turn.heard)}${turn.to ? `, “${turn.to}”` : ""}`,
  waited: () => "waited in the queue",
  dequeued: (turn) => `out of the queue: ${format.words(turn.heard)}`,
  dialed: (turn) => `the transfer came back: ${format.words(turn.heard)}`,
};
const STEPS = { say: "had a sentence said", put_through: "put the caller through", hang_up: "hung up" };
const UNDERSTOOD = {
  rule: "read by rule",
  keys: "keys",
  model: "read by the model",
  "asked again": "asked again",
  "given up": "given up",
};

/** `select` is called when the turn is chosen; `more` stands beside its time. */
export function turn(taken, select, more = "") {
  const item = h(
    "article.turn",
    { dataset: { turn: taken.n }, ariaLabel: `Turn ${taken.n}` },
    meta(taken, select, more),
    caller(taken),
    taken.said.map((line) => h("p.agent", { lang: taken.language || null, dir: "auto" }, h("span.hidden", {}, "Agent: "), line)),
    details(taken),
    h("div.today"),
  );
  return item;
}

function meta(taken, select, more) {
  const facts = [
    h("time", { dateTime: taken.at, title: format.moment(taken.at) }, format.time(taken.at)),
    h("span", { title: "How long the answer took" }, format.milliseconds(taken.ms)),
    h("span", { title: "In which language" }, format.language(taken.language)),
    taken.cost !== 0 && h("span", { title: "What the model cost" }, format.money(taken.cost)),
  ];
  return h(
    "p.meta",
    {},
    h("button.number", { type: "button", onclick: () => select(taken.n), ariaLabel: `Show turn ${taken.n} in the diagram` }, `${taken.n}`),
    facts,
    more,
  );
}

const done = (taken) => GESTURES[taken.event]?.(taken) ?? taken.heard;
const whose = (taken) => (taken.by ? "" : "Caller: ");

/** Who said what, for somebody who hears the page. */
export const inWords = (taken) => [done(taken) && whose(taken) + done(taken), ...taken.said.map((line) => `Agent: ${line}`)].filter(Boolean).join(" ");

function caller(taken) {
  const words = done(taken);
  if (!words) return "";
  return [
    h(GESTURES[taken.event] ? "p.caller.gesture" : "p.caller", { dir: "auto" }, h("span.hidden", {}, whose(taken)), words),
    h("p.chips", {}, reading(taken)),
  ];
}

function reading(taken) {
  const chips = [];
  if (taken.confidence !== null && taken.confidence !== undefined) {
    chips.push(h("span.read", { title: "How sure the speech recogniser was" }, `${format.percent(taken.confidence)} sure`));
  }
  const how = UNDERSTOOD[taken.understood];
  if (how) chips.push(h(`span.read.by-${taken.understood.replace(" ", "-")}`, {}, how));
  for (const read of taken.read) {
    chips.push(h("span.read", { title: read.basis ? `from “${read.basis}”` : "" }, `${format.words(read.question)}: ${format.value(read.value)}`));
  }
  for (const tool of taken.tools) chips.push(h(tool.error ? "span.read.trouble" : "span.read.by-tool", {}, `${format.words(tool.name)}: ${tool.error ? "failed" : format.words(tool.outcome)}`));
  return chips;
}

function details(taken) {
  const way = taken.way.length > 1 ? taken.way.map(format.words).join(" → ") : format.words(taken.after);
  return h(
    "details",
    {},
    h("summary", {}, h("span.hidden", {}, `Turn ${taken.n}: `), way),
    taken.why.length > 0 && h("ol.why", {}, taken.why.map((why) => h("li", {}, why))),
    taken.tools.map(tool),
    taken.afterwards.map((late) => h("div.tool", {}, h("h3", {}, `${format.words(late.tool)}, after the turn`), data("Arguments", late.arguments))),
    taken.model.map(model),
    h("p.hint", {}, `Agent version ${taken.version || "unknown"}`),
  );
}

function tool(ran) {
  return h(
    "div.tool",
    {},
    h("h3", {}, `${format.words(ran.name)}: ${ran.error ? "failed" : format.words(ran.outcome)} `, h("span.hint.figure", {}, format.milliseconds(ran.ms))),
    data("Arguments", ran.arguments),
    ran.error ? h("p.problem", {}, ran.error) : data("Result", ran.values),
  );
}

function model(asked) {
  const tokens = `${asked.input_tokens ?? 0} tokens in, ${asked.output_tokens ?? 0} out`;
  const dropped = (asked.dropped ?? []).map((each) => h("p.hint", {}, `Dropped: ${Object.values(each).join(": ")}`));
  return h(
    "div.tool",
    {},
    h("h3", {}, `${asked.model ?? "model"} `, h("span.hint.figure", {}, `${format.milliseconds(asked.milliseconds ?? 0)}, ${tokens}, ${format.money(asked.cost)}`)),
    asked.failed && h("p.problem", {}, asked.failed),
    dropped,
  );
}

function data(title, values) {
  const entries = Object.entries(values ?? {});
  if (!entries.length) return h("p.hint", {}, `${title}: none`);
  return [h("p.hint", {}, title), h("dl.data", {}, entries.map(([name, value]) => [h("dt", {}, format.words(name)), h("dd", {}, format.value(value))]))];
}
