// 原文如此: takes the findings it names out of the list and keeps them for sign-off. One acknowledgement answers for one
// error: a second one of the same code in the same statement stays, unless it is the very same message.
import { annotationsIn, firstIndex, isAnnotation } from "@zhengce/grammar";
import type { Acknowledgement, ClauseBlock, Diagnostic, Document, Span, Statement } from "@zhengce/grammar";
import type { Basis } from "./basis.js";
import { reportUnused } from "./unused-acknowledgement.js";

/** A finding together with the 原文如此 that answers for it. */
export interface Acknowledged {
  readonly finding: Diagnostic;
  readonly acknowledgement: Acknowledgement;
}
/** Where an acknowledgement reaches, nearest first. */
interface Reach {
  readonly acknowledgement: Acknowledgement;
  readonly places: readonly Place[];
}
interface Place {
  readonly span: Span;
  /** Statements of a clause answer for themselves: a mark on the clause reaches its label and heading, not into them. */
  readonly except: readonly Span[];
}

/** Splits `found` by the acknowledgements of the file; idle acknowledgements become findings themselves. */
export function acknowledge(
  { model, coverage, findings }: Pick<Basis, "model" | "coverage" | "findings">,
  found: readonly Diagnostic[],
): { readonly diagnostics: readonly Diagnostic[]; readonly acknowledged: readonly Acknowledged[] } {
  const acknowledged: Acknowledged[] = [];
  const silenced = new Set<Diagnostic>();
  const unused: Diagnostic[] = [];
  const byCode = new Map<string, Diagnostic[]>();
  for (const finding of [...found].sort((a, b) => a.start - b.start)) push(byCode, finding.code, finding);
  for (const { acknowledgement, places } of reaches(model.tree)) {
    const code = codeOf(acknowledgement);
    if (code === null || findings.get(code)?.acknowledgeable !== true) continue;
    const all = byCode.get(code) ?? [];
    const open = all.filter((finding) => !silenced.has(finding));
    const answered = [
      ...places.map((place) => reachedFrom(place, open)),
      // A finding that stands elsewhere, but speaks of the statement: the situation beside a gap between two periods.
      ...places.map((place) => spokenOf(place, open)),
    ].find((hits) => hits.length > 0);
    const first = answered?.[0];
    if (answered === undefined || first === undefined) {
      // Nobody looked: there is no print to hold the file against.
      if (coverage === null && findings.get(code)?.against === "print") continue;
      unused.push(reportUnused(acknowledgement, code, model.source.path));
      continue;
    }
    for (const finding of answered.filter((other) => other.message.zh === first.message.zh)) {
      silenced.add(finding);
      acknowledged.push({ finding, acknowledgement });
    }
  }
  return { diagnostics: [...found.filter((finding) => !silenced.has(finding)), ...unused], acknowledged };
}

/** The code that an acknowledgement names, as written. */
export function codeOf(node: Acknowledgement): string | null {
  if (node.code === null) return null;
  return node.code.kind === "Name" ? node.code.text : node.code.value;
}

/** Those of `ordered` (by start) that begin in the place. */
function reachedFrom({ span, except }: Place, ordered: readonly Diagnostic[]): readonly Diagnostic[] {
  const inside = ordered.slice(firstFrom(ordered, span.start), firstFrom(ordered, span.end));
  return inside.filter((finding) => !except.some((other) => within(finding, other)));
}
/** Those that name something of the place as related. */
function spokenOf({ span, except }: Place, findings: readonly Diagnostic[]): readonly Diagnostic[] {
  return findings.filter(({ related }) =>
    related.some(
      (other) => other.path === undefined && within(other, span) && !except.some((one) => within(other, one)),
    ),
  );
}
function firstFrom(ordered: readonly Diagnostic[], offset: number): number {
  return firstIndex(ordered.length, (at) => (ordered[at]?.start ?? 0) >= offset);
}
function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < outer.end;
}

function reaches(document: Document): readonly Reach[] {
  const found: Reach[] = [];
  visitStatements(document.statements, [], found);
  return found;
}

function visitStatements(statements: readonly Statement[], clauses: readonly ClauseBlock[], found: Reach[]): void {
  statements.forEach((statement, index) => {
    if (statement.kind === "Acknowledgement") {
      const around = clauses.map((clause) => ({ span: clause, except: clause.statements }));
      const next = following(statements, index + 1).map(whole);
      found.push({ acknowledgement: statement, places: [...next, ...around] });
    } else if (statement.kind === "ClauseBlock") {
      visitStatements(statement.statements, [statement, ...clauses], found);
    } else {
      const marks = annotationsIn(statement).filter((note) => note.kind === "Acknowledgement");
      for (const acknowledgement of marks) found.push({ acknowledgement, places: [whole(statement)] });
    }
  });
}

function whole(span: Span): Place {
  return { span, except: [] };
}
/** The next statement; where annotations come first, they (their texts may be the matter) and the statement behind them. */
function following(statements: readonly Statement[], from: number): readonly Statement[] {
  const behind = statements.slice(from);
  const to = behind.findIndex((statement) => !isAnnotation(statement));
  return to < 0 ? behind : behind.slice(0, to + 1);
}
function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
