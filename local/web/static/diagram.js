// The agent's diagram: the way taken so far, and where the call stands.

import * as api from "./api.js";

const place = document.getElementById("diagram");
const where = document.getElementById("where");
let shown = "";

export async function show(agent) {
  if (agent !== shown) {
    const drawing = new DOMParser().parseFromString(await api.diagram(agent), "image/svg+xml").documentElement;
    place.replaceChildren(document.adoptNode(drawing));
    shown = agent;
  }
  mark([], false);
}

/** `way` are the states in the order in which they were entered. */
export function mark(way, ended) {
  const current = way.at(-1) ?? "";
  for (const state of place.querySelectorAll(".state")) {
    state.classList.toggle("visited", way.includes(state.dataset.state));
    state.classList.toggle("current", state.dataset.state === current);
  }
  const steps = new Set(way.slice(1).map((state, index) => `${way[index]} ${state}`));
  for (const arrow of place.querySelectorAll(".way")) {
    const taken = steps.has(`${arrow.dataset.from} ${arrow.dataset.to}`);
    arrow.classList.toggle("taken", taken);
    if (taken) arrow.parentNode.insertBefore(arrow, place.querySelector(".state"));
  }
  place.classList.toggle("ended", ended);
  where.textContent = current ? (ended ? `ended in ${current}` : `now: ${current}`) : "";
  scrollTo(place.querySelector(".current"));
}

function scrollTo(state) {
  if (!state) return;
  const box = state.getBoundingClientRect();
  const frame = place.getBoundingClientRect();
  if (box.top < frame.top || box.bottom > frame.bottom) place.scrollTop += box.top - frame.top - frame.height / 3;
}
