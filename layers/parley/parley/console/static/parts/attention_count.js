// How much needs a person.

import { counting } from "./count.js";

export const counted = counting("attention", "Needs attention", "/attention/count", 30_000);
