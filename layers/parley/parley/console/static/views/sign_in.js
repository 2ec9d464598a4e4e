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

/** USER_PASSWORD_AUTH, and what it asks besides: a first password of one's own, and a second factor. */
function byPassword({ url, client }, enter) {
  const problem = h("p.problem", { role: "alert" });
  const email = h("input", { name: "email", type: "email", autocomplete: "username", required: true });
  const password = h("input", { name: "password", type: "password", autocomplete: "current-password", required: true });
  const fields = h("div.stack", {}, field("E-mail", email), field("Password", password));
  const first = [...fields.children];
  const ask = (action, body) => cognito.ask(url, action, { ClientId: client, ...body });
  const start = () => ask("InitiateAuth", { AuthFlow: "USER_PASSWORD_AUTH", AuthParameters: { USERNAME: email.value, PASSWORD: password.value } });
  let next = start;
  let name = ""; // the user's own, to which an e-mail address only leads

  const answer = (ChallengeName, Session, answers = {}) => ask("RespondToAuthChallenge", { ChallengeName, Session, ChallengeResponses: { USERNAME: name || email.value, ...answers } });

  function asking(input, label, ...before) {
    fields.replaceChildren(...before, field(label, input));
    input.focus();
  }

  const code = () => h("input", { name: "code", type: "text", inputMode: "numeric", autocomplete: "one-time-code", required: true });

  const CHALLENGES = {
    async NEW_PASSWORD_REQUIRED(Session) {
      const input = h("input", { name: "NEW_PASSWORD", type: "password", autocomplete: "new-password", required: true });
      asking(input, "A new password of your own");
      next = () => answer("NEW_PASSWORD_REQUIRED", Session, { NEW_PASSWORD: input.value });
    },
    async SOFTWARE_TOKEN_MFA(Session) {
      const input = code();
      asking(input, "The code from your authenticator");
      next = () => answer("SOFTWARE_TOKEN_MFA", Session, { SOFTWARE_TOKEN_MFA_CODE: input.value.trim() });
    },
    /** An authenticator app is told a key, and proves with a code that it has it. */
    async MFA_SETUP(given) {
      const { SecretCode, Session } = await cognito.ask(url, "AssociateSoftwareToken", { Session: given });
      const input = code();
      const told = [h("p", {}, "Add Parley to your authenticator app, with this key, then type the code that it shows."), h("p", {}, h("code.breaks", {}, SecretCode))];
      asking(input, "The code from your authenticator", ...told);
      next = async () => {
        const { Status, Session: proven } = await cognito.ask(url, "VerifySoftwareToken", { Session, UserCode: input.value.trim() });
        if (Status !== "SUCCESS") throw Object.assign(new Error("This code does not fit. Wait for the next one."), { again: true });
        return answer("MFA_SETUP", proven);
      };
    },
  };

  const submit = async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      const told = await next();
      name = told.ChallengeParameters?.USER_ID_FOR_SRP ?? name;
      if (told.ChallengeName) return await CHALLENGES[told.ChallengeName](told.Session);
      session.keep(told.AuthenticationResult.IdToken);
      await enter();
    } catch (error) {
      problem.textContent = error.message;
      if (next === start || error.again) return;
      next = start;
      name = "";
      fields.replaceChildren(...first);
    }
  };
  return h("form.stack", { onsubmit: submit }, fields, problem, h("button.call", { type: "submit" }, "Sign in"));
}
