// Every kind of pattern. Of several rows that answer for a phrase the longest counts, then the first.
import { AROUND } from "./around.js";
import { BEARERS } from "./bearers.js";
import { BENEFITS, HEADED_BENEFITS } from "./benefits.js";
import { BESIDE } from "./beside.js";
import { CHANGES } from "./changes.js";
import { CLASSES } from "./classes.js";
import { COMBINATION } from "./combination.js";
import { DEADLINES, HEADED_DEADLINES } from "./deadlines.js";
import { ELSEWHERE } from "./elsewhere.js";
import { EXCEPTIONS } from "./exceptions.js";
import { BEYOND, LATE, LATE_AGAIN } from "./late.js";
import { PARTS, SHARES } from "./parts.js";
import { FUNDING, PAYERS } from "./payers.js";
import type { Pattern } from "./pattern.js";
import { GROUPED_PERIODS, HEADED_PERIODS, LAST_DAYS, PERIODS } from "./periods.js";
import { RATES } from "./rates.js";
import { REWARDS } from "./rewards.js";
import { FORCE } from "./force.js";
import { GRANTS } from "./grants.js";
import { GROUP_STANDARDS, HEADED, STANDARDS, VARIANTS } from "./standards.js";
import { SITUATIONS } from "./situations.js";
import { SUMS } from "./sums.js";
import { TASKS } from "./tasks.js";
import { TIERS } from "./tiers.js";
import { TIMES } from "./times.js";
import { WAITS } from "./waits.js";
import type { Matter } from "./words.js";

export const PATTERNS: Readonly<Record<string, Pattern>> = {
  standards: STANDARDS,
  headed: HEADED,
  groupStandards: GROUP_STANDARDS,
  variants: VARIANTS,
  parts: PARTS,
  shares: SHARES,
  tiers: TIERS,
  payers: PAYERS,
  combination: COMBINATION,
  periods: PERIODS,
  groupedPeriods: GROUPED_PERIODS,
  headedPeriods: HEADED_PERIODS,
  lastDays: LAST_DAYS,
  benefits: BENEFITS,
  headedBenefits: HEADED_BENEFITS,
  late: LATE,
  lateAgain: LATE_AGAIN,
  beyond: BEYOND,
  sums: SUMS,
  waits: WAITS,
  rewards: REWARDS,
  changes: CHANGES,
  classes: CLASSES,
  exceptions: EXCEPTIONS,
  deadlines: DEADLINES,
  headedDeadlines: HEADED_DEADLINES,
  elsewhere: ELSEWHERE,
  force: FORCE,
  beside: BESIDE,
  tasks: TASKS,
  around: AROUND,
};

/** Every kind that is put together of words. */
export const MATTERS: Readonly<Record<string, Matter>> = {
  times: TIMES,
  situations: SITUATIONS,
  rates: RATES,
  bearers: BEARERS,
  grants: GRANTS,
  funding: FUNDING,
};
