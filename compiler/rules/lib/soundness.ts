// Which statements the program renders as their author meant: those behind which no error stands. Nothing is reported here.
import { append, firstIndex } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import type { Symbol } from "../../semantics/model.js";
import type { ProblemKind } from "../../semantics/problem.js";
import type { Basis } from "../basis.js";

/** Problems after which a statement says less, or other, than its author meant. */
const telling: ReadonlySet<ProblemKind> = new Set([
  "unknownName", "unknownValue", "misusedName", "duplicateDeclaration", "conflictingSlot", "typeMismatch", "impossibleDate",
  "ambiguousYear", "reversedRange", "overlongWindow", "takenDifferently", "circle", "outsideChange", "mixedWaiting", "numberOutOfRange", "misplacedOthers",
]); // prettier-ignore

/** Whether no error stands in places, nor in the facts, groups and periods that they name. */
export type Sound = (places: readonly Span[]) => boolean;

/** Judges the statements of one file. */
export function soundness({ model, syntax, holes }: Basis): Sound {
  const broken: readonly Span[] = [
    ...holes,
    ...syntax.map((error) => withBlanks(error, model.source.text)),
    ...model.problems.flatMap((problem) => (telling.has(problem.kind) ? [problem.place] : [])),
    ...model.problems.flatMap((problem) => (problem.kind === "circle" ? problem.places : [])),
  ];
  if (broken.length === 0) return () => true;
  const touches = toucherOf(broken);
  return (places) => {
    const seen = new Set<Symbol>();
    const open = [...places];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (touches(place)) return false;
      const first = firstIndex(model.references.length, (i) => (model.references[i]?.name.start ?? 0) >= place.start);
      const behind = firstIndex(model.references.length, (i) => (model.references[i]?.name.end ?? 0) > place.end);
      for (const { symbol } of model.references.slice(first, behind)) {
        if (!seen.has(symbol)) append(open, groundOf(symbol));
        seen.add(symbol);
      }
    }
    return true;
  };
}

/** What is missing behind a statement is reported at the next word: the blanks between belong to it. */
function withBlanks({ start, end }: Span, text: string): Span {
  const blanks = /\s*$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
  return { start: start - blanks, end };
}

/** Whether some span meets a place: of those that start before its end, the one that reaches furthest. */
function toucherOf(spans: readonly Span[]): (place: Span) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let reach = -1;
  const reached = ordered.map(({ end }) => (reach = Math.max(reach, end)));
  return ({ start, end }) => {
    const beyond = firstIndex(ordered.length, (i) => (ordered[i]?.start ?? 0) > end);
    return (reached[beyond - 1] ?? -1) >= start;
  };
}

/** The statements that say what a condition's name means. */
function groundOf(symbol: Symbol): readonly Span[] {
  if (symbol.kind === "group" || symbol.kind === "period") return symbol.nodes.map(({ node }) => node);
  return symbol.kind === "fact" && symbol.node !== null ? [symbol.node.node] : [];
}
