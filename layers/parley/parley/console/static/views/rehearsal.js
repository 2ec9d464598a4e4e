// The last rehearsal on this machine: how its calls ended, and a transcript of each kind of failure.

import { empty, fill, h } from "../dom.js";
import * as format from "../format.js";

const SHARES = [
  ["as_meant", "as meant"],
  ["as_far_as_said", "as far as said"],
  ["not_as_meant", "not as meant"],
];

export async function open(place, { settings }) {
  const answer = await fetch(settings.rehearsal);
  if (!answer.ok) throw new Error(`The rehearsal could not be read (${answer.status}).`);
  const found = await answer.json();
  if (!found.agent) return fill(place, h("h1", {}, "Rehearsal"), empty("No rehearsal yet", "How the callers of the last rehearsal fared stands here. It is begun in a terminal:", h("code", {}, "parley rehearse AGENT")));
  fill(
    place,
    h("div.head", {}, h("h1", {}, `Rehearsal of ${format.words(found.agent)}`), h("p.hint", {}, `${found.calls} callers, seed ${found.seed}`)),
    h(
      "div.stack",
      {},
      h("dl.data.panel.form", {}, SHARES.map(([name, words]) => [h("dt", {}, words), h("dd", {}, share(found[name], found.calls))])),
      found.kinds.length ? h("section.panel.form", {}, h("h2", {}, "Not as meant"), found.kinds.map(kind)) : false,
    ),
  );
}

const share = (count, all) => `${((100 * count) / all).toFixed(1)} % (${count})`;

function kind({ kind, count, seeds, what, transcript }) {
  return h(
    "details",
    {},
    h("summary", {}, `${count} × ${kind}`),
    h("p.hint", {}, `Seed ${seeds.join(", ")}: ${what}`),
    h("dl.data", {}, transcript.map(({ agent, caller, manner }) => [h("dt", {}, agent), h("dd", { title: manner }, caller)])),
  );
}
