// What is noted beside the statements: readings, errors kept as printed, clauses with nothing to encode, open points.
import type { Acknowledgement, Annotation, Interpretation, OpenPoint, Waiver } from "../../ast.js";
import type { AnnotationKind } from "../../statements.js";
import { keyword } from "../../tokens.js";
import type { Pieces } from "../pieces/index.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

export function annotationRule(pieces: Pieces): Rule<Annotation> {
  const { p } = pieces;
  const rules = {
    Interpretation: interpretationRule(pieces),
    Acknowledgement: acknowledgementRule(pieces),
    Waiver: waiverRule(pieces),
    OpenPoint: openPointRule(pieces),
  } satisfies Readonly<Record<AnnotationKind, Rule<Annotation>>>;
  const alternatives: Alternatives<Annotation> = Object.values(rules).map((rule: Rule<Annotation>) => ({
    ALT: () => p.SUBRULE(rule),
  }));
  return p.RULE("annotation", (): Annotation => p.OR(alternatives));
}

function interpretationRule({ p, text }: Pieces): Rule<Interpretation> {
  return p.RULE("interpretation", (): Interpretation => {
    const start = p.CONSUME(keyword.reading).startOffset;
    const said = p.SUBRULE(text, role("Interpretation", "text"));
    return { kind: "Interpretation", start, end: p.lastEnd(), text: said };
  });
}
function acknowledgementRule({ p, text, textOrName }: Pieces): Rule<Acknowledgement> {
  return p.RULE("acknowledgement", (): Acknowledgement => {
    const start = p.CONSUME(keyword.sic).startOffset;
    const code = p.SUBRULE(textOrName, role("Acknowledgement", "code"));
    const reason = p.SUBRULE(text, role("Acknowledgement", "reason"));
    return { kind: "Acknowledgement", start, end: p.lastEnd(), code, reason };
  });
}
function waiverRule({ p, text }: Pieces): Rule<Waiver> {
  return p.RULE("waiver", (): Waiver => {
    const start = p.CONSUME(keyword.note).startOffset;
    const said = p.SUBRULE(text, role("Waiver", "text"));
    return { kind: "Waiver", start, end: p.lastEnd(), text: said };
  });
}
function openPointRule({ p, text, perDocument }: Pieces): Rule<OpenPoint> {
  return p.RULE("openPoint", (): OpenPoint => {
    const start = p.CONSUME(keyword.unspecified).startOffset;
    const what = p.SUBRULE(text, role("OpenPoint", "what"));
    const document = p.OPTION(() => p.SUBRULE(perDocument)) ?? null;
    return { kind: "OpenPoint", start, end: p.lastEnd(), what, document };
  });
}
