// What the page asks of the server, and what the server tells it.

export class Refused extends Error {
  constructor(status, why) {
    super(why);
    this.status = status;
  }
}

async function send(path, options) {
  let answer;
  try {
    answer = await fetch(path, options);
  } catch {
    throw new Refused(0, "Parley does not answer. Is `make dev` still running?");
  }
  const body = await answer.json();
  if (!answer.ok) throw new Refused(answer.status, body.error);
  return body;
}

export const get = (path) => send(path);

export const post = (path, body = {}) =>
  send(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

/** Tells every event after number `since`, each once; a lost connection is taken up where it broke off. */
export function events(since, tell, connection) {
  let last = since;
  const open = () => {
    const source = new EventSource(`/phone/stream?since=${last}`);
    source.onopen = () => connection(true);
    source.onmessage = (message) => {
      const event = JSON.parse(message.data);
      if (event.seq <= last) return;
      last = event.seq;
      tell(event);
    };
    source.onerror = () => {
      connection(false);
      source.close();
      setTimeout(reopen, 1000);
    };
  };
  const reopen = async () => {
    try {
      const { seq } = await get("/api/agents");
      if (seq < last) last = seq; // another Parley, which counts anew
      open();
    } catch {
      setTimeout(reopen, 1000);
    }
  };
  open();
}
