// Words that notices write and the language does not have, found in a file that was read: where, what to write, and how the rest is read.
import type { Span } from "../ast.js";
import type { Texts } from "../diagnostic.js";
import type { Scan } from "../lexer/scan.js";
import type { Problem } from "../parser/reader.js";
import { firstAtOrBehind } from "../repair/search.js";
import { wordsOf } from "../repair/words.js";
import { lineStarts, positionAt } from "../source.js";
import { statementInfo, statementKinds } from "../statements.js";
import { keyword, mark } from "../tokens.js";
import { contextAt, contextsOn, linesOf } from "./context.js";
import { PLAIN, type Row, type Written } from "./row.js";
import { rows } from "./rows.js";
import { SIGN } from "./signs.js";

/** A place whose words are read as others. */
export interface Rewrite extends Span {
  /** What is put there; null where only the author knows. */
  readonly write: string | null;
  /** What the parser reads there. */
  readonly read: string;
}
export interface Wording extends Span {
  readonly rewrites: readonly Rewrite[];
  readonly says: Texts;
  /** Figures in Chinese numerals: both say the same. */
  readonly figure: boolean;
  /** Nothing is said of it. */
  readonly understood: boolean;
}

type Found = Rewrite & Pick<Wording, "says" | "figure" | "understood">;

const MOST_LINES = 300;
const LONGEST_LINE = 500;
/** Characters between two places that are told of together. */
const NEAR = 15;

/** No name ends so: the word belongs to the amount behind it. */
const GLUED = /[为是]$/u;

/** The wordings of the lines that were not understood, and of those with undeclared words that notices write for others. */
export function wordingsIn(scan: Scan, problems: readonly Problem[]): readonly Wording[] {
  const words = wordsOf(scan.tokens);
  const odd = new Set(
    [...words.seen.keys()].filter((name) => (words.declared.has(name) ? GLUED.test(name) : SIGN.test(name))),
  );
  if (odd.size === 0 && problems.length === 0 && scan.findings.length === 0) return [];
  const starts = lineStarts(scan.text);
  const lineOf = (offset: number): number => positionAt(starts, offset).line - 1;
  const oddNames = scan.tokens.filter(({ node }) => node?.kind === "Name" && !node.quoted && odd.has(node.text));
  const unread = new Set([...problems, ...scan.findings].map(({ diagnostic }) => lineOf(diagnostic.start)));
  const candidates = new Set([...oddNames.map(({ startOffset }) => lineOf(startOffset)), ...unread]);
  const lines = linesOf(scan, starts);
  const year = yearOf(scan);
  const declares = (name: string): boolean => words.declared.has(name);
  const varies = hasVariants(scan);
  const knows = (name: string): boolean => words.seen.has(name);
  return [...candidates]
    .sort((a, b) => a - b)
    .slice(0, MOST_LINES)
    .flatMap((line) => {
      const shown = lines.shown(line);
      if (shown.length > LONGEST_LINE) return [];
      const start = starts[line] ?? 0;
      const found: Found[] = [];
      const contexts = contextsOn(lines, line);
      for (const each of rows) {
        // Its pattern need not be made.
        if (!each.in.some((context) => contexts.has(context))) continue;
        for (const match of shown.matchAll(patternOf(each))) {
          const place = trimmed(match[0], start + match.index);
          if (found.some((other) => other.start < place.end && place.start < other.end)) continue;
          if (!each.in.includes(contextAt(lines, line, match.index))) continue;
          if (each.names === undefined && holdsName(scan, place, declares)) continue;
          // What is read without a finding, and of known words alone, is what the author means.
          if (
            !unread.has(line) &&
            !oddNames.some(({ startOffset, end }) => startOffset < place.end && place.start < end)
          )
            continue;
          const written = writtenFor(each, match, shown, { year, declares, knows, varies });
          if (written === null || written.write === match[0]) continue;
          const { write, says, figure = false, understood = false } = written;
          found.push({ ...place, write, read: written.read ?? write ?? "", says, figure, understood });
        }
      }
      return joined(
        found.sort((a, b) => a.start - b.start),
        scan.text,
      );
    });
}

/** The place of the words without the blanks around them; those between two names belong to the mark that is put there. */
function trimmed(words: string, at: number): Span {
  const start = at + words.length - words.trimStart().length;
  return { start, end: Math.max(start, at + words.trimEnd().length) };
}

const patterns = new WeakMap<Row, RegExp>();
/** Made at the first need: most files have no such words. */
function patternOf(row: Row): RegExp {
  const known = patterns.get(row) ?? new RegExp(row.words, "gu");
  patterns.set(row, known);
  return known;
}

type Known = Pick<Parameters<Row["written"]>[0], "year" | "declares" | "knows" | "varies">;
function writtenFor(row: Row, match: RegExpExecArray, shown: string, known: Known): Written | null {
  const before = shown.slice(0, match.index);
  const behind = shown.slice(match.index + match[0].length);
  return row.written({ match: [...match], before, behind, ...known });
}

/** `标准 … { 当 … { … } }` stands somewhere. */
function hasVariants({ tokens }: Scan): boolean {
  let inStandard = false;
  return tokens.some(({ tokenType }, at) => {
    const behind = tokens[at + 1]?.tokenType;
    if (tokenType === keyword.standard) inStandard = true;
    else if (DECLARING.has(tokenType)) inStandard = false;
    return inStandard && tokenType === mark.open && (behind === keyword.when || behind === keyword.otherwise);
  });
}
const DECLARING: ReadonlySet<unknown> = new Set(
  statementKinds.flatMap((kind) => statementInfo(kind).keywords.map((id) => keyword[id])),
);

/** A declared name lies in the place: it means what its author says. */
function holdsName({ tokens }: Scan, { start, end }: Span, declares: (name: string) => boolean): boolean {
  for (let at = firstAtOrBehind(tokens, (token) => token.startOffset, start); at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.end > end) return false;
    if (token.node?.kind === "Name" && !token.node.quoted && declares(token.node.text)) return true;
  }
  return false;
}

/** One wording a statement: places close together are told of in one finding. */
function joined(found: readonly Found[], text: string): readonly Wording[] {
  const wordings: Wording[] = [];
  for (const { start, end, write, read, says, figure, understood } of found) {
    const last = wordings.at(-1);
    const rewrite = { start, end, write, read };
    const apart =
      last === undefined || last.understood || understood || /[{}；;。\n]/u.test(text.slice(last.end, start));
    if (apart || start - last.end > NEAR) wordings.push({ start, end, rewrites: [rewrite], says, figure, understood });
    else {
      const rewrites = [...last.rewrites, rewrite];
      const open = rewrites.some((each) => each.write === null);
      const same = last.says === says;
      wordings[wordings.length - 1] = {
        start: last.start,
        end,
        rewrites,
        says: same || (open && last.rewrites.some((each) => each.write === null)) ? last.says : open ? says : PLAIN,
        figure: last.figure && figure,
        understood: false,
      };
    }
  }
  return wordings;
}

function yearOf({ tokens }: Scan): number | null {
  const at = tokens.findIndex(({ tokenType }) => tokenType === keyword.year);
  const node = at < 0 ? null : (tokens[at + 1]?.node ?? null);
  if (node?.kind === "IntegerLiteral") return node.value;
  return node?.kind === "DurationLiteral" ? node.count : null;
}
