// Coverage → JSON for other tools: totals, clauses, every printed figure with what accounts for it. Lines and columns count from 1.
import { lineStarts, positionAt } from "@zhengce/grammar";
import type { Coverage } from "../../source-text/coverage.js";
import { figureText } from "../../source-text/figure-text.js";
import type { LocatedFinding } from "../reporters/located.js";

export function coverageJson(file: string, coverage: Coverage, findings: readonly LocatedFinding[]): unknown {
  const { source } = coverage.notice;
  const lines = lineStarts(source.text);
  return {
    file,
    source: source.path,
    found: true,
    totals: coverage.totals,
    clauses: coverage.clauses.map(({ clause, printed, encoded }) => ({
      clause: clause?.name ?? null,
      heading: clause?.heading ?? null,
      figures: printed.map((account) => ({
        text: figureText(source.text, account.printed),
        ...positionAt(lines, account.printed.start),
        state: account.state,
      })),
      absent: encoded.filter(({ state }) => state === "absent" || state === "unexplained").length,
    })),
    unmentioned: coverage.unmentioned.map(({ label }) => label),
    notInSource: coverage.unprinted.map(({ name }) => name),
    findings,
  };
}
