// Pieces of a notice's text as arbitraries: a phrase is a template whose holes are drawn, and whose names are looked up once it is known
// what the notice declares. Every draw is a number or a choice of few, so that a failing notice shrinks to few short lines.
import fc from "fast-check";

export interface FactName {
  readonly name: string;
  readonly type: "boolean" | "integer" | "money" | "date" | "enumeration";
  readonly values: readonly string[];
  readonly required: boolean;
  /** Of a whole number: as it is written behind the type, empty where none is declared. */
  readonly range: string;
}
export interface StandardName {
  readonly name: string;
  /** In yuan; null where it is not one sum for everybody. */
  readonly amount: number | null;
}
/** What the notice declares, names as they are written. */
export interface Scope {
  readonly year: number;
  readonly facts: readonly FactName[];
  readonly groups: readonly string[];
  /** Those of the groups that are certified. */
  readonly certified: readonly string[];
  readonly tiers: readonly string[];
  readonly standards: readonly StandardName[];
  readonly periods: readonly string[];
  /** Those of the periods that end on a known day. */
  readonly ending: readonly string[];
  readonly payers: readonly string[];
}
export type Piece = (scope: Scope) => string;
export type Phrase = fc.Arbitrary<Piece>;

/** `资助 ${who} ${rate}`: each hole drawn by itself. */
export function phrase(texts: TemplateStringsArray, ...holes: readonly (Phrase | string)[]): Phrase {
  const drawn = holes.map((hole) => (typeof hole === "string" ? fc.constant(() => hole) : hole));
  return fc
    .tuple(...drawn)
    .map((pieces) => (scope) => texts.reduce((made, text, i) => made + (pieces[i - 1]?.(scope) ?? "") + text));
}

/** One of these texts; simpler ones first. */
export function word(...texts: readonly string[]): Phrase {
  return fc.constantFrom(...texts).map((text) => () => text);
}

/** One of these; simpler ones first. */
export function either(...phrases: readonly Phrase[]): Phrase {
  return fc.oneof({ withCrossShrink: true }, ...phrases);
}

/** The phrase with a space before it, in one of `often` + 1 cases; else nothing. */
export function maybe(inner: Phrase, often = 1): Phrase {
  const none: fc.WeightedArbitrary<Piece> = { arbitrary: fc.constant<Piece>(() => ""), weight: often };
  return fc.oneof({ withCrossShrink: true }, none, { arbitrary: phrase` ${inner}`, weight: 1 });
}

/** Something that the scope has, as `text` writes it; `otherwise` where it has none. */
export function some<T>(of: (scope: Scope) => readonly T[], text: (item: T) => string, otherwise: Phrase): Phrase {
  return fc.tuple(fc.nat(59), otherwise).map(([index, other]) => (scope) => {
    const items = of(scope);
    const item = items[index % Math.max(1, items.length)];
    return item === undefined ? other(scope) : text(item);
  });
}

/** Some of the scope's names, one at least, joined by 、. */
export function several(of: (scope: Scope) => readonly string[], most: number): Phrase {
  return fc.array(fc.nat(59), { minLength: 1, maxLength: most }).map((indices) => (scope) => {
    const names = of(scope);
    return [...new Set(indices.map((index) => names[index % names.length]))].join("、");
  });
}

/** None or more of a phrase, one after another. */
export function many(inner: Phrase, between: string, least: number, most: number): Phrase {
  return fc
    .array(inner, { minLength: least, maxLength: most })
    .map((pieces) => (scope) => pieces.map((piece) => piece(scope)).join(between));
}

/** A whole number as it stands. */
export function number(min: number, max: number): Phrase {
  return fc.integer({ min, max }).map((value) => () => String(value));
}

/** The drawn, in one of `often` + 1 cases; else null, to which it shrinks. */
export function rarely<T>(inner: fc.Arbitrary<T>, often: number): fc.Arbitrary<T | null> {
  const none: fc.WeightedArbitrary<T | null> = { arbitrary: fc.constant(null), weight: often };
  return fc.oneof({ withCrossShrink: true }, none, { arbitrary: inner, weight: 1 });
}
