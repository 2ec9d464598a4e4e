// Sign-in: with a password in the cloud, by a printed link on one's own machine.

import * as cognito from "../cognito.js";
import { field, h } from "../dom.js";
import * as session from "../session.js";

const WHY = {
  expired: "Your session has expired. Sign in again to go on where you were.",
  left: "You are signed out.",
};

export function form(settings, why, enter) {
  const told = WHY[why] ? h("p.note", { role: "status" }, WHY[why]) : "";
  const way = settings.signIn.url ? byPassword(settings.signIn, enter) : byLink(enter);
  return h("section.panel.sign-in", {}, h("h1", {}, "Sign in to Parley"), told, way);
}

function byLink(enter) {
  const problem = h("p.problem", { role: "alert" });
  const input = h("input", { name: "token", type: "text", autocomplete: "off", spellcheck: false, required: true });
  const submit = async (event) => {
    event.preventDefault();
    session.keep(input.value.trim().replace(/^.*#token=/, ""));
    if (session.signedIn()) return enter();
    problem.textContent = "This is no token, or it has expired. Start `make dev` again, or run `parley token`.";
  };
  return h(
    "form.stack",
    { onsubmit: submit },
    h("p", {}, "Open the link that ", h("code", {}, "make dev"), " has printed, or paste its token here. ", h("code", {}, "parley token"), " prints another."),
    field("Token", input),
    problem,
    h("button.call", { type: "submit" }, "Sign in"),
  );
}

/** USER_PASSWORD_AUTH, and what it asks besides: a first password of one's own, a code. */
function byPassword({ url, client }, enter) {
  const problem = h("p.problem", { role: "alert" });
  const email = h("input", { name: "email", type: "email", autocomplete: "username", required: true });
  const password = h("input", { name: "password", type: "password", autocomplete: "current-password", required: true });
  const fields = h("div.stack", {}, field("E-mail", email), field("Password", password));
  const first = [...fields.children];
  const start = () => ask("InitiateAuth", { AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { USERNAME: email.value, PASSWORD: password.value } });
  let next = start;

  const ask = (action, body) => cognito.ask(url, action, { ClientId: client, ...body });

  function challenge({ ChallengeName, ChallengeParameters, Session }) {
    const [label, name, type, complete] =
      ChallengeName === "NEW_PASSWORD_REQUIRED"
        ? ["A new password of your own", "NEW_PASSWORD", "password", "new-password"]
        : ["The code from your authenticator", "SOFTWARE_TOKEN_MFA_CODE", "text", "one-time-code"];
    const input = h("input", { name, type, autocomplete: complete, required: true });
    fields.replaceChildren(field(label, input));
    input.focus();
    // The user's own name, where an e-mail address only leads to it.
    const USERNAME = ChallengeParameters?.USER_ID_FOR_SRP ?? email.value;
    next = () => ask("RespondToAuthChallenge", { ChallengeName, Session, ChallengeResponses: { USERNAME, [name]: input.value } });
  }

  const submit = async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      const told = await next();
      if (told.ChallengeName) return challenge(told);
      session.keep(told.AuthenticationResult.IdToken);
      session.keepAccess(told.AuthenticationResult.AccessToken);
      await enter();
    } catch (error) {
      problem.textContent = error.message;
      if (next === start || error.again) return;
      next = start;
      fields.replaceChildren(...first);
    }
  };
  return h("form.stack", { onsubmit: submit }, fields, problem, h("button.call", { type: "submit" }, "Sign in"));
}
