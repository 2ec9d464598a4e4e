// How times, lengths, money and names are written: in the viewer's own zone, figures in columns.

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
const dayInWords = new Intl.DateTimeFormat(undefined, { weekday: "short", day: "numeric", month: "short" });
const dayInFigures = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "numeric" });
const toTheMinute = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "long" });

export const time = (stamp) => clock.format(new Date(stamp));
export const date = (stamp) => dayInWords.format(new Date(stamp));
export const short = (stamp) => dayInFigures.format(new Date(stamp));
/** Day and time, without seconds: enough to tell the lines of a list apart. */
export const when = (stamp) => `${date(stamp)}, ${toTheMinute.format(new Date(stamp))}`;
export const moment = (stamp) => whole.format(new Date(stamp));

/** Today's day in the viewer's zone, as an input of type date has it; `ago` days before. */
export function today(ago = 0) {
  const now = new Date();
  return day(now.setDate(now.getDate() - ago));
}

/** What time it is then where somebody else is, if their clock shows another one than the viewer's: ", 09:00 there". */
export function there(stamp, zone) {
  const clockIn = (timeZone) => new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone }).format(new Date(stamp));
  return zone && clockIn(zone) !== clockIn() ? `, ${clockIn(zone)} there` : "";
}

/** The day of a moment, written like an input of type date. */
export function day(stamp) {
  const at = new Date(stamp);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The first and the last moment of a day in the viewer's zone. */
export function span(written) {
  const since = new Date(`${written}T00:00:00`);
  const until = new Date(since);
  until.setDate(until.getDate() + 1);
  return { since: since.toISOString(), until: until.toISOString() };
}

export function length(seconds) {
  const rounded = Math.max(0, Math.round(seconds));
  return `${Math.floor(rounded / 60)}:${two(rounded % 60)}`;
}

export const milliseconds = (ms) => (ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms)} ms`);

export function money(dollars) {
  if (dollars === null || dollars === undefined) return "price unknown";
  if (dollars === 0) return "$0";
  return dollars < 0.01 ? `${(dollars * 100).toFixed(3)} ¢` : `$${dollars.toFixed(2)}`;
}

export const percent = (share) => `${Math.round(share * 100)} %`;

/** A person's number; whoever withholds it has none. */
export const person = (number) => number || "number withheld";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });

/** The language of a tag: "American English" for `en-US`. */
export const language = (tag) => (tag ? LANGUAGES.of(tag) : "");

/** `no_answer` as people write it. */
export const words = (name) => String(name ?? "").replaceAll(/[_-]/g, " ");

let called = {};

/** From now on businesses are called so, by the key that records have for them. */
export const callBusinesses = (names) => (called = names);

/** One whose name is not known, of a link that nobody has proven, is called by its key made readable, as the server does. */
export const business = (key) => called[key] ?? words(key).replaceAll(/\b\p{L}/gu, (first) => first.toUpperCase());

/** An agent, and its business where there are several; once if they are called the same. */
export function names(agent, of) {
  const its = of ? business(of) : "";
  return [words(agent), its.toLowerCase() !== words(agent) && its].filter(Boolean).join(" · ");
}

/** What a program calls something, like `no_heat`; what people say has blanks. */
const NAME = /^[a-z]+(_[a-z]+)+$/;
const TAG = /^[a-z]{2}-[A-Z]{2}$/;

export function value(found) {
  if (found === true) return "yes";
  if (found === false) return "no";
  if (Array.isArray(found)) return found.map(value).join(", ");
  if (found !== null && typeof found === "object") return stretch(found);
  if (NAME.test(found)) return words(found);
  if (TAG.test(found)) return language(found);
  const moment = MOMENT.exec(found ?? "");
  return moment ? wall.format(new Date(moment[1])) : String(found ?? "nothing");
}

/** A window of time as it was read, not as it was said: from when until when. */
function stretch(found) {
  if (!found.start || !found.end) return named(found);
  const hours = found.hours ?? WHOLE_DAY;
  const daily = String(hours) === String(WHOLE_DAY) ? "" : `, each day ${hours.map(ofDay).join(" to ")}`;
  return `${value(found.start)} to ${value(found.end)}${daily}`;
}

/** What has parts of its own, each with its name. */
function named(found) {
  const parts = Object.entries(found).filter(([, part]) => part !== null && part !== "");
  return parts.map(([name, part]) => `${words(name)}: ${value(part)}`).join(", ") || "nothing";
}

const WHOLE_DAY = [0, 24 * 60];
const ofDay = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

/** A time as the business's clock shows it, whatever the viewer's zone. */
const MOMENT = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?([+-]\d\d:\d\d)?$/;
const wall = new Intl.DateTimeFormat(undefined, { weekday: "short", month: "short", day: "numeric", hour: "numeric", minute: "2-digit" });

/** The hour alone, and the day alone, of a moment by the business's clock. */
const hourOnly = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const dayOnly = new Intl.DateTimeFormat(undefined, { weekday: "long", month: "long", day: "numeric" });
export const wallTime = (stamp) => hourOnly.format(new Date(stamp.slice(0, 16)));
export const wallDay = (stamp) => dayOnly.format(new Date(stamp.slice(0, 16)));

const two = (number) => String(number).padStart(2, "0");
