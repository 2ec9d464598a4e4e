// A business's feedback calls: today's as they happen, what came of them, and the questions.

import * as api from "../api.js";
import { empty, field, fill, h, select } from "../dom.js";
import * as format from "../format.js";

const SECTIONS = { today: "Today", results: "Results", questions: "Questions" };
const PERIODS = { 7: "7 days", 30: "30 days", 90: "90 days" };
const AGENT = "feedback";
const KEPT = "parley.feedback";

export async function open(place, { me }, section = "today") {
  if (!SECTIONS[section]) return fill(place, empty("There is no such page", h("a", { href: "#/feedback" }, "To the feedback calls")));
  const chosen = { days: "30", store: "", business: "", ...Object.fromEntries(new URLSearchParams(sessionStorage.getItem(KEPT) ?? "")) };
  const called = me.businesses.filter((name) => me.numbers.some((each) => each.business === name && each.agent === AGENT));
  const businesses = called.length ? called : me.businesses;
  if (!businesses.includes(chosen.business)) chosen.business = businesses.length === 1 ? businesses[0] : "";
  const content = h("div.contents");
  const told = h("div", { role: "status" }, h("p.hint", {}, "Looking …"));
  const narrower = h("div.contents");
  let close = () => {};
  let turn = 0;
  let listed = "";

  async function show() {
    const mine = ++turn;
    close();
    close = () => {};
    if (!chosen.business) return fill(told), fill(narrower), fill(content, empty("Choose a business", "Each business has stores, questions and customers of its own."));
    try {
      const stores = await api.get("/feedback/stores", { business: chosen.business });
      if (mine !== turn) return;
      if (!stores.some((store) => store.id === chosen.store)) chosen.store = "";
      if (listed !== chosen.business) fill(narrower, storeField(stores), section === "results" && periodField());
      listed = chosen.business;
      const view = await import(`./feedback/${section}.js`);
      if (mine !== turn) return;
      const own = h("div.stack"); // what an earlier choice still draws is nowhere to be seen
      const closes = stores.length ? await view.open(own, { ...chosen, stores }) : fill(own, noStores());
      if (mine !== turn) return closes?.();
      fill(content, own);
      close = closes ?? close;
      fill(told);
    } catch (problem) {
      if (mine !== turn) return;
      fill(content);
      fill(told, empty("This could not be shown", api.told(problem), h("button.plain", { type: "button", onclick: show }, "Try again")));
    }
  }

  function choose(event) {
    chosen[event.target.name] = event.target.value;
    if (event.target.name === "business") chosen.store = "";
    sessionStorage.setItem(KEPT, new URLSearchParams(chosen));
    show();
  }

  const businessField =
    businesses.length > 1 &&
    field("Business", select("business", [["", "Choose …"], ...businesses.map((name) => [name, format.business(name)])], chosen.business, choose));
  const storeField = (stores) => field("Store", select("store", [["", "All stores"], ...stores.map(({ id, name }) => [id, name])], chosen.store, choose));
  const periodField = () => field("Period", select("days", Object.entries(PERIODS), chosen.days, choose));

  const tabs = Object.entries(SECTIONS).map(([name, words]) => h("a", { href: `#/feedback/${name}`, "aria-current": name === section && "page" }, words));
  const filters = h("form.filters.inline", { onsubmit: (event) => event.preventDefault() }, businessField, narrower);
  fill(place, h("div.head", {}, h("h1", {}, section === "today" ? "Feedback" : `Feedback: ${SECTIONS[section]}`), filters), h("nav.tabs", { ariaLabel: "Feedback" }, tabs), told, content);
  await show();
  return () => {
    turn += 1;
    close();
  };
}

const noStores = () => empty("There is no store yet", h("p", {}, "A store is made with ", h("code", {}, "POST /api/stores"), "; docs/feedback.md describes it."));
