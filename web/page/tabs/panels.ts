// What each tab shows.
import type { FunctionComponent } from "preact";
import type { TabId } from "../state.js";
import { Comparison } from "./comparison.js";
import { Export } from "./export.js";
import { Payments } from "./payments.js";
import { Person } from "./person.js";
import { Print } from "./print.js";
import { Report } from "./report.js";
import { Roster } from "./roster.js";
import { Tests } from "./tests.js";
import { Verification } from "./verification.js";

export const PANELS: Readonly<Record<Exclude<TabId, "edit">, FunctionComponent>> = {
  print: Print,
  person: Person,
  payments: Payments,
  tests: Tests,
  verification: Verification,
  comparison: Comparison,
  report: Report,
  roster: Roster,
  export: Export,
};
