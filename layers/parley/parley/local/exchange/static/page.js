// Phones an application by way of /phone, and tells what happens there.

const byId = (id) => document.getElementById(id);
const call = { sid: "", from: "", to: "" };

async function post(path, body = {}) {
  const answer = await fetch(`/phone${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = await answer.json();
  byId("problem").textContent = answer.ok ? "" : told.error;
  return answer.ok ? told : null;
}

function tell(who, words, kind = "") {
  const line = document.createElement("li");
  const name = document.createElement("b");
  name.textContent = who;
  line.className = kind;
  line.append(name, ` ${words}`);
  byId("transcript").append(line);
  line.scrollIntoView({ block: "nearest" });
}

const SHOWN = {
  said: (event) => ["application", event.text],
  heard: (event) => ["you", event.text],
  keys: (event) => ["you", `presses ${event.digits}`],
  silence: () => ["you", "(silence)"],
  transfer: (event) => ["transfer", `to ${event.to}: ${event.status}`],
  recording: (event) => ["recorded", event.text ?? ""],
  sms: (event) => ["message", `to ${event.to}: ${event.body}`],
  "sms received": (event) => ["message", `from ${event.from}: ${event.body}`],
  error: (event) => ["error", `${event.code}: ${event.message}`, "error"],
  warning: (event) => ["warning", `${event.code}: ${event.message} (line ${event.line})`],
  ended: (event) => ["ended", `${event.status}, ${event.duration} s`],
};

const others = new Map();

function happened(event) {
  if (event.event === "dialing") {
    others.set(event.sid, event.direction === "inbound" ? event.from : event.to);
  }
  if (event.event === "live phone") rings(event);
  if (event.event === "answered" || event.event === "ended") byId(`ringing-${event.sid}`)?.remove();
  const shown = SHOWN[event.event]?.(event);
  if (shown) {
    const [who, words, kind] = shown;
    const other = event.sid && event.sid !== call.sid ? others.get(event.sid) : undefined;
    tell(other && other !== call.from ? `${who} (${other})` : who, words, kind);
  }
  if (event.sid === call.sid && event.event === "ended") byId("line").textContent = "The call has ended.";
}

function rings(event) {
  const item = document.createElement("li");
  item.id = `ringing-${event.sid}`;
  item.append(`The application calls ${event.to}`);
  for (const [action, words] of [["picks_up", "Answer"], ["declines", "Decline"], ["ignores", "Let it ring out"]]) {
    const button = document.createElement("button");
    button.textContent = words;
    button.addEventListener("click", () => {
      item.remove();
      if (action === "picks_up") takes({ sid: event.sid, from: event.to, to: event.to });
      post(`/calls/${event.sid}/${action}`);
    });
    item.append(button);
  }
  byId("ringing").append(item);
}

function takes(taken) {
  Object.assign(call, taken);
  byId("line").textContent = `In a call with ${call.to}.`;
}

byId("dial").addEventListener("submit", async (submitted) => {
  submitted.preventDefault();
  const said = [...new FormData(submitted.target)].filter(([name, value]) => value || name === "from");
  call.from = submitted.target.elements.from.value;
  const dialled = await post("/calls", Object.fromEntries(said));
  if (dialled) takes(dialled);
});

byId("say").addEventListener("submit", async (submitted) => {
  submitted.preventDefault();
  const action = submitted.submitter?.value ?? "says";
  const field = submitted.target.elements.words;
  const words = field.value;
  field.value = "";
  if (action === "text") {
    await post("/texts", { to: call.to || undefined, from: call.from || undefined, text: words });
  } else if (call.sid) {
    await post(`/calls/${call.sid}/${action}`, { text: words, keys: words });
  }
});

new EventSource("/phone/stream").addEventListener("message", (message) => happened(JSON.parse(message.data)));
