// All rows, in the order in which they are looked for: what says more stands before what says less.
import { ageRows } from "./rows-ages.js";
import { amountRows } from "./rows-amounts.js";
import { conditionRows } from "./rows-conditions.js";
import { dateRows } from "./rows-dates.js";
import { deadlineRows } from "./rows-deadlines.js";
import { grantRows } from "./rows-grants.js";
import { listRows } from "./rows-lists.js";
import { numberRows } from "./rows-numbers.js";
import { documentRows, markRows } from "./rows-marks.js";
import { payerRows } from "./rows-payers.js";
import { paymentRows } from "./rows-payments.js";
import { spanRows } from "./rows-spans.js";
import { rewardRows, subsidyRows } from "./rows-subsidies.js";
import { waitRows } from "./rows-waits.js";
import type { Row } from "./row.js";

export const rows: readonly Row[] = [
  ...documentRows,
  ...waitRows,
  ...deadlineRows,
  ...spanRows,
  ...conditionRows,
  ...paymentRows,
  ...dateRows,
  ...grantRows,
  ...payerRows,
  ...rewardRows,
  ...amountRows,
  ...subsidyRows,
  ...numberRows,
  ...ageRows,
  ...listRows,
  ...markRows,
];
