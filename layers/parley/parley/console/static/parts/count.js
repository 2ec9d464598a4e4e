// A count beside the name of a page in the navigation.

import * as api from "../api.js";
import { fill, h } from "../dom.js";

/** A function that asks for the count and shows it; asked again after a while, as long as the page is looked at. */
export function counting(view, title, path, every) {
  let asked = 0;

  async function counted() {
    clearTimeout(asked);
    asked = setTimeout(() => (document.hidden ? (asked = 0) : counted()), every);
    const link = document.querySelector(`#nav [data-view="${view}"]`);
    if (!link) return;
    try {
      const { open, most } = await api.get(path);
      fill(link, title, open > 0 && [" ", h("span.count", {}, open >= most ? `${most}+` : open)]);
    } catch {
      // the page itself says what is wrong with the server
    }
  }

  document.addEventListener("visibilitychange", () => !document.hidden && !asked && counted());
  return counted;
}
