// A second factor: an authenticator app is told a key, and proves with a code that it has it.

import { ask } from "../cognito.js";
import { field, fill, h } from "../dom.js";
import * as session from "../session.js";

export async function open(place, { settings, me }) {
  const { url } = settings.signIn;
  const AccessToken = session.access();
  if (!AccessToken) return fill(place, h("p.note", {}, "Sign in with your password first; a second factor is set up right after that."));
  const { SecretCode } = await ask(url, "AssociateSoftwareToken", { AccessToken });
  const problem = h("p.problem", { role: "alert" });
  const code = h("input", { name: "code", type: "text", inputMode: "numeric", autocomplete: "one-time-code", required: true });
  const submit = async (event) => {
    event.preventDefault();
    problem.textContent = "";
    try {
      const { Status } = await ask(url, "VerifySoftwareToken", { AccessToken, UserCode: code.value.trim() });
      if (Status !== "SUCCESS") throw new Error("This code does not fit. Wait for the next one.");
      await ask(url, "SetUserMFAPreference", { AccessToken, SoftwareTokenMfaSettings: { Enabled: true, PreferredMfa: true } });
      fill(place, h("p.note", { role: "status" }, "From now on, signing in asks for a code of your authenticator, too."));
    } catch (error) {
      problem.textContent = error.message;
    }
  };
  fill(
    place,
    h(
      "section.panel.sign-in",
      {},
      h("h1", {}, "A second factor"),
      h("p", {}, `Add an account for ${me.name} to your authenticator app, with this key, then type the code that it shows.`),
      h("p", {}, h("code", {}, SecretCode)),
      h("form.stack", { onsubmit: submit }, field("The code from your authenticator", code), problem, h("button.call", { type: "submit" }, "Turn it on")),
    ),
  );
}
