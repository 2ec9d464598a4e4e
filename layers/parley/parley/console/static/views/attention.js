// The first page: what went wrong or waits for somebody, each with its reasons, until somebody has seen to it.

import * as api from "../api.js";
import { empty, field, fill, h, person, select } from "../dom.js";
import * as format from "../format.js";
import { counted } from "../parts/attention_count.js";
import { callBack } from "../parts/call_back.js";
import { businessOf } from "../parts/choosing.js";
import { merge, of, olderOnes } from "../parts/growing.js";
import { seeingTo } from "../parts/seeing_to.js";

const NEVER = "do_not_call";
const WORDS = { verb: "Seen to", example: "called back, all is well", done: "Seen to.", opened: "It is open again." };

export function open(place, { me }) {
  const list = h("ol.items", { ariaLabel: "What needs a person" });
  const told = h("div", { role: "status" });
  const more = olderOnes("Older ones", () => load(after));
  const asked = { business: "", done: "" };
  let after = "";
  let asking = 0;
  let changes = 0; // what was asked for before the last one tells of an item that is gone

  const page = (position) => api.get(asked.done ? "/attention/done" : "/attention", { business: asked.business, after: position });

  async function load(position = "") {
    const turn = ++asking;
    if (!position) list.replaceChildren();
    more.offer(false);
    fill(told, h("p.hint", {}, "Looking …"));
    try {
      const { items, next } = await page(position);
      if (turn !== asking) return false;
      list.append(...items.map((item) => of(item, shown(item, me, moved))));
      after = next;
      tell();
      more.offer(after);
      return true;
    } catch (problem) {
      if (turn !== asking) return false;
      fill(told, empty("This could not be listed", problem.message, h("button.plain", { type: "button", onclick: () => load(position) }, "Try again")));
      return false;
    }
  }

  /** What came or was seen to since. */
  async function refresh() {
    const [turn, before] = [asking, changes];
    const { items, next } = await page("");
    if (turn !== asking || before !== changes) return;
    merge(list, items, { id: (item) => item.id, make: (item) => shown(item, me, moved), isAll: !next });
    tell();
  }

  function tell(words = "") {
    const nothing = asked.done ? ["Nothing was seen to yet"] : ["Nothing needs you", "Calls that go wrong or wait for somebody appear here by themselves."];
    fill(told, words && h("p.note.good", {}, words), !list.children.length && !after && empty(...nothing));
  }

  function moved(entry, words) {
    const next = entry.nextElementSibling ?? entry.previousElementSibling;
    entry.remove();
    changes += 1;
    tell(words);
    (next?.querySelector("a, button") ?? place.querySelector("h1")).focus();
    counted();
  }

  const change = (name) => (event) => {
    asked[name] = event.target.value;
    load();
  };
  fill(
    place,
    h("div.head", {}, h("h1", { tabIndex: -1 }, "Needs attention")),
    h(
      "form.filters",
      { onsubmit: (event) => event.preventDefault() },
      businessOf(me, change("business")),
      field("Show", select("done", [["", "open"], ["done", "seen to"]], "", change("done"))),
    ),
    told,
    list,
    more.button,
  );
  load();
  return Object.assign(() => (asking += 1), { refresh });
}

function shown(item, me, moved) {
  const entry = h(
    "li.panel.item.to-see-to",
    {},
    h(
      "div.item-head",
      {},
      h("a", { href: address(item) }, h("time", { dateTime: moment(item), title: format.moment(moment(item)) }, format.when(moment(item)))),
      h("strong.figure", {}, person(item.name, format.person(item.phone))),
      h("span.hint", {}, format.names(item.agent, me.businesses.length > 1 && item.business)),
      !item.by && !item.reasons.some((reason) => reason.kind === NEVER) && callBack(me, { to: item.phone, business: item.business, agent: item.agent }),
    ),
    h("ul.reasons", {}, item.reasons.map((reason) => h("li", {}, reason.turn ? h("a", { href: `${address(item)}/${reason.turn}` }, reason.words) : reason.words))),
    seeingTo(item, { list: "/attention", named: { business: item.business, id: item.id }, moved: (words) => moved(entry, words), words: WORDS }),
  );
  return entry;
}

const moment = (item) => item.id.split("#")[0];
const address = (item) => (item.call ? `#/calls/${item.call}` : `#/outbound/${encodeURIComponent(item.business)}/${encodeURIComponent(item.outreach)}`);
