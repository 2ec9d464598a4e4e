// Who may look at a business's calls, and as what: invited by e-mail, given another role, removed.

import * as api from "../../api.js";
import { empty, field, h, select } from "../../dom.js";
import { forGood, sending } from "./saving.js";

const ROLES = {
  operator: "Operator: every business, and everything",
  business: "Business: all of this business",
  viewer: "Viewer: sees this business, changes nothing",
};

export async function parts({ business, me, again }) {
  const { colleagues, roles, here } = await api.get("/colleagues", { business });
  if (!here) return empty("Nobody can be invited here", "This deployment has no user pool.");
  const about = { business, me, again, roles };
  const list = h("ul.items", { ariaLabel: "Colleagues" }, colleagues.map((each) => colleagueOf(each, about)));
  return [me.may_change && inviting(about), colleagues.length ? list : empty("Nobody was invited yet")];
}

function colleagueOf(colleague, { business, me, again, roles }) {
  const problem = h("p.problem", { role: "alert" });
  const who = { business, id: colleague.id };
  const entry = h("li.panel.item");
  const send = (path, more = {}) => api.post(`/colleagues/${path}`, { ...who, ...more });
  const act = (does, words) => (event) => sending(entry, problem, does, () => again(words))(event);
  const role = select("role", roles.filter((each) => each !== "operator").map((each) => [each, ROLES[each]]), colleague.role);
  const of = (words) => `${words}: ${colleague.email}`; // one hears of whom
  role.ariaLabel = of("Role");
  const changeable = me.may_change && !colleague.you;
  entry.append(
    h("div.item-head", {}, h("strong", {}, colleague.email), h("span", {}, ROLES[colleague.role].split(":")[0]), h("span.hint", {}, [colleague.you && "you", colleague.invited && "has not signed in yet"].filter(Boolean).join(", "))),
    h(
      "div.row.closing",
      { hidden: !changeable },
      colleague.role !== "operator" && field("Role", role),
      colleague.role !== "operator" && h("button.plain.small", { type: "button", ariaLabel: of("Give this role"), onclick: act(() => send("role", { role: role.value }), `${colleague.email} has another role from now on; who was signed in signs in again.`) }, "Give this role"),
      colleague.invited && h("button.plain.small", { type: "button", ariaLabel: of("Invite again"), onclick: act(() => send("again"), `${colleague.email} was written to again.`) }, "Invite again"),
      forGood("Remove", colleague.email, problem, () => send("remove"), () => again(`${colleague.email} has no access any more.`)),
    ),
    problem,
  );
  return entry;
}

function inviting({ business, again, roles }) {
  const problem = h("p.problem", { role: "alert" });
  const email = h("input", { name: "email", type: "email", required: true, autocomplete: "off", placeholder: "ann@example.com" });
  const role = select("role", roles.map((each) => [each, ROLES[each]]), "viewer");
  const send = () => api.post("/colleagues", { business, email: email.value, role: role.value });
  const form = h(
    "form.panel.form",
    { noValidate: true, ariaLabel: "Invite a colleague" },
    h("h2", {}, "Invite a colleague"),
    h("div.fields", {}, field("E-mail", email, "Gets a first password, good for three days."), field("Role", role)),
    problem,
    h("div.buttons", {}, h("button.call", { type: "submit" }, "Invite")),
  );
  form.addEventListener("submit", sending(form, problem, send, (invited) => again(`${invited.email} was invited. Tell them the address: ${location.origin}/console`)));
  return form;
}
