// Waits of one clause that are worked out in one way, where the print says that once: the file has one figure of them otherwise in one place,
// and it is another figure of the same formula, so that the print has it all the same.
import { walk } from "@zhengce/grammar";
import type { Node, Span, Waiting } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import type { ClauseCoverage, Coverage, EncodedAccount } from "./coverage.js";
import type { EncodedFigure } from "./encoded.js";
import type { Figure } from "./figure.js";

export interface Twin {
  readonly one: EncodedFigure;
  readonly other: EncodedFigure;
}
interface Formula {
  readonly figures: readonly EncodedAccount[];
  /** The facts and roles of its figures, one by one: two formulas of one shape are worked out in one way. */
  readonly shape: string;
  /** What the condition of its 情形 asks of each name: the comparisons that it stands in, as they are written. */
  readonly asked: ReadonlyMap<string, string>;
}

/** Figures that differ in two such waits of a clause; situations that are told apart by what the wait counts may well differ. */
export function unequalTwins(model: Model, { clauses }: Coverage): readonly Twin[] {
  const waits = model.nodesOf("Waiting");
  return clauses.flatMap((item) => {
    const formulas = waits.flatMap((wait) => formulaOf(model, wait, item) ?? []);
    return formulas.flatMap((one, at) => formulas.slice(at + 1).flatMap((other) => differing(one, other)));
  });
}

function formulaOf(model: Model, wait: Waiting, { encoded }: ClauseCoverage): Formula | null {
  const figures = encoded.filter(
    ({ encoded: { saying, start, end } }) => saying === "literal" && within({ start, end }, wait),
  );
  if (figures.length < 2) return null;
  const shape = JSON.stringify(figures.map(({ encoded: { figure, of } }) => [unitOf(figure), of.slice(0, -1)]));
  const owner = model.situations.find(({ nodes }) => nodes.some(({ node }) => within(wait, node)));
  const asked = new Map<string, string>();
  const enter = (inner: Node, around: Node | null): void => {
    if (inner.kind !== "Name" || around === null) return;
    const words = model.source.text.slice(around.start, around.end).replace(/\s/gu, "");
    asked.set(inner.text, `${asked.get(inner.text) ?? ""} ${words}`);
  };
  for (const { node } of owner?.when ?? []) walk(node, { enter });
  return { figures, shape, asked };
}

function differing(one: Formula, other: Formula): readonly Twin[] {
  if (one.shape !== other.shape) return [];
  const counted = new Set(one.figures.flatMap(({ encoded }) => encoded.of[0] ?? []));
  const apart = (name: string): boolean => {
    const [mine, theirs] = [one.asked.get(name), other.asked.get(name)];
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  };
  if ([...counted].some(apart)) return [];
  const pairs = one.figures.flatMap((mine, at) => {
    const theirs = other.figures[at];
    return theirs === undefined ? [] : [[mine, theirs] as const];
  });
  const [alike, unlike] = [true, false].map((equal) =>
    pairs.filter(([mine, theirs]) => isSame(mine, theirs) === equal),
  ) as [typeof pairs, typeof pairs];
  const saidOnce = alike.some(([mine]) => mine.at.length > 0 && mine.at.length < uses(one, mine) + uses(other, mine));
  if (!saidOnce) return [];
  return unlike
    .filter(([mine, theirs]) => isElsewhere(one, mine) || isElsewhere(other, theirs))
    .map(([mine, theirs]) => ({ one: mine.encoded, other: theirs.encoded }));
}

/** It stands in another place of its formula, too; some and none, 断保年数 ≥ 1, may stand anywhere. */
function isElsewhere(formula: Formula, account: EncodedAccount): boolean {
  const { figure } = account.encoded;
  return uses(formula, account) > 1 || (figure.kind === "integer" && figure.value <= 1);
}
function uses({ figures }: Formula, account: EncodedAccount): number {
  return figures.filter((other) => isSame(other, account)).length;
}
function isSame({ encoded: { figure: one } }: EncodedAccount, { encoded: { figure: other } }: EncodedAccount): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
function unitOf(figure: Figure): string {
  return figure.kind === "duration" ? figure.unit : figure.kind;
}
function within(inner: Span, { start, end }: Span): boolean {
  return start <= inner.start && inner.end <= end;
}
