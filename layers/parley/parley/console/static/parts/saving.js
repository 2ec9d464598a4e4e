// A file that the viewer keeps, out of one answer or of several that belong together.

import * as api from "../api.js";
import { h } from "../dom.js";

/** Asks for what follows until nothing does: a table of some hundred lines an answer. */
export async function saveAll(name, path, query) {
  const parts = [];
  let after = "";
  do {
    const answer = await api.asked(path, { ...query, after });
    parts.push(await answer.blob());
    after = answer.headers.get("Parley-Next");
  } while (after);
  keep(name, parts);
}

function keep(name, parts) {
  const link = h("a", { href: URL.createObjectURL(new Blob(parts, { type: parts[0].type })), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
