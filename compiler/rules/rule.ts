// What a rule is: a code, its texts, and a check over the model (and the decision program, where lowering was possible).
// A rule reads and reports; it never throws, never prints, and never edits: mends live in compiler/fixes/<code>.ts.
import { reporter } from "@zhengce/grammar";
import type { Diagnostic, Entry, Fill, Related, Severity, Span, Texts } from "@zhengce/grammar";
import type { Finding } from "./basis.js";
import { overlap } from "./lib/lost.js";
import type { Subject } from "./subject.js";

export type { Finding } from "./basis.js";
export type { Subject } from "./subject.js";

/** Adds a finding at `place`; every hole of the rule's texts must be filled, and no other. */
export type ReportFinding<H extends string> = (
  place: Span,
  holes: Readonly<Record<H, Fill>>,
  extra?: FindingExtra,
) => void;
export interface FindingExtra {
  readonly related?: readonly Related[];
  /** What the quick fix of the same code reads. */
  readonly data?: unknown;
  /** Where this one finding is graver or lighter than its code. */
  readonly severity?: Severity;
  /** For an `absence` rule: the statements that could have said it, where they are more than the one around the place. */
  readonly depends?: readonly Span[];
  /** False where this one finding has no mechanical mend although its code has. */
  readonly fixable?: boolean;
}
interface RuleContext<H extends string> extends Subject {
  readonly report: ReportFinding<H>;
}

/** One kind of finding and the check that makes it. */
export interface Rule extends Finding {
  readonly run: (subject: Subject) => readonly Diagnostic[];
}
export interface RuleDefinition<H extends string> {
  readonly code: string;
  readonly texts: Entry<H>;
  readonly acknowledgeable?: boolean;
  /** It holds the file against its 原文: a 原文如此 for it is not idle where that is not there. */
  readonly against?: "print";
  /** It says that something is missing, so it stays silent where a syntax error may have swallowed the thing. */
  readonly absence?: boolean;
  readonly check: (context: RuleContext<H>) => void;
}

/**
 * Makes a rule. The holes of `texts` type the second argument of `report`, so a wrong or missing hole does not compile:
 * `rule({ code: "empty-clause", texts: entry("warning", "条款“{clause}”…", "…"), check: ({ model, report }) => { … } })`.
 */
export function rule<H extends string>(definition: RuleDefinition<H>): Rule {
  const { code, texts, check } = definition;
  return {
    code,
    texts,
    acknowledgeable: definition.acknowledgeable ?? false,
    ...(definition.against === undefined ? {} : { against: definition.against }),
    run(subject) {
      const found: Diagnostic[] = [];
      const make = maker<H>(definition, subject.model.source.path);
      const report: ReportFinding<H> = (place, holes, extra) => {
        if (definition.absence === true && isBroken(subject, place, extra?.depends ?? [])) return;
        found.push(make(place, holes, extra));
      };
      check({ ...subject, report });
      return found;
    },
  };
}

/** A syntax error stands in or next to the statement around `place`, or in one of `depends`. */
function isBroken({ model, syntax, lost }: Subject, place: Span, depends: readonly Span[]): boolean {
  if (syntax.length === 0) return false;
  // What is missing behind a statement is reported at the next word.
  const reach = ({ start, end }: Span): Span => ({ start, end: end + blanksFrom(model.source.text, end) + 1 });
  const touches = (statement: Span): boolean => syntax.some((error) => overlap(reach(statement), error));
  return lost.entries || lost.touches(place) || depends.some(touches);
}

function blanksFrom(text: string, at: number): number {
  return /^[ \t\u3000]*/u.exec(text.slice(at, at + 100))?.[0].length ?? 0;
}

/** The function that makes findings of one code in the file `path`; for findings that no rule over the model makes. */
export function maker<H extends string>(
  finding: { readonly code: string; readonly texts: Entry<H> },
  path: string,
): (...args: Parameters<ReportFinding<H>>) => Diagnostic {
  const report = reporter({ [finding.code]: finding.texts }, path);
  return (place, holes, extra) => {
    const made = report(finding.code, place, holes, {
      related: extra?.related ?? [],
      ...(extra?.data === undefined ? {} : { data: extra.data }),
    });
    return { ...made, severity: extra?.severity ?? made.severity, fixable: extra?.fixable ?? made.fixable };
  };
}

/** A related place in the same file. */
export function related(place: Span, message: Texts): Related {
  return { start: place.start, end: place.end, message };
}
