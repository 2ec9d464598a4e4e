// What a business has set, who may change it, and who did: a section each.

import { empty, field, fill, h, select } from "../dom.js";
import * as format from "../format.js";

const SECTIONS = {
  business: "Business",
  numbers: "Numbers",
  do_not_call: "Do not call",
  keys: "API keys",
  colleagues: "Colleagues",
  changes: "Changes",
};
const KEPT = "parley.settings.business";

export async function open(place, about, section = "business") {
  if (!SECTIONS[section]) return fill(place, empty("There is no such page", h("a", { href: "#/settings" }, "To the settings")));
  const known = about.me.businesses;
  const content = h("div.stack");
  const said = h("div", { role: "status" });
  let business = sessionStorage.getItem(KEPT) ?? "";
  if (!known.includes(business)) business = known[0] ?? "";
  let turn = 0;

  async function show(told) {
    const mine = ++turn;
    fill(content);
    fill(said, h("p.hint", {}, "Looking …"));
    try {
      const [view] = await Promise.all([import(`./settings/${section}.js`), told && about.changed()]);
      const { me } = about;
      const parts = await view.parts({ business, me, again: show });
      if (mine !== turn) return;
      if (told) called();
      fill(said, told && h("div.note.good.row", {}, told));
      fill(content, !me.may_change && h("p.note", {}, "You can look at this, and not change it."), parts);
      if (told) (said.querySelector("button") ?? heading).focus();
    } catch (problem) {
      if (mine === turn) fill(said, empty("This could not be shown", problem.message, h("button.plain", { type: "button", onclick: () => show() }, "Try again")));
    }
  }

  function choose(event) {
    business = event.target.value;
    sessionStorage.setItem(KEPT, business);
    show();
  }

  const tabs = Object.entries(SECTIONS).map(([name, words]) => h("a", { href: `#/settings/${name}`, "aria-current": name === section && "page" }, words));
  /** The names of the businesses, one of which may just have been changed. */
  function called() {
    fill(heading, [known.length === 1 ? `Settings of ${format.business(business)}` : "Settings", section !== "business" && SECTIONS[section]].filter(Boolean).join(": "));
    for (const each of choice.children) each.textContent = format.business(each.value);
  }

  const heading = h("h1", { tabIndex: -1 });
  const choice = select("business", known.map((name) => [name, ""]), business, choose);
  const chosen = known.length > 1 && field("Business", choice);
  called();
  fill(
    place,
    h("div.head", {}, heading, h("form.filters.inline", { onsubmit: (event) => event.preventDefault() }, chosen)),
    h("nav.tabs", { ariaLabel: "Settings" }, tabs),
    said,
    content,
  );
  tabs.find((tab) => tab.getAttribute("aria-current")).scrollIntoView({ inline: "center", block: "nearest" });
  if (!business) return fill(content, empty("No business yet", "Connect a number first; docs/deploy.md says how."));
  await show();
  return () => (turn += 1);
}
