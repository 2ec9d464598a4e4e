// What was booked, and what agents have promised: bookings to move and cancel, callbacks and other lists to work off.

import * as api from "../api.js";
import { empty, field, fill, h, person, select } from "../dom.js";
import * as format from "../format.js";
import { booking } from "../parts/booking.js";
import { callBack } from "../parts/call_back.js";
import { businessOf } from "../parts/choosing.js";
import { seeingTo } from "../parts/seeing_to.js";

const WORDS = { verb: "Done", example: "called back, all is well", done: "Done.", opened: "It is to be done again." };

export async function open(place, about, section = "") {
  const [{ desks }, { lists }] = await Promise.all([api.get("/bookings/desks"), api.get("/requests/lists")]);
  const sections = { "": "Bookings", ...lists };
  if (!(section in sections)) return fill(place, empty("There is no such list", h("a", { href: "#/bookings" }, "To the bookings")));
  const tabs = Object.entries(sections).map(([name, title]) => h("a", { href: `#/bookings${name && `/${name}`}`, "aria-current": name === section && "page" }, title));
  const filters = h("form.filters.inline", { onsubmit: (event) => event.preventDefault() });
  const content = h("div");
  fill(place, h("div.head", {}, h("h1", { tabIndex: -1 }, sections[section]), filters), tabs.length > 1 && h("nav.tabs", { ariaLabel: "Bookings" }, tabs), content);
  if (section) return requests(content, filters, about, section);
  if (!desks.length) return fill(content, empty("No agent books yet", "An agent whose package names its bookings has them here; docs/calendar.md says how."));
  return bookings(content, filters, desks);
}

/** A list that grows by pages: `load(after)` asks for one, `shown` makes what is shown of it. One in which nothing is
 *  goes on to the next. Returns what begins anew. */
function paged(content, load, shown, nothing) {
  const list = h("div.stack");
  const told = h("div", { role: "status" });
  const more = h("button.plain.more", { type: "button", hidden: true, onclick: () => go(after) }, "Further on");
  let after = "";
  let asking = 0;

  async function go(position = "") {
    const turn = ++asking;
    if (!position) list.replaceChildren();
    more.hidden = true;
    fill(told, h("p.hint", {}, "Looking …"));
    try {
      let nodes;
      do {
        const page = await load(position);
        if (turn !== asking) return;
        nodes = shown(page);
        after = position = page.next;
      } while (!nodes.length && after);
      list.append(...nodes);
      more.hidden = !after;
      tell();
    } catch (problem) {
      if (turn === asking) fill(told, unlisted(problem, () => go(position)));
    }
  }

  function tell(words = "") {
    fill(told, words && h("p.note.good", {}, words), !list.querySelector("li") && !after && empty(...nothing()));
  }

  fill(content, told, list, more);
  return { go, tell, list };
}

const unlisted = (problem, again) =>
  problem.status === 501
    ? empty("This is in your own system", problem.message)
    : empty("This could not be listed", problem.message, h("button.plain", { type: "button", onclick: again }, "Try again"));

// --- bookings -------------------------------------------------------------------------------------------

function bookings(content, filters, desks) {
  const chosen = { desk: desks[0], first: "" };
  const name = ({ business, agent }) => format.names(agent, business);
  const pick = (event) => {
    chosen.desk = desks[event.target.value];
    go();
  };
  const from = (event) => {
    chosen.first = event.target.value;
    go();
  };
  fill(
    filters,
    desks.length > 1 && field("Calendar", select("desk", desks.map((desk, place) => [place, name(desk)]), 0, pick)),
    field("From", h("input", { type: "date", name: "first", value: format.today(), onchange: from })),
  );
  let last = "";
  const { go, tell, list } = paged(
    content,
    (after) => {
      if (!after) last = "";
      return api.get("/bookings", { business: chosen.desk.business, agent: chosen.desk.agent, first: chosen.first, after });
    },
    (page) => page.bookings.map(entry),
    () => ["Nothing is booked", "What callers book with this agent from this day on stands here."],
  );

  function entry(booked) {
    const day = booked.start.slice(0, 10);
    const heading = day !== last && h("h2.day", {}, format.wallDay(booked.start));
    last = day;
    return h("section", {}, heading, h("ol.items", {}, booking(chosen.desk, booked, changed, true)));
  }

  async function changed(words) {
    await go();
    tell(words);
    (list.querySelector("button") ?? content.closest("main").querySelector("h1"))?.focus();
  }

  go();
}

// --- requests -------------------------------------------------------------------------------------------

function requests(content, filters, { me }, what) {
  const asked = { business: "", done: "" };
  const change = (name) => (event) => {
    asked[name] = event.target.value;
    go();
  };
  fill(
    filters,
    businessOf(me, change("business")),
    field("Show", select("done", [["", "to do"], ["done", "done"]], "", change("done"))),
  );
  const nothing = () => (asked.done ? ["Nothing was done yet"] : ["Nothing is to be done", "What agents promise appears here by itself."]);
  const { go, tell, list } = paged(
    content,
    (after) => api.get(asked.done ? "/requests/done" : "/requests", { what, business: asked.business, after }),
    ({ requests: found }) => (found.length ? [h("ol.items", {}, found.map((each) => request(each, me, moved)))] : []),
    nothing,
  );

  function moved(entry, words) {
    const next = entry.nextElementSibling ?? entry.previousElementSibling;
    entry.remove();
    tell(words);
    (next?.querySelector("a, button") ?? list.closest("main").querySelector("h1")).focus();
  }

  go();
}

function request(wanted, me, moved) {
  const at = new Date(wanted.at * 1000).toISOString();
  const told = Object.entries(wanted.told ?? {});
  const entry = h(
    "li.panel.item",
    {},
    h(
      "div.item-head",
      {},
      h("time", { dateTime: at, title: format.moment(at) }, format.when(at)),
      h("strong.figure", {}, person(wanted.name, format.person(wanted.phone))),
      me.businesses.length > 1 && h("span.hint", {}, format.business(wanted.business)),
      wanted.call && h("a", { href: `#/calls/${wanted.call}` }, "The call"),
      !wanted.by && callBack(me, { to: wanted.phone, business: wanted.business, agent: wanted.agent }),
    ),
    told.length > 0 && h("dl.data", {}, told.map(([name, value]) => [h("dt", {}, format.words(name)), h("dd", {}, format.value(value))])),
    seeingTo(wanted, { list: "/requests", named: { business: wanted.business, id: wanted.id }, moved: (words) => moved(entry, words), words: WORDS }),
  );
  return entry;
}
