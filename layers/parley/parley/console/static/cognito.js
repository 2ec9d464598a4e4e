// Cognito's own API, as the page asks it for a sign-in.

/** What Cognito takes another answer to; after other errors a challenge is over, its time for one. */
const AGAIN = ["CodeMismatchException", "EnableSoftwareTokenMFAException", "InvalidParameterException", "InvalidPasswordException"];

export async function ask(url, action, body) {
  const answer = await fetch(`${url}/`, {
    method: "POST",
    headers: { "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": `AWSCognitoIdentityProviderService.${action}` },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  if (answer.ok) return told;
  const again = AGAIN.includes(told.__type?.split("#").pop());
  throw Object.assign(new Error(told.message ?? "The sign-in failed."), { again });
}
