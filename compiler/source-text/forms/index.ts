// The forms in which print states figures: a pattern each, tried in order, and how its groups are read. Patterns see text as plainText
// gives it: half width, without blanks. What stands around a figure in the text is not looked at here.
import { AMOUNTS } from "./amounts.js";
import { COUNTS } from "./counts.js";
import { DAYS } from "./days.js";
import type { Form } from "./form.js";

/** In order: the first form that fits at a place is taken. Groups are counted within each form. */
export const FORMS: readonly Form[] = [...DAYS, ...AMOUNTS, ...COUNTS];
