// How many alarms go off.

import { counting } from "./count.js";

export const counted = counting("alarms", "Alarms", "/alarms/count", 120_000);
