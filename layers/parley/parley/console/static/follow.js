// Follows what changes: asks again and again, less often when nobody looks, and catches up after a lost connection.

import { answered, address } from "./api.js";
import { by } from "./dom.js";

const LONGEST_PAUSE = 8000;
let interval = 1500;
let lost = 0;

export function every(milliseconds) {
  interval = milliseconds;
}

/** Asks for `question()` until told to stop; `tell` gets each answer. Returns what stops it.
 *
 *  `question` is asked anew each time, so that it can ask for what came after the last answer.
 */
export function follow(question, tell, refused) {
  let stopped = false;
  let timer = 0;
  const wait = (milliseconds) => {
    if (!stopped) timer = setTimeout(ask, milliseconds);
  };
  const ask = async () => {
    if (document.hidden) return wait(interval);
    const [path, query] = question();
    try {
      const answer = await (await answered(address(path, query))).json();
      connected();
      if (!stopped && tell(answer) !== "over") wait(interval);
    } catch (problem) {
      if (stopped) return;
      if (problem.status && problem.status < 500 && problem.status !== 429) return refused(problem);
      wait(disconnected(problem));
    }
  };
  ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

function connected() {
  if (!lost) return;
  lost = 0;
  by("connection").textContent = "";
}

function disconnected(problem) {
  lost += 1;
  by("connection").textContent =
    problem.status === 0
      ? "Connection lost. What you see may be old; trying again …"
      : "The server is busy. What you see may be old; trying again …";
  return Math.min(interval * 2 ** lost, LONGEST_PAUSE);
}
