// A figure that two places of the print state differently: the same words in front of it, a limit said twice in one breath
// (60日后（不含60日）), or an annex's title there and in the list of annexes. Only the print is looked at.
import { greatest } from "@zhengce/grammar";
import { sameFigure } from "./figure.js";
import { plainText } from "./plain-text.js";
import { isOneTopic, topicsOf } from "./topics.js";
import type { PrintedFigure, PrintedNotice } from "./printed.js";

export interface Conflict {
  readonly one: PrintedFigure;
  readonly other: PrintedFigure;
}
/** Shorter words (资助标准为) introduce many figures; from this length on they name one. */
const NAMING = 8;
/** Of so many things the same words speak before they are taken to name none. */
const MOST = 32;

/**
 * In order of the later place; titles of annexes last.
 *
 * @param components names of what the whole notice has one amount of: 个人缴费
 */
export function conflicts(notice: PrintedNotice, components: readonly string[]): readonly Conflict[] {
  return [...statedTwice(notice, components), ...titlesTwice(notice)];
}

function statedTwice({ source, clauses, figures }: PrintedNotice, components: readonly string[]): readonly Conflict[] {
  const found: Conflict[] = [];
  const byWords = new Map<string, { readonly figure: PrintedFigure; readonly topics: readonly string[] }[]>();
  figures.forEach((figure, index) => {
    const before = figures[index - 1];
    if (figure.clause.kind === "annex" || figure.row !== null || figure.title !== null || !isQuantity(figure)) return;
    if (before?.clause === figure.clause && repeats(source.text, before, figure)) {
      if (!agree(before, figure)) found.push({ one: before, other: figure });
      return;
    }
    const { words, lead, sentence } = leadOf(source.text, figure);
    if (lead.length < NAMING) return;
    const key = `${figure.figure.kind} ${words}`;
    const known = byWords.get(key) ?? [];
    const topics = topicsOf(source.text, figure.clause, clauses);
    // Of two chapters the same words speak of two things, but where they name what a chapter is about, or what the whole notice has one of.
    const whole = components.some((component) => lead.includes(component));
    const first = known.find((other) => whole || isOneTopic(other.topics, topics, sentence))?.figure;
    if (first === undefined && known.length < MOST) byWords.set(key, [...known, { figure, topics }]);
    else if (first !== undefined && !agree(first, figure)) found.push({ one: first, other: figure });
  });
  return found;
}

/** The list of annexes and the annex itself: the same words with other figures in them. */
function titlesTwice({ source, clauses, figures }: PrintedNotice): readonly Conflict[] {
  return clauses.flatMap((listed): readonly Conflict[] => {
    const annex = clauses.find(({ kind, key }) => kind === "annex" && key === listed.key);
    if (listed.kind !== "listed" || annex === undefined) return [];
    const one = figures.filter(({ clause }) => clause === listed);
    const title = plainText(source.text, listed.body, listed.end).text.replace(/^[:.、]/u, "");
    const own = plainText(source.text, annex.body, annex.end);
    const shape = new RegExp(title.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/[0-9]/gu, "[0-9]"), "u");
    const match = shape.exec(own.text);
    if (match === null || match[0] === title) return [];
    const [from, to] = [own.offsets[match.index] ?? 0, own.offsets[match.index + match[0].length] ?? 0];
    const other = figures.filter(({ clause, start }) => clause === annex && from <= start && start < to);
    const at = one.findIndex((figure, index) => {
      const there = other[index];
      return there !== undefined && !sameFigure(figure.figure, there.figure, { printed: null, encoded: [] });
    });
    const [here, there] = [one[at], other[at]];
    return here === undefined || there === undefined ? [] : [{ one: here, other: there }];
  });
}
/** Dates and years differ from sentence to sentence without contradicting one another. */
function isQuantity({ figure }: PrintedFigure): boolean {
  return ["money", "percent", "ratio", "duration", "age"].includes(figure.kind);
}
function agree(one: PrintedFigure, other: PrintedFigure): boolean {
  return sameFigure(one.figure, other.figure, { printed: null, encoded: [] });
}
function repeats(text: string, one: PrintedFigure, other: PrintedFigure): boolean {
  const between = plainText(text, one.end, other.start).text;
  return one.figure.kind === other.figure.kind && /^[以之]?[内后前上下]?[((][不]?[含包]括?$/u.test(between);
}

interface Lead {
  /** The words of the sentence in front of the figure, without years and marks. */
  readonly words: string;
  /** The sentence as far as the figure. */
  readonly sentence: string;
  /** Those back to a mark or another figure, without what only introduces an amount. */
  readonly lead: string;
}
function leadOf(text: string, { start, clause }: PrintedFigure): Lead {
  const from = Math.max(clause.body, start - 120);
  const plain = plainText(text, from + behindHeading(text.slice(from, start)), start).text;
  const sentence = plain.slice(greatest(["。", ";", "!", "?"].map((mark) => plain.lastIndexOf(mark))) + 1);
  const own = /[^，,。;:、()0-9%]*$/u.exec(sentence)?.[0] ?? "";
  const words = sentence.replace(/[0-9]{4}年度?|[，,:、()]/gu, "");
  return { sentence, words: words.replace(INTRODUCING, ""), lead: own.replace(INTRODUCING, "") };
}
const INTRODUCING = /(?:每人每年|每人|人均|标准|确定|调整|达到|不低于|不超过|按照|按|为|是)+$/u;
/** Where the last short line without a closing mark ends: a heading, and no line that the page broke. */
function behindHeading(lead: string): number {
  const headings = [...lead.matchAll(/(?:^|[\r\n])[^\S\r\n]*\S[^\r\n]{0,24}[\r\n]/gu)];
  const last = headings.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
