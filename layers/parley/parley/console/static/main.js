// The console: signs in, then shows the view that the address names.

import { every } from "./follow.js";
import * as api from "./api.js";
import { by, empty, fill, h } from "./dom.js";
import { counted } from "./parts/attention_count.js";
import * as session from "./session.js";

const VIEWS = [
  ["attention", "Needs attention"],
  ["live", "Live"],
  ["calls", "Calls"],
  ["outbound", "Outbound"],
  ["phone", "Phone"],
  ["overview", "Overview"],
  ["people", "People"],
  ["rehearsal", "Rehearsal"],
];
const LOCAL = ["phone", "rehearsal"];

const place = by("view");
const about = { settings: null, me: null };
let close = () => {};
let shown = 0;

async function start() {
  about.settings = await (await fetch("settings.json")).json();
  every(about.settings.followMilliseconds);
  VIEWS.splice(3, 0, ...about.settings.views);
  session.onEnd(signIn);
  addEventListener("hashchange", () => arrive(show));
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
  close();
  close = () => {};
  shown += 1;
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
  try {
    about.me = await api.get("/me");
  } catch (refused) {
    if (refused.status !== 401) trouble(refused);
    return;
  }
  session.watch();
  frame();
  await show();
  if (about.settings.phone) (await import("./views/phone.js")).prepare(about.settings.phone).catch(() => {});
}

async function signIn(why) {
  close();
  close = () => {};
  shown += 1;
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
  const views = VIEWS.filter(([name]) => !LOCAL.includes(name) || settings[name]);
  fill(by("nav"), views.map(([name, words]) => h("a", { href: `#/${name}`, dataset: { view: name } }, words)));
  fill(
    by("account"),
    session.access() && h("a", { href: "#/second_factor" }, "Second factor"),
    h("span.who", { title: me.name }, me.role === "operator" ? "Operator" : me.business),
    h("button.plain.small", { type: "button", onclick: () => session.end("left") }, "Sign out"),
  );
  by("nav").hidden = by("account").hidden = false;
  counted();
}

async function show() {
  if (!about.me || !session.signedIn()) return;
  const [name, ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const view = name === "calls" && rest[0] ? "call" : name || "attention";
  const known = ["call", "second_factor"].includes(view) || VIEWS.some(([each]) => each === view);
  const turn = ++shown;
  close();
  close = () => {};
  for (const link of by("nav").children) {
    if (link.dataset.view === (view === "call" ? "calls" : view)) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (!known) return fill(place, empty("There is no such page", h("a", { href: "#/attention" }, "To the first page")));
  document.title = `${VIEWS.find(([each]) => each === view)?.[1] ?? (view === "call" ? "Call" : "Second factor")} · Parley`;
  by("phone-place").hidden = view !== "phone";
  place.hidden = view === "phone";
  try {
    const { open } = await import(`./views/${view}.js`);
    if (turn === shown) close = (await open(place, about, ...rest)) ?? close;
  } catch (problem) {
    if (turn === shown) trouble(problem);
  }
  if (turn === shown && view !== "phone") scrollTo(0, 0);
}

function trouble(problem) {
  if (problem.status === 401) return;
  const again = h("button.plain", { type: "button", onclick: about.me ? show : enter }, "Try again");
  fill(place, empty("This could not be shown", problem.message, again));
}

start().catch(trouble);
