// What was recorded of a call: a player that asks for the sound when it is first played, and plays from a second on when
// it is told so.

import * as api from "../api.js";
import { fill, h } from "../dom.js";
import * as format from "../format.js";

const NOT_THERE = { asked: "is still being fetched", failed: "was not to be had" };
const NAMES = { message: "Message", call: "Recording of the call" };

/** The recording as the page of the call has it. */
export function player(sid, recording) {
  const name = recording.recipient ? `${NAMES[recording.kind]} for ${recording.recipient}` : NAMES[recording.kind];
  const label = `${name}, ${format.length(recording.seconds)}`;
  if (recording.state !== "kept") return h("div.recording", {}, h("span", {}, `${name} ${NOT_THERE[recording.state]}`));
  const sound = h("audio", { controls: true, preload: "none", ariaLabel: label, hidden: true });
  const problem = h("p.problem", { role: "alert" });
  const play = h("button.plain.small", { type: "button", ariaLabel: `Play: ${label}`, onclick: () => start() }, "Play");
  async function start(second = 0) {
    const pressed = document.activeElement === play;
    try {
      if (!sound.src) {
        const { address } = await api.get(`/calls/${sid}/recordings/${recording.recording}`);
        sound.src = `${address}#t=${second}`;
      } else sound.currentTime = second;
      sound.hidden = false;
      play.hidden = true;
      if (pressed) sound.focus(); // where it is paused
      fill(problem);
      sound.play().catch(() => sound.focus());
    } catch (refused) {
      fill(problem, api.told(refused));
    }
  }
  const words = recording.words && h("p.hint", {}, `“${recording.words}”`);
  const element = h("div.recording", { dataset: { recording: recording.recording } }, h("span", {}, label), " ", play, sound, words, problem);
  element.addEventListener(FROM, ({ detail }) => start(detail));
  return element;
}

const FROM = "from";
const CHARACTERS_A_SECOND = 14;

/** A button that plays the call from where the person begins to speak in this turn; nothing where that is not to be had. */
export function playFrom(taken, recordings, place) {
  const recording = recordings.find((each) => each.kind === "call" && each.turn === taken.recorded && each.state === "kept");
  if (!recording) return "";
  const spoken = taken.heard ? 1 + taken.heard.length / CHARACTERS_A_SECOND : 0;
  const second = Math.max(0, Math.floor(new Date(taken.at) / 1000 - recording.at - spoken));
  const play = () => place.querySelector(`[data-recording="${recording.recording}"]`).dispatchEvent(new CustomEvent(FROM, { detail: second }));
  return h("button.plain.small.from", { type: "button", onclick: play, ariaLabel: `Play from turn ${taken.n}` }, `▶ ${format.length(second)}`);
}
