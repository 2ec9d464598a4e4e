// The console: signs in, then shows the view that the address names.

import { every } from "./follow.js";
import * as api from "./api.js";
import { by, empty, fill, h } from "./dom.js";
import { business, callBusinesses } from "./format.js";
import { counted as alarmsCounted } from "./parts/alarm_count.js";
import { counted } from "./parts/attention_count.js";
import * as session from "./session.js";

const VIEWS = [
  ["attention", "Needs attention"],
  ["live", "Live"],
  ["calls", "Calls"],
  ["bookings", "Bookings"],
  ["outbound", "Outbound"],
  ["phone", "Phone"],
  ["overview", "Overview"],
  ["unanswered", "Unanswered"],
  ["people", "People"],
  ["settings", "Settings"],
  ["alarms", "Alarms"],
  ["rehearsal", "Rehearsal"],
];
const LOCAL = ["phone", "rehearsal"];
const OF_OPERATORS = ["alarms"];
const FIRST = ["", "#/", "#/attention"];
const LISTS = ["attention", "calls", "bookings", "unanswered"];
/** The views that are found again as they were left, when one comes back to them from a call. */

const MOST_UNTOLD_MILLISECONDS = 300;
const place = by("view");
const about = { settings: null, me: null, changed: known };
let close = () => {};
let shown = 0;
const NOWHERE = { view: "", address: "" };
let here = NOWHERE;
let left = null; // the list from which a call was opened

async function start() {
  history.scrollRestoration = "manual";
  about.settings = await (await fetch("settings.json")).json();
  every(about.settings.followMilliseconds);
  VIEWS.splice(4, 0, ...about.settings.views);
  session.onEnd(signIn);
  addEventListener("hashchange", () => arrive(show));
  document.querySelector(".skip").addEventListener("click", skip);
  await arrive(enter);
}

/** A link that signs in does so where nobody is signed in; where somebody is, it has to ask. */
async function arrive(onwards) {
  const found = session.fromAddress();
  if (found && found !== session.token()) {
    if (session.signedIn()) return question(found);
    session.keep(found);
    onwards = enter;
  }
  if (session.signedIn()) await onwards();
  else if (about.me || onwards === enter) await signIn(session.token() ? "expired" : "");
}

function question(found) {
  interrupt();
  by("phone-place").hidden = true;
  place.hidden = false;
  const change = () => {
    session.keep(found);
    enter();
  };
  fill(
    place,
    h(
      "section.panel.sign-in",
      { role: "alertdialog" },
      h("h1", {}, "Sign in as somebody else?"),
      h("p", {}, `You are signed in as ${session.whose(session.token())}. The link that you opened signs you in as ${session.whose(found)}. If nobody you trust gave it to you, stay who you are.`),
      h("p.row", {}, h("button.call", { type: "button", onclick: enter }, "Stay"), h("button.plain", { type: "button", onclick: change }, "Change")),
    ),
  );
  place.querySelector("button").focus();
}

async function enter() {
  api.ahead(FIRST.includes(location.hash) ? "/attention" : ""); // together with who is signed in
  try {
    await known();
  } catch (refused) {
    if (refused.status !== 401) trouble(refused);
    return;
  }
  session.watch();
  frame();
  await show(); // what it asks for comes first, then what stands beside it
  api.ahead();
  counted();
  if (about.me?.role === "operator") alarmsCounted();
  if (about.settings.phone) (await import("./views/phone.js")).prepare(about.settings.phone).catch(() => {});
}

async function signIn(why) {
  interrupt();
  by("nav").hidden = by("account").hidden = by("phone-place").hidden = true;
  place.hidden = false;
  about.me = null;
  document.title = "Sign in · Parley";
  const { form } = await import("./views/sign_in.js");
  fill(place, form(about.settings, why, enter));
  place.querySelector("input, a, button")?.focus();
}

function frame() {
  const { me, settings } = about;
  const isThere = (name) => (!LOCAL.includes(name) || settings[name]) && (!OF_OPERATORS.includes(name) || me.role === "operator");
  const views = VIEWS.filter(([name]) => isThere(name));
  document.body.classList.toggle("read-only", !me.may_change);
  fill(by("nav"), views.map(([name, title]) => h("a", { href: `#/${name}`, dataset: { view: name } }, title)));
  by("nav").hidden = by("account").hidden = false;
}

/** Who is signed in, and what there is to choose from: asked again when a setting was changed. */
async function known() {
  const me = await api.get("/me");
  about.me = me;
  callBusinesses(me.business_names);
  fill(
    by("account"),
    h("span.who", { title: me.name }, me.role === "operator" ? "Operator" : business(me.business), !me.may_change && " (read only)"),
    h("button.plain.small", { type: "button", onclick: () => session.end("left") }, "Sign out"),
  );
}

async function show() {
  if (!about.me || !session.signedIn()) return;
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const view = name === "calls" && rest[0] ? "call" : name || "attention";
  const known = view === "call" || VIEWS.some(([each]) => each === view);
  const turn = ++shown;
  const back = left?.address === location.hash ? left : null;
  const came = here !== NOWHERE;
  leave(view);
  tab(view === "call" ? "calls" : view);
  if (!known) return unknown();
  document.title = `${VIEWS.find(([each]) => each === view)?.[1] ?? "Call"} · Parley`;
  by("phone-place").hidden = view !== "phone";
  place.hidden = view === "phone";
  scrollTo(0, 0);
  here = { view, address: location.hash };
  if (back) return again(back);
  const late = setTimeout(waits, MOST_UNTOLD_MILLISECONDS, place.firstChild);
  try {
    const { open } = await import(`./views/${view}.js`);
    if (turn !== shown) return;
    const closes = (await open(place, about, ...rest)) ?? (() => {});
    if (turn !== shown) return closes();
    close = closes;
    arrived(came);
  } catch (problem) {
    if (turn !== shown) return;
    here = NOWHERE;
    trouble(problem);
  } finally {
    clearTimeout(late);
  }
}

/** A page that takes its time does not leave the one before it under its own name. */
function waits(before) {
  if (place.firstChild === before) fill(place, h("p.hint", { role: "status" }, "Loading …"));
}

function unknown() {
  document.title = "No such page · Parley";
  by("phone-place").hidden = true;
  place.hidden = false;
  here = NOWHERE;
  fill(place, empty("There is no such page", h("a", { href: "#/attention" }, "To the first page")));
}

/** Closes the view that is left, or puts it aside: a list from which a call is opened. */
function leave(view) {
  if (view === "call" && LISTS.includes(here.view)) {
    forget();
    for (const told of place.querySelectorAll("[role=status] .good")) told.remove(); // it was for that moment
    left = { address: here.address, nodes: [...place.childNodes], close, top: scrollY, focus: document.activeElement };
  } else {
    close();
    if (view !== "call" && left?.address !== location.hash) forget();
  }
  close = () => {};
}

/** Closes whatever is shown; nothing of it is found again. */
function interrupt() {
  close();
  close = () => {};
  shown += 1;
  here = NOWHERE;
  forget();
}

/** A list is shown as it was left, then brought up to date. */
function again(list) {
  left = null;
  close = list.close;
  fill(place, list.nodes);
  list.focus?.focus({ preventScroll: true });
  scrollTo(0, list.top);
  list.close.refresh?.().catch((problem) => (by("connection").textContent = `What is listed may be old. ${api.told(problem)}`));
}

/** Over the navigation; its address is no page's. */
function skip(event) {
  event.preventDefault();
  (place.hidden ? by("phone-place") : place).focus();
}

/** The page is called as its heading is. Who came from another one hears that, and goes on reading, or tabbing, there. */
function arrived(came) {
  const around = place.hidden ? by("phone-place") : place;
  const heading = around.querySelector("h1");
  if (heading && !here.address.startsWith("#/calls/")) document.title = `${heading.textContent} · Parley`;
  if (!came || around.contains(document.activeElement)) return;
  if (heading) heading.tabIndex = -1;
  (heading ?? around).focus({ preventScroll: true });
}

function forget() {
  left?.close();
  left = null;
}

/** Marks the current view's tab, and brings it into sight where the navigation is wider than the screen. */
function tab(view) {
  const nav = by("nav");
  for (const link of nav.children) {
    if (link.dataset.view !== view) {
      link.removeAttribute("aria-current");
      continue;
    }
    link.setAttribute("aria-current", "page");
    const [box, around] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
    nav.scrollLeft += box.left - around.left - (around.width - box.width) / 2;
  }
}

function trouble(problem) {
  if (problem.status === 401) return;
  const lost = !(problem instanceof api.Refused);
  const retry = lost ? () => location.reload() : about.me ? show : enter;
  fill(place, h("div", { role: "alert" }, empty("This could not be shown", api.told(problem), h("button.plain", { type: "button", onclick: retry }, "Try again"))));
}

start().catch(trouble);
