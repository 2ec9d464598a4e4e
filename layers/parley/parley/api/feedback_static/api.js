/** The API, with the key that this tab was given. Addresses are relative, so that any stage or mapping works. */

const KEY = "parley-key";

export const key = () => sessionStorage.getItem(KEY);
export const remember = (given) => sessionStorage.setItem(KEY, given);
export const forget = () => sessionStorage.removeItem(KEY);

/** What the API refused: `status`, and the `field` that is wrong, if it is one. */
export class Refused extends Error {
  constructor(status, { message, field }) {
    super(message);
    Object.assign(this, { status, field });
  }
}

async function send(path, query = {}, options = {}) {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) if (each !== "" && each != null) asked.append(name, each);
  }
  const headers = { Authorization: `Bearer ${key()}`, "Content-Type": "application/json" };
  const answer = await fetch(`../api${path}?${asked}`, { ...options, headers });
  if (answer.ok) return answer;
  const { error } = await answer.json().catch(() => ({}));
  throw new Refused(answer.status, error ?? { message: `the server answered ${answer.status}` });
}

export const get = async (path, query) => (await send(path, query)).json();
export const blob = async (path, query) => (await send(path, query)).blob();
export const write = async (method, path, body) =>
  (await send(path, {}, { method, body: body && JSON.stringify(body) })).json();
