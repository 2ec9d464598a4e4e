// A change as it is sent: what came of it is told in words, and taken back by one click.

import * as api from "../../api.js";
import { fill, h } from "../../dom.js";

/** Sends a form; a refusal is told in it, beside the field that it is about. `done` is called with the answer. */
export function sending(form, problem, send, done) {
  return async (event) => {
    event?.preventDefault();
    fill(problem);
    form.querySelectorAll("[aria-invalid]").forEach((each) => each.removeAttribute("aria-invalid"));
    const button = event?.submitter ?? event?.target;
    if (button) button.disabled = true;
    try {
      await done(await send());
    } catch (refused) {
      fill(problem, refused.message);
      const wrong = refused.field && form.querySelector(`[name="${CSS.escape(refused.field)}"]`);
      if (wrong) wrong.setAttribute("aria-invalid", "true");
      wrong?.focus();
    } finally {
      if (button) button.disabled = false;
    }
  };
}

/** A button that asks, and the one in its place that does `what`, which nothing takes back, for good. `send` is called then. */
export function forGood(what, whom, problem, send, done) {
  const [asks, ends] = [what, `${what} for good`];
  const end = h("button.end.small", { type: "button", hidden: true, ariaLabel: `${ends}: ${whom}`, onclick: (event) => sending(end.closest("li"), problem, send, done)(event) }, ends);
  const ask = h("button.plain.small", { type: "button", ariaLabel: `${asks}: ${whom}`, onclick: () => ((end.hidden = false), (ask.hidden = true), end.focus()) }, asks);
  return [ask, end];
}

/** What is told of a change: that it counts, and how it is taken back. */
export function told(words, change, business, again) {
  const problem = h("span.problem", { role: "alert" });
  const undo = async () => {
    try {
      await api.post("/settings/undo", { business, id: change });
      again("It is as it was before.");
    } catch (refused) {
      fill(problem, refused.message);
    }
  };
  return [h("span", {}, words), change && h("button.plain.small", { type: "button", onclick: undo }, "Undo"), problem];
}
