// What was recorded of a call: a player that asks for the sound when it is first played.

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
  async function start() {
    try {
      const { address } = await api.get(`/calls/${sid}/recordings/${recording.recording}`);
      sound.src = address;
      sound.hidden = false;
      play.hidden = true;
      fill(problem);
      sound.play().catch(() => sound.focus());
    } catch (refused) {
      fill(problem, api.told(refused));
    }
  }
  const words = recording.words && h("p.hint", {}, `“${recording.words}”`);
  return h("div.recording", {}, h("span", {}, label), " ", play, sound, words, problem);
}
