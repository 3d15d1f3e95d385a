// What syntax errors may have swallowed: the words of lines that were not understood, and names that declarations lost. A finding that
// may only follow from that is not made: one mistake, one finding.
import type { Diagnostic, Node, Span, Statement } from "@zhengce/grammar";
import { lazy } from "../../semantics/lazy.js";
import type { Model } from "../../semantics/model.js";
import type { NameUse } from "../../semantics/problem.js";
import { statementsOf } from "./statements.js";

export interface Lost {
  /** The name stands in words that were not understood, spaces left out. */
  readonly says: (name: string) => boolean;
  /** A declaration of such names lost one. */
  readonly declares: (uses: readonly NameUse[]) => boolean;
  /** The entries of a situation stand outside of every situation: any situation may lack them. */
  readonly entries: boolean;
  /** A syntax error stands in the statement around the place, or right before or behind that statement. */
  readonly touches: (place: Span) => boolean;
}

const NOTHING: Lost = { says: () => false, declares: () => false, entries: false, touches: () => false };

/** @param skipped what the parser left out */
export function lostTo(model: Model, syntax: readonly Diagnostic[], skipped: readonly Span[]): Lost {
  if (syntax.length === 0) return NOTHING;
  const words = lazy(() => squeezed(wholeLines(model.source.text, [...syntax, ...skipped])));
  const broken = lazy(() => brokenStatements(statementsOf(model.tree), syntax, model.source.text));
  const uses = lazy(() => new Set([...broken().inside.flatMap(usesLostIn), ...syntax.flatMap(usesOfOrphan)]));
  return {
    says: (name) => words().includes(squeezed(name)),
    declares: (asked) => asked.some((use) => uses().has(use)),
    entries: syntax.some((error) => error.code === "misplaced-entry"),
    touches: (place) => broken().reached.some((span) => contains(span, place)),
  };
}

interface Broken {
  /** A syntax error stands in them, or behind them before the next. */
  readonly inside: readonly Statement[];
  /** The same, and those before which one stands, on a line that is not that of the statement before. */
  readonly reached: readonly Span[];
}
function brokenStatements(statements: readonly Statement[], syntax: readonly Diagnostic[], text: string): Broken {
  const inside = statements.filter((statement, index) => {
    const to = statements[index + 1]?.start ?? Infinity;
    return syntax.some((error) => overlap(statement, error) || (statement.end <= error.start && error.start < to));
  });
  const reached = statements.filter((statement, index) => {
    const from = statements[index - 1]?.end ?? null;
    const to = statements[index + 1]?.start ?? Infinity;
    // What is left over behind a statement, on its line, is a slip of that statement.
    const isOfOther = ({ start, end }: Diagnostic): boolean =>
      from !== null &&
      end <= statement.start &&
      !text.slice(from, start).includes("\n") &&
      text.slice(end, statement.start).includes("\n");
    return syntax.some((error) => (from ?? 0) <= error.start && error.start < to && !isOfOther(error));
  });
  return { inside, reached: [...inside, ...reached] };
}

const FACTS: readonly NameUse[] = ["fact", "booleanFact", "dateFact", "integerFact", "moneyFact"];

/** What a broken statement may have declared: a name is missing from it, or it names payers. */
function usesLostIn(statement: Statement): readonly NameUse[] {
  switch (statement.kind) {
    case "FactDeclaration":
      return statement.name === null ? FACTS : [];
    case "GroupDeclaration":
      return ["group"];
    case "TierDeclaration":
      return ["tier"];
    case "StandardDeclaration":
      return statement.name === null ? ["component", "payer"] : ["payer"];
    case "PeriodDeclaration":
      return statement.name === null ? ["period"] : [];
    case "SituationDeclaration":
      return statement.name === null ? ["situation"] : [];
    case "SubsidyDeclaration":
      return ["payer"];
    default:
      return [];
  }
}
function usesOfOrphan({ code, data }: Diagnostic): readonly NameUse[] {
  if (code !== "misplaced-entry") return [];
  return (data as { readonly owner?: unknown } | undefined)?.owner === "situation" ? ["situation"] : ["payer"];
}

/** The lines that the spans touch, each once. */
function wholeLines(text: string, spans: readonly Span[]): string {
  let found = "";
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const next = end < done ? done : text.indexOf("\n", end);
    const to = next < 0 ? text.length : next;
    const from = Math.max(done, text.lastIndexOf("\n", start - 1) + 1);
    if (from < to) found += `${text.slice(from, to)}|`;
    done = Math.max(done, to);
  }
  return found;
}
function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}
function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.start <= outer.end;
}
export function overlap(one: Span | Node, other: Span): boolean {
  return contains(one, other) || contains(other, one);
}
