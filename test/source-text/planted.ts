// Planted errors: one figure of a file or of its print changed by one digit, and whether a finding points at it.
import { BESIDE } from "../harness/examples.js";
import fc from "fast-check";
import { parse } from "@zhengce/grammar";
import type { Diagnostic, Span } from "@zhengce/grammar";
import { compile } from "../../compiler/compile.js";
import type { Compilation } from "../../compiler/compile.js";
import { findings as known, rules } from "../../compiler/rules/check-model.js";
import type { Subject } from "../../compiler/rules/rule.js";
import { buildModel } from "../../compiler/semantics/build-model.js";
import type { Model } from "../../compiler/semantics/model.js";
import { cover } from "../../compiler/source-text/cover.js";
import type { Coverage } from "../../compiler/source-text/coverage.js";

export interface Pair {
  readonly file: string;
  readonly print: string;
}
export const PRINT = "print.txt";
/** The rules against the print, and the one that speaks for them of a day that no calendar has. */
const CODES = /^(?:figure-not-|figures-swapped$|waits-differ$|clause-not-|source-|impossible-date$)/;

/** The pair as the command line would see it. */
export function compilePair({ file, print }: Pair): Compilation {
  return compile(
    { path: "notice.policy", text: file },
    { resolve: () => ({ path: PRINT, text: print }), superior: BESIDE },
  );
}
export function sourceFindings(pair: Pair): readonly Diagnostic[] {
  return compilePair(pair).diagnostics.filter(({ code }) => CODES.test(code));
}

/** What the rules against the print find; nothing else is asked of the file, because hundreds of changed pairs are looked at. */
interface Checked {
  readonly coverage: Coverage;
  readonly findings: readonly Diagnostic[];
  readonly noticeBlocks: readonly Span[];
}
function checked({ file, print }: Pair): Checked {
  const model = modelOf(file);
  const coverage = cover(model, { path: PRINT, text: print });
  const read: Partial<Subject> = {
    model,
    program: null,
    syntax: [],
    holes: [],
    coverage,
    unprinted: null,
    findings: known,
  };
  const findings = rules.filter(({ code }) => CODES.test(code)).flatMap((rule) => rule.run(read as Subject));
  return { coverage, findings, noticeBlocks: model.notice.node === null ? [] : [model.notice.node] };
}

let last: Model | null = null;
/** Most pairs in a row share their file. */
function modelOf(text: string): Model {
  if (last?.source.text === text) return last;
  const source = { path: "notice.policy", text };
  last = buildModel(parse(source).value, source);
  return last;
}

/** Where a figure may be changed: every printed one that is asked for, and every literal that its clause has in the print. */
export function places(pair: Pair): { readonly file: readonly Span[]; readonly print: readonly Span[] } {
  const { coverage } = compilePair(pair);
  if (coverage === null) throw new Error("the pair has no print");
  const literals = coverage.clauses.flatMap(({ encoded }) =>
    encoded.flatMap(({ encoded: figure, at }) => (at.length > 0 ? [figure] : [])),
  );
  return {
    file: literals.filter(({ saying }) => saying === "literal"),
    print: coverage.notice.figures.filter(({ asked }) => asked),
  };
}

export interface Planted {
  readonly side: "file" | "print";
  readonly place: Span;
  readonly pair: Pair;
  readonly was: string;
  readonly is: string;
}

const HAN = "〇一二三四五六七八九";
const isDigit = (character: string): boolean => /[0-9]/.test(character) || HAN.includes(character);
const changed = (character: string, by: number): string => {
  const set = /[0-9]/.test(character) ? "0123456789" : HAN.slice(1);
  return set[(set.indexOf(character) + 1 + ((by - 1) % (set.length - 1))) % set.length] ?? character;
};

/** One digit of one figure, Arabic or Chinese, changed to another digit. */
export function plantedErrors(pair: Pair): fc.Arbitrary<Planted> {
  const all = places(pair);
  const sides = (["file", "print"] as const).filter((side) => all[side].length > 0);
  return fc
    .record({ side: fc.constantFrom(...sides), at: fc.nat(), digit: fc.nat(), by: fc.integer({ min: 1, max: 9 }) })
    .map(({ side, at, digit, by }) => {
      const place = all[side][at % all[side].length] ?? { start: 0, end: 0 };
      const was = pair[side].slice(place.start, place.end);
      const digits = Array.from(was).flatMap((character, index) => (isDigit(character) ? [index] : []));
      const index = digits[digit % digits.length] ?? 0;
      const is = was.slice(0, index) + changed(was[index] ?? "", by) + was.slice(index + 1);
      const text = pair[side].slice(0, place.start) + is + pair[side].slice(place.end);
      return { side, place, pair: { ...pair, [side]: text }, was, is };
    });
}

/**
 * A finding against the print that shows the changed place: it stands or points there, or in that clause of the file, outside of all in what
 * is said of the whole notice. A number that the print has nowhere, 断保年数 ≥ 1, is the other rules' to find.
 */
export function isFound({ side, place, pair }: Planted, known: ReadonlySet<string>): boolean {
  const { coverage, findings, noticeBlocks } = checked(pair);
  const touches = (span: Span): boolean => span.start < place.end && place.start < span.end;
  const clause = coverage.clauses.find(({ texts, encoded }) =>
    side === "print" ? texts.some(touches) : encoded.some((account) => touches(account.encoded)),
  )?.clause;
  const blocks = clause?.nodes ?? noticeBlocks;
  const shows = (finding: Diagnostic): boolean =>
    (side === "file" && touches(finding)) ||
    (side === "print" && finding.related.some((other) => other.path === PRINT && touches(other))) ||
    blocks.some((block) => block.start <= finding.start && finding.end <= block.end);
  const isNew = (finding: Diagnostic): boolean => !known.has(saidBy(finding));
  return findings.some(shows) || (side === "file" && compilePair(pair).diagnostics.some(isNew));
}

/** Two figures of one kind that a clause of the file states and its print has, each in the other's place. */
export interface Exchanged {
  readonly pair: Pair;
  readonly said: string;
}
export function exchanges(pair: Pair): readonly Exchanged[] {
  const { coverage } = compilePair(pair);
  return (coverage?.clauses ?? []).flatMap(({ clause, encoded }) => {
    const literals = encoded.filter(({ encoded: { saying }, at }) => saying === "literal" && at.length > 0);
    return literals.flatMap(({ encoded: one }, index) =>
      literals.slice(index + 1).flatMap(({ encoded: other }): readonly Exchanged[] => {
        const [first, second] = [one, other].map(({ start, end }) => pair.file.slice(start, end)) as [string, string];
        if (one.figure.kind !== other.figure.kind || JSON.stringify(one.figure) === JSON.stringify(other.figure))
          return [];
        const file =
          pair.file.slice(0, one.start) +
          second +
          pair.file.slice(one.end, other.start) +
          first +
          pair.file.slice(other.end);
        return [{ pair: { ...pair, file }, said: `${clause?.name}: ${first} ↔ ${second}` }];
      }),
    );
  });
}

/** Whether any finding, of the print or else of the rules, is new. */
export function isNoticed({ pair }: Exchanged, known: ReadonlySet<string>): boolean {
  const isNew = (finding: Diagnostic): boolean => !known.has(saidBy(finding));
  return checked(pair).findings.some(isNew) || compilePair(pair).diagnostics.some(isNew);
}
export const saidBy = ({ code, message }: Diagnostic): string => `${code} ${message.zh}`;
