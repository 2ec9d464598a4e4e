// A list that grows when one comes to its end, and is brought up to date where it stands.

import { h } from "../dom.js";

/** What is older, by a click or by scrolling there. `load` answers whether it brought anything: what brought nothing
 *  goes on by a click alone, so that a search for what is not there ends. */
export function olderOnes(words, load) {
  const button = h("button.plain.more", { type: "button", hidden: true, onclick: () => ask() }, words);
  let goesOn = true;
  const seen = new IntersectionObserver((entries) => entries.at(-1).isIntersecting && goesOn && ask(), { rootMargin: "600px" });
  const ask = async () => {
    goesOn = false;
    goesOn = await load();
  };
  const watched = () => {
    seen.unobserve(button);
    if (!button.hidden) seen.observe(button);
  };
  return {
    button,
    offer(there, brought = true) {
      button.hidden = !there;
      goesOn = brought;
      watched();
    },
  };
}

const kept = new WeakMap();

/** Remembers what a node was made of. */
export function of(item, node) {
  kept.set(node, item);
  return node;
}

/** Puts newer items into a list: those that changed are made anew, new ones come in at their place, and those that are
 *  gone go, as far back as the `items` reach. `id` is in the order of the list, the newest the greatest. */
export function merge(list, items, { id, make, isAll }) {
  const there = new Map([...list.children].map((node) => [id(kept.get(node)), node]));
  const fresh = new Map(items.map((item) => [id(item), item]));
  const oldest = isAll || !items.length ? "" : id(items.at(-1));
  for (const [key, node] of there) if (!fresh.has(key) && (isAll || key >= oldest)) node.remove();
  for (const [key, item] of fresh) {
    const node = there.get(key);
    if (node && same(kept.get(node), item)) continue;
    const made = of(item, make(item));
    if (node) replace(node, made);
    else list.insertBefore(made, [...list.children].find((each) => id(kept.get(each)) < key) ?? null);
  }
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Whoever had the focus in it has it there again. */
function replace(node, made) {
  const at = [...node.querySelectorAll("a, button, input")].indexOf(document.activeElement);
  node.replaceWith(made);
  if (at >= 0) made.querySelectorAll("a, button, input")[at]?.focus({ preventScroll: true });
}
