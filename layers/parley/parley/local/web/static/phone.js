// The phone: dials, rings, and follows one call through the events of the exchange.

import * as api from "./api.js";
import * as diagram from "./diagram.js";
import * as keypad from "./keypad.js";
import * as transcript from "./transcript.js";
import * as voice from "./voice.js";
import { words } from "/console/format.js";

const by = (id) => document.getElementById(id);
const numbers = new Map();
const relays = new Map(); // by agent, the number on which one can talk over it

const CAME_OF = {
  completed: "talked with you",
  answered: "talked with you",
  "no-answer": "did not pick up",
  busy: "is busy",
  failed: "could not be called",
  canceled: "was not waited for",
}; // by the status of whom the agent called

const LOOKS = 20;
const LOOK_AGAIN = 500; // milliseconds

let call = null; // the call on the screen: sid, agent, language, turn, ended
let dialing = null; // the call that was asked for and has no sid yet: from, to
let ringing = null; // the sid of the call that rings
let timer = 0;

// --- what happens at the exchange ---------------------------------------------------------------------

const happenings = {
  dialing: (event) => {
    if (dialing && event.direction === "inbound" && event.from === dialing.from && event.to === dialing.to) {
      begin(event.sid, dialing.agent, dialing.relay);
    }
  },
  "live phone": (event) => ring(event.sid),
  answered: () => startTimer(),
  said: (event) => {
    if (event.who) transcript.person(event.who, event.text);
    else transcript.agent(event.text);
    voice.speak(event.text, event.language || call.language);
    if (call.relay) setTimeout(follow);
  },
  interrupted: (event) => transcript.cutOff(event.heard),
  heard: (event) => took(transcript.caller(event.text)),
  keys: (event) => took(transcript.gesture(`pressed ${event.digits}`)),
  silence: () => took(transcript.gesture("said nothing")),
  beep: () => transcript.note("Beep"),
  transfer: (event) => transcript.note(`${event.to} ${CAME_OF[event.status] ?? words(event.status)}`),
  error: (event) => transcript.trouble(`${event.code}: ${event.message}`),
  listening: (event) => {
    call.language = event.language || call.language;
    setTimeout(follow);
  },
  ended: (event) => end(event),
};

function happened(event) {
  if (event.event === "sms") return text(event);
  const happening = happenings[event.event];
  if (!happening) return;
  const ours = call && event.sid === call.sid;
  if (ours || event.event === "dialing" || event.event === "live phone") happening(event);
  if (event.event === "ended" && event.sid === ringing) stopRinging();
}

function text(event) {
  if (call) transcript.note(`Text to ${event.to}: ${event.body}`);
}

function took(item) {
  call.turn += 1;
  transcript.mark(item, call.turn);
}

/** Shows what the log of turns says by now; whether that tells how the call ended. */
async function follow() {
  const followed = call;
  if (!followed.agent) return true; // an application that is not ours keeps no log
  const log = await api.get(`/api/calls/${followed.sid}`);
  if (followed !== call) return true;
  for (const turn of log.log.filter((each) => each.n > followed.shown)) transcript.made(turn);
  followed.shown = log.turns;
  if (log.agent !== followed.agent) await diagram.show((followed.agent = log.agent));
  diagram.mark(log.log.flatMap((turn) => turn.way), log.status === "completed");
  if (!followed.ended || !log.outcome) return false;
  by("outcome").textContent = `The call ended: ${words(log.outcome)}.`;
  status("Call ended");
  return true;
}

// --- the call on the screen ----------------------------------------------------------------------------

function begin(sid, agent, relay = false) {
  dialing = null;
  call = { sid, agent, relay, language: "en-US", turn: 1, shown: 0, ended: false };
  transcript.clear();
  by("who").textContent = agent || "A call";
  by("timer").textContent = "0:00";
  by("outcome").textContent = "";
  by("interrupt").hidden = !relay;
  location.hash = "#/phone";
  show("call");
  status("On a call");
  by("words").focus();
}

function startTimer() {
  const started = Date.now();
  clearInterval(timer);
  timer = setInterval(() => {
    const seconds = Math.floor((Date.now() - started) / 1000);
    by("timer").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }, 1000);
}

async function end(event) {
  call.ended = true;
  clearInterval(timer);
  voice.stopListening();
  show("over");
  by("outcome").textContent = `The call ended: ${event.status}.`;
  status("Call ended");
  by("again").focus({ preventScroll: true });
  await api.post("/api/settle").catch(() => {});
  // its end is in the log once that was reported, which may take a second report
  for (let looks = 0; looks < LOOKS && !(await follow()); looks++) await pause(LOOK_AGAIN);
}

function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function show(what) {
  by("dial").hidden = what !== "dial";
  by("call").hidden = what === "dial";
  by("say").hidden = what !== "call";
  by("over").hidden = what !== "over";
  problem("");
}

function status(words) {
  by("status").textContent = words;
}

function problem(words) {
  by("problem").textContent = words;
  by("dial-problem").textContent = words;
}

async function act(action, body) {
  problem("");
  voice.hush();
  try {
    await api.post(`/phone/calls/${call.sid}/${action}`, body);
  } catch (refused) {
    problem(refused.status === 409 ? "Nobody is listening right now." : refused.message);
  }
}

/** Once the agent has finished, or over what it says. */
function say(words, over = false) {
  if (!words) return;
  if (/^#[0-9*#]+$/.test(words)) act("presses", { keys: words.slice(1) });
  else act(over ? "interrupts" : "says", { text: words });
}

// --- a call comes in -----------------------------------------------------------------------------------

async function ring(sid) {
  const found = await api.get(`/phone/calls/${sid}`);
  if (ringing || !found.rings) return;
  ringing = sid;
  by("ringing-who").textContent = numbers.get(found.from) ?? found.from;
  by("ringing-to").textContent = `${found.from} calls ${found.to}`;
  by("ringing").showModal();
  status("The phone rings");
}

function stopRinging() {
  ringing = null;
  by("ringing").close();
  if (!call || call.ended) status("Ready");
}

async function decide(choice) {
  const sid = ringing;
  if (choice === "picks_up") {
    const found = await api.get(`/phone/calls/${sid}`);
    begin(sid, numbers.get(found.from) ?? "");
    by("line").textContent = `${found.from} called ${found.to}`;
  }
  stopRinging();
  await api.post(`/phone/calls/${sid}/${choice}`).catch((refused) => problem(refused.message));
}

// --- dialling ------------------------------------------------------------------------------------------

async function dial(event) {
  event.preventDefault();
  const agent = new FormData(by("dial")).get("agent");
  const relay = by("relay").checked;
  const to = relay ? relays.get(agent) : [...numbers].find(([, name]) => name === agent)[0];
  dialing = { agent, to, relay, from: by("caller").value };
  by("line").textContent = `${to}, from ${dialing.from}`;
  await diagram.show(agent);
  status(`Calling ${agent}`);
  problem("");
  try {
    await api.post("/phone/transfers", { entry: by("transfer").value });
    await api.post("/phone/calls", { to, from: dialing.from });
  } catch (refused) {
    dialing = null;
    problem(refused.message);
    status("Ready");
  }
}

function choice(line, first) {
  const label = document.createElement("label");
  const radio = Object.assign(document.createElement("input"), {
    type: "radio",
    name: "agent",
    value: line.agent,
    checked: first,
  });
  radio.addEventListener("change", () => diagram.show(line.agent));
  const name = Object.assign(document.createElement("strong"), { textContent: words(line.agent) });
  const about = Object.assign(document.createElement("span"), {
    textContent: `${line.business} · ${line.number}`,
  });
  label.append(radio, name, about);
  return label;
}

function listen() {
  const mic = by("mic");
  if (mic.getAttribute("aria-pressed") === "true") return voice.stopListening();
  mic.setAttribute("aria-pressed", "true");
  const over = call.relay && voice.isSpeaking();
  voice.listen(
    call.language,
    (words) => (by("words").value = words),
    (words) => {
      mic.setAttribute("aria-pressed", "false");
      by("words").value = "";
      if (!call.ended) say(words, over);
    },
  );
}

function prepare() {
  keypad.prepare((keys) => act("presses", { keys }));
  by("dial").addEventListener("submit", dial);
  by("say").addEventListener("submit", (event) => {
    event.preventDefault();
    say(by("words").value.trim(), event.submitter === by("interrupt"));
    by("words").value = "";
  });
  by("silence").addEventListener("click", () => act("silent"));
  by("hang-up").addEventListener("click", () => act("hangs_up"));
  by("again").addEventListener("click", () => {
    show("dial");
    status("Ready");
    by("dial").querySelector("input:checked").focus();
    diagram.mark([], false);
  });
  by("mute").hidden = !voice.canSpeak;
  by("mute").addEventListener("click", () => {
    const on = by("mute").getAttribute("aria-pressed") !== "true";
    by("mute").setAttribute("aria-pressed", String(on));
    voice.mute(on);
  });
  by("mic").hidden = !voice.canListen;
  by("mic").addEventListener("click", listen);
  by("answer").addEventListener("click", () => decide("picks_up"));
  by("decline").addEventListener("click", () => decide("declines"));
  by("ignore").addEventListener("click", () => decide("ignores"));
  by("ringing").addEventListener("cancel", (event) => event.preventDefault());
}

async function start() {
  prepare();
  const { agents, relay, seq } = await api.get("/api/agents");
  if (!agents.length) throw new Error("No number leads to an agent yet: `parley number` gives one.");
  for (const [agent, number] of Object.entries(relay)) relays.set(agent, number);
  for (const [place, line] of agents.entries()) {
    numbers.set(line.number, line.agent);
    by("agents").append(choice(line, place === 0));
  }
  await diagram.show(agents[0].agent);
  api.events(seq, happened, (connected) => {
    if (!connected) status("Connection lost; trying again …");
    else status(call && !call.ended ? "On a call" : "Ready");
  });
  status("Ready");
  const { calls } = await api.get("/phone/calls");
  const rings = calls.find((each) => each.rings);
  if (rings) ring(rings.sid);
}

start().catch((problem) => status(problem.message));
