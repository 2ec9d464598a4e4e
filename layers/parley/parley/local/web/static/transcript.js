// The transcript: who said what, and in between what was made of it.

import * as format from "/console/format.js";

const list = document.getElementById("transcript");

new ResizeObserver(() => (list.scrollTop = list.scrollHeight)).observe(list);

export function clear() {
  list.replaceChildren();
}

function add(kind, who, words, isShown = false) {
  const item = document.createElement("div");
  item.className = kind;
  if (who) {
    const name = document.createElement("span");
    name.className = isShown ? "speaker" : "hidden";
    name.textContent = isShown ? who : `${who}: `;
    item.append(name);
  }
  item.append(words);
  list.append(item);
  list.scrollTop = list.scrollHeight;
  return item;
}

export const agent = (words) => add("agent", "Agent", words);
export const person = (who, words) => add("agent", who, words, true);
export const caller = (words) => add("caller", "You", words);
export const gesture = (words) => add("caller gesture", "You", words);
export const note = (words) => add("note", "", words);
export const trouble = (words) => add("note trouble", "", words);

/** What was not heard any more of the agent's last words is struck out. */
export function cutOff(heard) {
  const items = list.querySelectorAll(".agent");
  const item = items[items.length - 1];
  const words = item?.lastChild;
  if (!words || !words.textContent.startsWith(heard)) return;
  const unheard = document.createElement("del");
  unheard.textContent = words.textContent.slice(heard.length);
  words.textContent = heard;
  item.append(unheard);
}

/** What a turn made of the words: how they were read, which tools ran, why it went on as it did. */
export function made(turn) {
  const parts = turn.read.map((read) => [`${format.words(read.question)}: ${format.value(read.value)}`, read.by]);
  for (const tool of turn.tools) parts.push([`${format.words(tool.name)}: ${tool.error ? "failed" : format.words(tool.outcome)}`, "tool"]);
  if (!parts.length) return;
  const item = document.createElement("div");
  item.className = "made";
  item.title = turn.why.join("; ");
  for (const [words, by] of parts) {
    const chip = document.createElement("span");
    chip.className = `read by-${by}`;
    chip.textContent = words;
    item.append(chip);
  }
  const mark = list.querySelector(`[data-turn="${turn.n}"]`);
  if (mark) mark.after(item);
  list.scrollTop = list.scrollHeight;
}

/** Remembers which line began which turn, so that what was made of it can be put below it. */
export function mark(item, turn) {
  item.dataset.turn = turn;
}
