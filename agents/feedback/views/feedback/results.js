// What came of the calls: figures, charts with their tables, and what people said in their own words.

import * as api from "../../api.js";
import { empty, field, fill, h, select } from "../../dom.js";
import * as format from "../../format.js";

const AGAIN_MILLISECONDS = 30_000;
const PAGE = 20;
const dark = matchMedia("(prefers-color-scheme: dark)");

export async function open(place, { business, store, days, stores }) {
  const period = { first_day: format.today(days - 1), last_day: format.today(-1) };
  const filters = { business, store, ...period };
  const names = new Map(stores.map(({ id, name }) => [id, name]));
  const drawings = [];
  let question = "";
  let turn = 0;

  async function load() {
    const mine = ++turn;
    const told = await api.get("/feedback/results", filters);
    if (mine !== turn) return;
    const made = told.calls.calls ? await shown(told) : [empty("No calls in this time", "Choose a longer period, or another store.")];
    if (mine === turn) fill(place, made);
  }

  async function shown(told) {
    const one = h("div.stack");
    const saved = h("div", { role: "status" });
    const facts = h("p.hint", { role: "status" });
    if (!told.questions.some(({ id }) => id === question)) question = told.questions[0]?.id ?? "";
    const choose = (event) => {
      question = event.target.value;
      about();
    };
    const about = async () => {
      const wanted = question;
      const found = told.questions.find(({ id }) => id === wanted);
      const made = await answersTo(found).catch(refusal);
      if (wanted !== question) return;
      fill(facts, found && factsOf(found));
      fill(one, made);
    };
    const charts = [
      chart("completion", "Calls completed, day by day", completedTable(told)),
      chart("ratings", "Average rating, day by day, in per cent of its scale", ratedTable(told, "by_day", "Day", ({ day }) => day)),
      chart("stores", "Average rating by store, in per cent of its scale", ratedTable(told, "by_store", "Store", ({ store: id }) => names.get(id) ?? id)),
    ];
    const drawn = await Promise.all(charts);
    await about();
    const choice = told.questions.map(({ id, text }) => [id, text]);
    return [
      h("dl.tiles", {}, tiles(told.calls).map(([name, value]) => h("div.panel.tile", {}, h("dt", {}, name), h("dd.figure", {}, value)))),
      h(
        "div.gallery",
        {},
        drawn.map((figure) => h("section.panel.form", {}, figure)),
        choice.length > 0 && h("section.panel.form", {}, h("h2", {}, "Answer by answer"), field("Question", select("question", choice, question, choose)), facts, one),
      ),
      h("div.buttons", {}, h("button.plain", { type: "button", onclick: () => download().then(() => h("p.note.good", {}, "Saved."), refusal).then((told) => fill(saved, told)) }, "Download as CSV")),
      saved,
    ];
  }

  async function answersTo(chosen) {
    if (!chosen) return [];
    if (chosen.kind === "open") return openAnswers(chosen);
    const rows = Object.entries(chosen.distribution);
    return chart("distribution", chosen.text, table("How often each answer was given", ["Answer", "Times"], rows), { question: chosen.id });
  }

  async function chart(show, title, numbers, more = {}) {
    const image = await api.blob("/feedback/results/chart", { ...filters, show, theme: dark.matches ? "dark" : "light", ...more });
    const src = URL.createObjectURL(image);
    drawings.push(src);
    const drawing = h("img.chart", { alt: `${title}. The numbers are in the table below.`, width: 760, height: 320, src });
    const caption = h("figcaption", { lang: more.question && "sv" }, title);
    return h("figure", {}, caption, drawing, h("details", {}, h("summary", {}, "As a table", h("span.hidden", {}, `: ${title}`)), numbers));
  }

  /** The newest first, of one store or of all; older ones when they are asked for. */
  function openAnswers({ id, by_store }) {
    const list = h("div.stack");
    const next = new Map((store ? [store] : by_store.map((point) => point.store)).map((each) => [each, ""]));
    const more = h("button.plain.more", { type: "button", onclick: () => load().catch((problem) => list.append(...refusal(problem))) }, "Older answers");
    async function load() {
      const pages = await Promise.all([...next].map(([each, before]) => api.get("/feedback/results/answers", { ...filters, store: each, question: id, before, limit: PAGE })));
      const found = pages.flatMap((page) => page.items).sort((one, other) => other.at - one.at);
      [...next.keys()].forEach((each, place) => (pages[place].next ? next.set(each, pages[place].next) : next.delete(each)));
      list.append(...found.map(quote));
      more.hidden = !next.size;
    }
    load().catch((problem) => list.append(...refusal(problem)));
    return [list, more];
  }

  const quote = (answer) =>
    h(
      "blockquote",
      {},
      h("p", { lang: "sv" }, answer.text),
      h("footer.hint", {}, h("span", { lang: "sv" }, names.get(answer.store) ?? answer.store), `, ${format.when(answer.at * 1000)}`),
    );

  async function download() {
    const href = URL.createObjectURL(await api.blob("/feedback/results/export", filters));
    h("a", { href, download: `feedback-${period.first_day}.csv` }).click();
    URL.revokeObjectURL(href);
  }

  const isRead = () => place.contains(document.activeElement) || place.querySelector("details[open]");
  const again = setInterval(() => document.hidden || isRead() || load().catch(() => {}), AGAIN_MILLISECONDS);
  const redraw = () => load().catch(() => {});
  dark.addEventListener("change", redraw);
  await load();
  return () => {
    turn += 1;
    clearInterval(again);
    dark.removeEventListener("change", redraw);
    drawings.forEach(URL.revokeObjectURL);
  };
}

const factsOf = ({ asked, answered, unsure, unanswered }) => `${asked} asked: ${answered} answered, ${unsure} had no opinion, ${unanswered} could not be understood or said nothing.`;

const refusal = (problem) => [h("p.problem", {}, problem.message)];

function tiles({ calls, completion_rate, average_seconds, outcomes }) {
  return [
    ["Answered calls", calls],
    ["Completed", completion_rate === null ? "–" : format.percent(completion_rate)],
    ["Average length", average_seconds === null ? "–" : format.length(average_seconds)],
    ["Another time", outcomes.later ?? 0],
    ["Hung up", outcomes.abandoned ?? 0],
    ["Never again", outcomes.do_not_call ?? 0],
  ];
}

const completedTable = ({ calls_by_day }) =>
  table("Calls completed, day by day", ["Day", "Calls", "Completed"], calls_by_day.map((each) => [each.day, each.answered, format.percent(each.average)]));

function ratedTable({ questions }, by, column, named) {
  const rows = questions
    .filter(({ kind }) => kind === "rating")
    .flatMap((question) => question[by].map((point) => [`${named(point)}: ${question.text}`, point.answered, point.average]));
  return table(`Average rating by ${column.toLowerCase()}`, [`${column} and question`, "Answers", "Average"], rows);
}

function table(title, columns, rows) {
  const [first, ...others] = columns;
  return h(
    "div.scroll",
    { tabIndex: 0, role: "region", ariaLabel: title },
    h(
      "table.list",
      {},
      h("caption.hidden", {}, title),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, first), others.map((name) => h("th.number", { scope: "col" }, name)))),
      h("tbody", {}, rows.map(([name, ...values]) => h("tr", {}, h("th", { scope: "row" }, name), values.map((value) => h("td.number", {}, value ?? "–"))))),
    ),
  );
}
