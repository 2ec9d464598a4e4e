// What the console asks of the server. A busy or lost server is asked again; a refusal is told.

import * as session from "./session.js";

const ROOT = "/api/console";
const BUSY = [429, 502, 503, 504];
const BUSY_WORDS = "The server is busy just now. Try again in a moment.";
const LOST_WORDS = "The server cannot be reached just now. Try again when it is back.";
const PATIENCE = [500, 1000, 2000];

export class Refused extends Error {
  constructor(status, why, field = null) {
    super(why);
    this.status = status;
    this.field = field;
  }
}

/** What went wrong, in words: what is no refusal is a part of the page that did not come. */
export const told = (problem) => (problem instanceof Refused ? problem.message : LOST_WORDS);

export const blob = async (path, query) => (await answered(address(path, query))).blob();

export const get = async (path, query = {}) => (await asked(path, query)).json();

let onTheWay = {};

/** Asks for what a page is about to `get`, which then finds the answer on its way; what was asked before is forgotten. */
export function ahead(path = "") {
  onTheWay = path ? { [address(path)]: patiently(address(path)) } : {};
  for (const answer of Object.values(onTheWay)) answer.catch(() => {}); // whoever gets it is told
}

/** The answer itself, for what is no JSON. */
export function asked(path, query = {}) {
  const url = address(path, query);
  const found = onTheWay[url];
  delete onTheWay[url];
  return found ?? patiently(url);
}

export const post = (path, body, headers) => send("POST", path, body, headers);
export const put = (path, body) => send("PUT", path, body);

async function send(method, path, body, headers = {}) {
  const answer = await patiently(ROOT + path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: JSON.stringify(body ?? {}),
  });
  return answer.json();
}

export async function text(path) {
  return (await answered(ROOT + path)).text();
}

/** A value that is a list is named once for each of its parts. */
export function address(path, query = {}) {
  const named = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  const filled = new URLSearchParams(named.filter(([, value]) => value !== "" && value != null));
  return ROOT + path + (filled.size ? `?${filled}` : "");
}

async function patiently(url, options) {
  for (const wait of PATIENCE) {
    try {
      return await answered(url, options);
    } catch (refused) {
      if (!BUSY.includes(refused.status)) throw refused;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  return answered(url, options);
}

/** One question. Throws Refused: status 0 when nobody answers. */
export async function answered(url, options = {}) {
  const token = session.token();
  let answer;
  try {
    const headers = { ...options.headers, Authorization: `Bearer ${token}` };
    answer = await fetch(url, { ...options, headers });
  } catch {
    throw new Refused(0, "The server cannot be reached. The console goes on by itself when it is back.");
  }
  if (answer.ok) return answer;
  if (answer.status === 401 && token && token === session.token()) session.end("expired");
  const body = await answer.json().catch(() => ({}));
  const error = body.error ?? { message: BUSY.includes(answer.status) ? BUSY_WORDS : body.message };
  throw new Refused(answer.status, error.message ?? `The server answered ${answer.status}.`, error.field);
}
