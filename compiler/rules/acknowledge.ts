// 原文如此: takes the findings it names out of the list and keeps them for sign-off. One acknowledgement answers for one
// error: a second one of the same code in the same statement stays, unless it is the very same message.
import type {
  Acknowledgement,
  Annotation,
  ClauseBlock,
  Diagnostic,
  Document,
  Slot,
  Span,
  Statement,
} from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import type { Finding } from "./rule.js";
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
  model: Model,
  found: readonly Diagnostic[],
  findings: ReadonlyMap<string, Finding>,
): { readonly diagnostics: readonly Diagnostic[]; readonly acknowledged: readonly Acknowledged[] } {
  const acknowledged: Acknowledged[] = [];
  const silenced = new Set<Diagnostic>();
  const unused: Diagnostic[] = [];
  for (const { acknowledgement, places } of reaches(model.tree)) {
    const code = codeOf(acknowledgement);
    if (code === null || findings.get(code)?.acknowledgeable !== true) continue;
    const open = found.filter((finding) => finding.code === code && !silenced.has(finding));
    const answered = places.map((place) => open.filter((f) => reachesTo(place, f))).find((hits) => hits.length > 0);
    const first = answered?.[0];
    if (answered === undefined || first === undefined) {
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

function reachesTo(place: Place, finding: Span): boolean {
  return within(finding, place.span) && !place.except.some((span) => within(finding, span));
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
      const next = following(statements.slice(index + 1)).map(whole);
      found.push({ acknowledgement: statement, places: [...next, ...around] });
    } else if (statement.kind === "ClauseBlock") {
      visitStatements(statement.statements, [statement, ...clauses], found);
    } else {
      const marks = notesOf(statement).filter((note) => note.kind === "Acknowledgement");
      for (const acknowledgement of marks) found.push({ acknowledgement, places: [whole(statement)] });
    }
  });
}

function whole(span: Span): Place {
  return { span, except: [] };
}
/** The next statement; where annotations come first, they (their texts may be the matter) and the statement behind them. */
function following(statements: readonly Statement[]): readonly Statement[] {
  const first = statements.findIndex((statement) => !isAnnotation(statement));
  return statements.slice(0, first < 0 ? statements.length : first + 1);
}
function isAnnotation(statement: Statement): boolean {
  return ["Interpretation", "Acknowledgement", "Waiver", "OpenPoint"].includes(statement.kind);
}
/** The annotations that stand inside a statement's braces. */
function notesOf(statement: Statement): readonly (Annotation | Slot)[] {
  switch (statement.kind) {
    case "StandardDeclaration":
    case "SubsidyDeclaration":
    case "ScopeBlock":
    case "ChangeBlock":
      return statement.notes;
    case "SituationDeclaration":
      return statement.slots;
    default:
      return [];
  }
}
