// Coverage → JSON for other tools: totals, clauses, every printed figure with what accounts for it, those of clauses that the file lacks too. Lines and columns count from 1.
import { lineStarts, positionAt } from "@zhengce/grammar";
import type { Coverage, PrintedState } from "../../source-text/coverage.js";
import { figuresOf } from "../../source-text/cover.js";
import { figureText } from "../../source-text/figure-text.js";
import type { PrintedFigure } from "../../source-text/printed.js";
import type { LocatedFinding } from "../reporters/located.js";

export function coverageJson(file: string, coverage: Coverage, findings: readonly LocatedFinding[]): unknown {
  const { source } = coverage.notice;
  const lines = lineStarts(source.text);
  const placed = (figure: PrintedFigure, state: PrintedState) => ({
    ...{ text: figureText(source.text, figure), ...positionAt(lines, figure.start), state },
  });
  return {
    file,
    source: source.path,
    found: true,
    totals: coverage.totals,
    clauses: coverage.clauses.map(({ clause, printed, encoded }) => ({
      clause: clause?.name ?? null,
      heading: clause?.heading ?? null,
      figures: printed.map((account) => placed(account.printed, account.state)),
      absent: encoded.filter(({ state }) => state === "absent" || state === "unexplained").length,
    })),
    unmentioned: coverage.unmentioned.map((lost) => ({
      clause: lost.label,
      figures: figuresOf(coverage, lost).map((figure) => placed(figure, "open")),
    })),
    notInSource: coverage.unprinted.map(({ name }) => name),
    findings,
  };
}
