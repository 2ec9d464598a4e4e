/** Figures, charts with their tables, and open answers. */

import { blob, get } from "./api.js";
import { day, element, find, percent, table } from "./dom.js";

const dark = matchMedia("(prefers-color-scheme: dark)");

export function period() {
  const days = Number(find("period").value);
  const iso = (date) => date.toISOString().slice(0, 10);
  const last = new Date(Date.now() + 86_400_000);
  return { first_day: iso(new Date(last - days * 86_400_000)), last_day: iso(last) };
}

const filters = () => ({ ...period(), store: find("store").value });

export async function show() {
  const told = await get("/results", filters());
  figures(told);
  await Promise.all([
    chart("completion", "Calls completed, day by day", table("Completed calls", ["Day", "Calls", "Completed"],
      told.calls_by_day.map((each) => [each.day, each.answered, percent(each.average)]))),
    chart("ratings", "Average rating, day by day, in per cent of its scale", byDay(told)),
    chart("stores", "Average rating by store, in per cent of its scale", byStore(told)),
  ].map((made) => made.then((figure) => figure))).then((made) => find("charts").replaceChildren(...made));
  await questions(told);
}

function figures({ calls }) {
  const facts = {
    "Answered calls": calls.calls, "Completed": percent(calls.completion_rate),
    "Average length": calls.average_seconds == null ? "–" : `${Math.round(calls.average_seconds)} s`,
    "Another time": calls.outcomes.later ?? 0, "Hung up": calls.outcomes.abandoned ?? 0,
    "Never again": calls.outcomes.do_not_call ?? 0,
  };
  find("figures").replaceChildren(...Object.entries(facts).map(([name, value]) =>
    element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}

async function chart(what, title, numbers, more = {}) {
  const drawn = await blob("/results/chart", { ...filters(), show: what, theme: dark.matches ? "dark" : "light", ...more });
  const image = element("img", { alt: `${title}. The numbers are in the table below.`, width: 760, height: 320 });
  image.addEventListener("load", () => URL.revokeObjectURL(image.src), { once: true });
  image.src = URL.createObjectURL(drawn);
  return element("figure", {}, element("figcaption", {}, title), image,
    element("details", {}, element("summary", {}, "The numbers"), numbers));
}

const rated = ({ questions }) => questions.filter((each) => each.kind === "rating");

const byDay = (told) => table("Average rating by day", ["Question and day", "Answers", "Average"],
  rated(told).flatMap((each) => each.by_day.map((point) => [`${each.text} ${point.day}`, point.answered, point.average])));

const byStore = (told) => table("Average rating by store", ["Question and store", "Answers", "Average"],
  rated(told).flatMap((each) => each.by_store.map((point) => [`${each.text} ${point.store}`, point.answered, point.average])));

async function questions(told) {
  const chosen = find("question").value;
  find("question").replaceChildren(...told.questions.map((each) =>
    element("option", { value: each.id, selected: each.id === chosen }, each.text)));
  find("question").onchange = () => one(told);
  await one(told);
}

async function one(told) {
  const question = told.questions.find((each) => each.id === find("question").value);
  find("one-question").replaceChildren();
  find("open-answers").replaceChildren();
  if (!question) return find("one-question").append(element("p", {}, "No answers yet. They appear here after the first call."));
  const counts = [["Asked", question.asked], ["Answered", question.answered], ["No opinion", question.unsure],
    ["Not understood", question.unanswered], ["Average", question.average]];
  const numbers = table("Distribution", ["Answer", "Times"], [...Object.entries(question.distribution), ...counts]);
  if (question.kind !== "open") {
    find("one-question").append(await chart("distribution", question.text, numbers, { question: question.id }));
  } else await openAnswers(question);
}

async function openAnswers(question) {
  const stores = find("store").value ? [find("store").value] : question.by_store.map((each) => each.store);
  const pages = await Promise.all(stores.map((store) =>
    get("/results/answers", { ...period(), store, question: question.id, limit: 20 })));
  const newest = pages.flatMap((page) => page.items).sort((one, other) => other.at - one.at);
  find("open-answers").replaceChildren(...newest.map((each) =>
    element("blockquote", {}, element("p", { lang: "sv" }, each.text),
      element("footer", {}, `${each.store}, ${day(each.at)}`))));
}

export async function download() {
  const url = URL.createObjectURL(await blob("/results/export", filters()));
  element("a", { href: url, download: `feedback-${period().last_day}.csv` }).click();
  URL.revokeObjectURL(url);
}
