// How much needs a person, beside the name of that page in the navigation.

import * as api from "../api.js";
import { fill, h } from "../dom.js";

const EVERY = 30_000;
let asked = 0;

/** Asks for the count and shows it; asked again after a while, as long as the page is looked at. */
export async function counted() {
  clearTimeout(asked);
  asked = setTimeout(() => (document.hidden ? (asked = 0) : counted()), EVERY);
  const link = document.querySelector('#nav [data-view="attention"]');
  if (!link) return;
  try {
    const { open, most } = await api.get("/attention/count");
    fill(link, "Needs attention", open > 0 && h("span.count", {}, open >= most ? `${most}+` : open));
  } catch {
    // the page itself says what is wrong with the server
  }
}

document.addEventListener("visibilitychange", () => !document.hidden && !asked && counted());
