// Every kind of pattern. Of several rows that answer for a phrase the longest counts, then the first.
import { AROUND } from "./around.js";
import { BENEFITS } from "./benefits.js";
import { COMBINATION } from "./combination.js";
import { DEADLINES } from "./deadlines.js";
import { ELSEWHERE } from "./elsewhere.js";
import { EXCEPTIONS } from "./exceptions.js";
import { LATE, LATE_AGAIN } from "./late.js";
import { PARTS } from "./parts.js";
import { PAYERS } from "./payers.js";
import type { Pattern } from "./pattern.js";
import { GROUPED_PERIODS, HEADED_PERIODS, LAST_DAYS, PERIODS } from "./periods.js";
import { HEADED, STANDARDS, VARIANTS } from "./standards.js";
import { SUBSIDIES } from "./subsidies.js";
import { TASKS } from "./tasks.js";
import { TIERS } from "./tiers.js";

export const PATTERNS: Readonly<Record<string, Pattern>> = {
  standards: STANDARDS,
  headed: HEADED,
  variants: VARIANTS,
  parts: PARTS,
  tiers: TIERS,
  subsidies: SUBSIDIES,
  payers: PAYERS,
  combination: COMBINATION,
  periods: PERIODS,
  groupedPeriods: GROUPED_PERIODS,
  headedPeriods: HEADED_PERIODS,
  lastDays: LAST_DAYS,
  benefits: BENEFITS,
  late: LATE,
  lateAgain: LATE_AGAIN,
  exceptions: EXCEPTIONS,
  deadlines: DEADLINES,
  elsewhere: ELSEWHERE,
  tasks: TASKS,
  around: AROUND,
};
