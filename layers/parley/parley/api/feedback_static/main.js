/** The page: signs in, shows everything, and keeps today's calls fresh. */

import { forget, get, key, remember } from "./api.js";
import { element, find } from "./dom.js";
import * as questions from "./questions.js";
import * as results from "./results.js";
import * as today from "./today.js";

const LIVE_MILLISECONDS = 2000;
const RESULTS_MILLISECONDS = 30_000;
let drawn = 0;

function notice(text) {
  if (find("notice").textContent !== text) find("notice").textContent = text;
}

function signedIn(yes) {
  find("sign-in").hidden = yes;
  for (const id of ["page", "filters"]) find(id).hidden = !yes;
  if (!yes) find("key").focus();
}

/** Does something with the API; what goes wrong is said, and an expired key asks for another. */
async function attempt(what) {
  try {
    await what();
    notice("");
    return true;
  } catch (error) {
    if (error.status === 401) {
      forget();
      today.forgetCalls();
      signedIn(false);
      notice("This key opens nothing. Please check it and try again.");
    } else notice(error.status ? error.message : "The server cannot be reached; trying again.");
    return false;
  }
}

async function open() {
  const opened = await attempt(async () => {
    const stores = await get("/stores");
    find("store").replaceChildren(element("option", { value: "" }, "All stores"),
      ...stores.map((store) => element("option", { value: store.id }, store.name)));
    signedIn(true);
    await Promise.all([today.refresh(), results.show(), questions.show(stores)]);
    drawn = Date.now();
  });
  if (!opened && key()) setTimeout(open, LIVE_MILLISECONDS);
}

async function live() {
  if (key() && !find("page").hidden && !document.hidden) {
    await attempt(async () => {
      await today.refresh();
      if (Date.now() - drawn > RESULTS_MILLISECONDS && !find("page").contains(document.activeElement)) {
        drawn = Date.now();
        await results.show();
      }
    });
  }
  setTimeout(live, LIVE_MILLISECONDS);
}

find("sign-in").addEventListener("submit", (event) => {
  event.preventDefault();
  remember(find("key").value.trim());
  find("key").value = "";
  open();
});
find("leave").onclick = () => { forget(); location.reload(); };
find("older").onclick = () => attempt(today.older);
find("export").onclick = () => attempt(results.download);
find("period").addEventListener("change", () => attempt(results.show));
find("store").addEventListener("change", () => { today.filter(); attempt(results.show); });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => key() && attempt(results.show));
questions.listen();
if (key()) open();
else signedIn(false);
live();
