// The browser phone, where there is one. It stays while other views are shown, so that a call goes on and it can ring.

import { by, h } from "../dom.js";
import { parsed } from "../parts/diagram.js";

let there = null;

/** `module` is the phone's script; its markup and style lie beside it. */
export function prepare(module) {
  there ??= fetched(module).catch((problem) => {
    there = null;
    throw problem;
  });
  return there;
}

async function fetched(module) {
  const beside = (kind) => module.replace(/js$/, kind);
  document.head.append(h("link", { rel: "stylesheet", href: beside("css") }));
  const markup = await (await fetch(beside("html"))).text();
  const place = by("phone-place");
  place.replaceChildren(...document.adoptNode(parsed(markup, "text/html").body).childNodes);
  document.body.append(place.querySelector("dialog"));
  await import(module);
}

export async function open(place, { settings }) {
  await prepare(settings.phone);
}
