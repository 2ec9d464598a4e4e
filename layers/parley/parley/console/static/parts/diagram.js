// An agent's diagram, drawn by the server: the way taken so far, and where the call stands.

import { text } from "../api.js";
import { words } from "../format.js";

const policy = globalThis.trustedTypes?.createPolicy("diagram", { createHTML: (drawn) => drawn });

/** A document out of markup that our own server wrote. What people say is never part of it. */
export const parsed = (markup, type) => new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, type);

const drawn = new Map();

/** The agent's drawing, to be put into the page. The server draws it out of the agent's declaration alone. */
export async function load(agent) {
  if (!drawn.has(agent)) drawn.set(agent, await text(`/agents/${agent}/diagram`));
  const drawing = document.adoptNode(parsed(drawn.get(agent), "image/svg+xml").documentElement);
  for (const label of drawing.querySelectorAll("text")) label.textContent = words(label.textContent);
  return drawing;
}

/** `way` are the states in the order in which they were entered; `changed` those that today differ. */
export function mark(drawing, way) {
  const current = way.at(-1) ?? "";
  for (const state of drawing.querySelectorAll(".state")) {
    state.classList.toggle("visited", way.includes(state.dataset.state));
    state.classList.toggle("current", state.dataset.state === current);
  }
  const steps = new Set(way.slice(1).map((state, index) => `${way[index]} ${state}`));
  for (const arrow of drawing.querySelectorAll(".way")) {
    const taken = steps.has(`${arrow.dataset.from} ${arrow.dataset.to}`);
    arrow.classList.toggle("taken", taken);
    if (taken) arrow.parentNode.insertBefore(arrow, drawing.querySelector(".state"));
  }
}

/** Brings the current state into sight within its frame, and moves nothing else. */
export function reveal(drawing, frame) {
  const state = drawing.querySelector(".current");
  if (!state) return;
  const [box, around] = [state.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (box.top < around.top || box.bottom > around.bottom) frame.scrollTop += box.top - around.top - around.height / 3;
}
