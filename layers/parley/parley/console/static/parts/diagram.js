// An agent's diagram, drawn by the server: the way taken so far, and where the call stands. At any size: it is made
// larger and smaller, dragged, and opened over the whole screen.

import { text } from "../api.js";
import { fill, h } from "../dom.js";
import { words } from "../format.js";

const policy = globalThis.trustedTypes?.createPolicy("diagram", { createHTML: (drawn) => drawn });

/** A document out of markup that our own server wrote. What people say is never part of it. */
export const parsed = (markup, type) => new DOMParser().parseFromString(policy?.createHTML(markup) ?? markup, type);

const drawn = new Map();
const STEP = 1.3;
const LARGEST = 4;
const SMALLEST = 0.2;

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
  if (box.left < around.left || box.right > around.right) frame.scrollLeft += box.left - around.left - around.width / 3;
}

/** The states that were entered, in order and in words: what a diagram shows, without having to find it in one. */
export function way(list, states) {
  const entered = states.filter((state, place) => state !== states[place - 1]);
  fill(list, entered.map((state, place) => h("li", { ariaCurrent: place === entered.length - 1 ? "step" : null }, words(state))));
}

/** The buttons that make what is in the frame larger, smaller, as wide as it, or as large as the screen. */
export function tools(frame) {
  let scale = 0; // 0 fits
  const drawing = () => frame.querySelector("svg");
  const natural = () => drawing().viewBox.baseVal.width;
  const button = (sign, label, onclick) => h("button.plain.small", { type: "button", ariaLabel: label, title: label, onclick }, sign);

  function sized(wanted) {
    if (!drawing()) return;
    const middle = [(frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth, (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight];
    scale = wanted && Math.min(LARGEST, Math.max(SMALLEST, wanted));
    drawing().style.width = scale ? `${natural() * scale}px` : "";
    drawing().style.maxWidth = scale ? "none" : "";
    frame.scrollLeft = middle[0] * frame.scrollWidth - frame.clientWidth / 2;
    frame.scrollTop = middle[1] * frame.scrollHeight - frame.clientHeight / 2;
  }

  const shown = () => scale || (drawing()?.getBoundingClientRect().width ?? 1) / natural();
  const larger = () => sized(shown() * STEP);
  const smaller = () => sized(shown() / STEP);
  const fit = () => sized(0);

  frame.addEventListener("keydown", (event) => {
    const does = { "+": larger, "=": larger, "-": smaller, 0: fit }[event.key];
    if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    does();
  });
  frame.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    (event.deltaY < 0 ? larger : smaller)();
  });
  dragged(frame);

  const whole = button("Whole screen", "Over the whole screen", () => {
    const home = frame.parentNode;
    const after = frame.nextSibling;
    const dialog = h("dialog.whole", { ariaLabel: "The agent's diagram", onclose: closed }, bar());
    function closed() {
      home.insertBefore(frame, after);
      dialog.remove();
      whole.focus();
    }
    document.body.append(dialog);
    dialog.append(frame);
    dialog.showModal();
  });
  const sizes = () => [button("−", "Smaller", smaller), button("+", "Larger", larger), button("Fit", "As wide as its frame", fit)];
  const bar = () => h("div.buttons.zoom", {}, sizes(), h("button.plain.small", { type: "button", onclick: (event) => event.target.closest("dialog").close() }, "Close"));
  return h("div.buttons.zoom", { role: "group", ariaLabel: "Size of the diagram" }, sizes(), whole);
}

/** With a mouse; fingers drag by themselves. */
function dragged(frame) {
  frame.addEventListener("pointerdown", (event) => {
    if (event.pointerType !== "mouse" || event.button !== 0) return;
    const from = { x: event.clientX + frame.scrollLeft, y: event.clientY + frame.scrollTop };
    const move = (at) => {
      frame.scrollLeft = from.x - at.clientX;
      frame.scrollTop = from.y - at.clientY;
    };
    const leave = () => {
      frame.classList.remove("dragged");
      removeEventListener("pointermove", move);
    };
    frame.classList.add("dragged");
    addEventListener("pointermove", move);
    addEventListener("pointerup", leave, { once: true });
  });
}
