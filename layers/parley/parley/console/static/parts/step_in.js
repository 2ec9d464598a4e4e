// Stepping into a call that is under way: a sentence, the caller put through to a number, or the end of the call.

import * as api from "../api.js";
import { field, fill, h } from "../dom.js";

const KEPT = "parley.my-number";
const DONE = { say: "The caller hears it now.", put_through: "Your phone rings in a moment.", hang_up: "The call is being ended." };

export function stepIn(sid) {
  const told = h("p.hint", { role: "status" });
  const problem = h("p.problem", { role: "alert" });
  const say = h("input", { name: "say", type: "text", maxLength: 300, autocomplete: "off", placeholder: "This is Ann from the office, I am listening." });
  const number = h("input", { name: "number", type: "tel", autocomplete: "tel", value: sessionStorage.getItem(KEPT) ?? "", placeholder: "+15125550100" });
  const form = (does, words, kind, input) =>
    h("form.row.closing", { onsubmit: (event) => (event.preventDefault(), step(does)) }, input, h(`button.${kind}.small`, { type: "submit" }, words));
  const hangUp = h("button.end.small", { type: "button", onclick: () => (hangUp.dataset.sure ? step("hang_up") : ask()) }, "Hang up");

  function ask() {
    hangUp.dataset.sure = "yes";
    hangUp.textContent = "Hang up now";
    fill(told, "The caller hears the sentence above, or the agent's goodbye. Press again to hang up.");
  }

  async function step(does) {
    fill(problem);
    fill(told);
    for (const each of root.querySelectorAll("button")) each.disabled = true;
    try {
      await api.post(`/live/${sid}/step-in`, { does, say: say.value, number: does === "put_through" ? number.value : "" });
      sessionStorage.setItem(KEPT, number.value);
      say.value = "";
      fill(told, DONE[does]);
    } catch (refused) {
      fill(problem, refused.message);
      ({ say, number })[refused.field]?.focus();
    }
    for (const each of root.querySelectorAll("button")) each.disabled = false;
  }

  const root = h(
    "details.writing.step-in.changes",
    {},
    h("summary", {}, "Step in"),
    h(
      "div.stack",
      {},
      form("say", "Say it", "call", field("Sentence", say)),
      h("p.hint", {}, "Said by the agent's voice; then its question is put again."),
      form("put_through", "Put the caller through to me", "plain", field("Your number", number)),
      h("div.buttons", {}, hangUp),
      told,
      problem,
    ),
  );
  return root;
}
