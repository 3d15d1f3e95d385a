// Everything that is said in English.
import { conditions, persons } from "./en/conditions.js";
import { small } from "./en/small.js";
import { verification } from "./en/verification.js";
import type { Wording } from "./words.js";

export const en: Wording = { small, conditions, persons, verification };
