// Filters of which all or one can be chosen: a business, an agent.

import { field, select } from "../dom.js";
import * as format from "../format.js";

/** What `select` offers: any, in these words, and each of the names. */
export const anyOf = (words, names) => [["", words], ...names.map((name) => [name, format.words(name)])];

/** Nothing for people of one business. */
export const businessOf = (me, onchange, { words = "Any", chosen = "" } = {}) =>
  me.businesses.length > 1 && field("Business", select("business", anyOf(words, me.businesses), chosen, onchange));
