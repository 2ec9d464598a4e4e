// The agent's diagram beside the phone: the way taken so far, and where the call stands.

import { words } from "/console/format.js";
import * as diagram from "/console/parts/diagram.js";

const place = document.getElementById("diagram");
const where = document.getElementById("where");
let shown = "";
let drawing = null;

export async function show(agent) {
  if (agent !== shown) {
    drawing = await diagram.load(agent);
    place.replaceChildren(drawing);
    shown = agent;
  }
  mark([], false);
}

/** `way` are the states in the order in which they were entered. */
export function mark(way, ended) {
  if (!drawing) return;
  diagram.mark(drawing, way);
  diagram.reveal(drawing, place);
  const current = words(way.at(-1));
  where.textContent = current ? (ended ? `ended in ${current}` : `now: ${current}`) : "";
}
