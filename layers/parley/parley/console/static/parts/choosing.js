// Filters of which all or one can be chosen: a business, an agent.

import { field, select } from "../dom.js";
import * as format from "../format.js";

/** What `select` offers: any, in these words, and each of the names, as `called` writes them. */
export const anyOf = (words, names, called = format.words) => [["", words], ...names.map((name) => [name, called(name)])];

/** Nothing for people of one business. */
export const businessOf = (me, onchange, { words = "Any", chosen = "" } = {}) =>
  me.businesses.length > 1 && field("Business", select("business", anyOf(words, me.businesses, format.business), chosen, onchange));
