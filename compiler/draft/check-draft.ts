// A draft is compiled beside its print before anybody sees it: what is in error, or says what its clause does not print, is taken back.
import { compile } from "../compile.js";
import type { Compilation } from "../compile.js";
import type { Written } from "./write-draft.js";

/** Warnings that tell of a statement that does not say what is printed. */
const WRONG: ReadonlySet<string> = new Set([
  "echo-mismatch",
  "figure-not-in-source",
  "figures-swapped",
  "waits-differ",
  "period-reversed",
  "subsidy-above-component",
  "period-overlap",
  "situation-overlap",
  "duplicate-declaration",
  "benefits-before-year",
  "benefits-after-year",
  "deadline-before-issue",
  "outside-year",
  "similar-payer",
]);

export interface Checked {
  readonly compilation: Compilation;
  /** Statements that can't stand. */
  readonly wrong: ReadonlySet<number>;
  /** Tables of which the print itself adds up to something else. */
  readonly sums: ReadonlySet<number>;
  /** Something outside of all statements is in error. */
  readonly broken: boolean;
}

export function checkDraft({ text, places }: Written, print: string): Checked {
  const compilation = compile({ path: "draft.policy", text }, { resolve: () => print });
  const found = compilation.diagnostics.filter(({ severity, code }) => severity === "error" || WRONG.has(code));
  const [wrong, sums] = [new Set<number>(), new Set<number>()];
  let broken = false;
  for (const { start, severity, code } of found) {
    const place = places.find((one) => one.start <= start && start < one.end);
    if (place?.borrows === true && code === "figure-not-in-source") continue;
    if (place !== undefined && code === "annex-sum") sums.add(place.id);
    else if (place !== undefined) wrong.add(place.id);
    else if (severity === "error" && code !== "missing-notice-year") broken = true;
  }
  return { compilation, wrong, sums, broken };
}
