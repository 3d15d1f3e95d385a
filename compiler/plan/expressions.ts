// Builders of expressions. Each says its value in the shortest way that it can be told without a person: constants are worked out, tests that
// always or never hold fall away.
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import { typeOf, type Case, type Expression, type Type } from "./expression.js";

export const TRUE: Expression = { kind: "constant", type: "boolean", value: true };
export const FALSE: Expression = { kind: "constant", type: "boolean", value: false };
export const ZERO: Expression = integer(0);

export function integer(value: number): Expression {
  return { kind: "constant", type: "integer", value };
}
export function word(value: string): Expression {
  return { kind: "constant", type: "word", value };
}
export function day(value: number): Expression {
  return { kind: "constant", type: "day", value };
}
export function absent(type: Type): Expression {
  return { kind: "absent", type };
}
/** Fen, or absent. */
export function amount(fen: number | null): Expression {
  return fen === null ? absent("integer") : integer(fen);
}

/** Both say the same of everybody: written alike. */
export function same(one: Expression, other: Expression): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
/** Each once, in the order met. */
function distinct(of: readonly Expression[]): readonly Expression[] {
  return [...new Map(of.map((one) => [JSON.stringify(one), one])).values()];
}
function valueOf(expression: Expression): boolean | number | string | null {
  return expression.kind === "constant" ? expression.value : null;
}

export function all(of: readonly Expression[]): Expression {
  return joined("all", of, TRUE, FALSE);
}
export function any(of: readonly Expression[]): Expression {
  return joined("any", of, FALSE, TRUE);
}
/** `neutral` says nothing in it, `decisive` says everything; one of the same kind inside is taken apart, and each is said once. */
function joined(kind: "all" | "any", of: readonly Expression[], neutral: Expression, decisive: Expression): Expression {
  const parts = distinct(of.flatMap((one) => (one.kind === kind ? one.of : [one]))).filter(
    (one) => !same(one, neutral),
  );
  const [only] = parts;
  if (only === undefined) return neutral;
  if (parts.some((part) => same(part, decisive))) return decisive;
  return parts.length === 1 ? only : { kind, of: parts };
}
export function not(of: Expression): Expression {
  if (of.kind === "not") return of.of;
  if (of.kind === "constant") return of.value === true ? FALSE : TRUE;
  return { kind: "not", of };
}

export function isPresent(of: Expression): Expression {
  if (of.kind === "absent") return FALSE;
  return of.kind === "constant" ? TRUE : { kind: "isPresent", of };
}
export function compare(test: "=" | "<" | "≤", left: Expression, right: Expression): Expression {
  if (left.kind === "absent" || right.kind === "absent") return FALSE;
  const [one, other] = [valueOf(left), valueOf(right)];
  if (typeof one !== "number" || typeof other !== "number") return { kind: "compare", test, left, right };
  return (test === "=" ? one === other : test === "<" ? one < other : one <= other) ? TRUE : FALSE;
}
/** `min ≤ value ≤ max`, either end open (null). */
export function between(value: Expression, min: Expression | null, max: Expression | null): Expression {
  if (min === null && max === null) return isPresent(value);
  return all([
    ...(min === null ? [] : [compare("≤", min, value)]),
    ...(max === null ? [] : [compare("≤", value, max)]),
  ]);
}

/** The value of the first test that holds. Cases that never come fall away, and one value is said once. */
export function cases(type: Type, when: Case["when"], otherwise: Expression): Expression {
  const kept: { test: Expression; then: Expression }[] = [];
  let last = otherwise;
  for (const each of when) {
    if (same(each.test, FALSE)) continue;
    if (same(each.test, TRUE)) {
      last = each.then;
      break;
    }
    const before = kept.at(-1);
    if (before !== undefined && same(before.then, each.then)) before.test = any([before.test, each.test]);
    else kept.push({ ...each });
  }
  while (kept.length > 0 && same(kept.at(-1)?.then ?? TRUE, last)) kept.pop();
  return kept.length === 0 ? last : { kind: "case", type, when: kept, otherwise: last };
}
/** The value where the test holds. */
export function when(test: Expression, then: Expression, otherwise: Expression): Expression {
  return cases(typeOf(then), [{ test, then }], otherwise);
}

export function sum(of: readonly Expression[]): Expression {
  const constant = of.reduce((total, part) => total + Number(valueOf(part) ?? 0), 0);
  const rest = of.filter((part) => part.kind !== "constant");
  const parts = constant === 0 ? rest : [...rest, integer(constant)];
  const [only] = parts;
  if (parts.some(({ kind }) => kind === "absent")) return absent("integer");
  if (only === undefined) return ZERO;
  return parts.length === 1 ? only : { kind: "sum", of: parts };
}
export function difference(left: Expression, right: Expression): Expression {
  if (left.kind === "absent" || right.kind === "absent") return absent("integer");
  const [one, other] = [valueOf(left), valueOf(right)];
  if (other === 0) return left;
  return typeof one === "number" && typeof other === "number"
    ? integer(one - other)
    : { kind: "difference", left, right };
}
export function times(of: Expression, by: number): Expression {
  const value = valueOf(of);
  if (of.kind === "absent" || by === 1) return of;
  return typeof value === "number" ? integer(value * by + 0) : { kind: "times", of, by };
}
export function product(left: Expression, right: Expression): Expression {
  const [one, other] = [valueOf(left), valueOf(right)];
  if (left.kind === "absent" || right.kind === "absent") return absent("integer");
  if (typeof one === "number") return one === 0 ? ZERO : times(right, one);
  return typeof other === "number" ? product(right, left) : { kind: "product", left, right };
}
export function least(of: readonly Expression[]): Expression {
  return extreme("least", of, Math.min);
}
export function greatest(of: readonly Expression[]): Expression {
  return extreme("greatest", of, Math.max);
}
function extreme(
  kind: "least" | "greatest",
  of: readonly Expression[],
  pick: (one: number, other: number) => number,
): Expression {
  const all = distinct(of.flatMap((one) => (one.kind === kind ? one.of : [one])));
  if (all.some((part) => part.kind === "absent")) return absent("integer");
  const constants = all.map(valueOf).filter((value) => typeof value === "number");
  const parts: Expression[] = all.filter((part) => part.kind !== "constant");
  if (constants.length > 0) parts.push(integer(constants.reduce((one, other) => pick(one, other))));
  const [only] = parts;
  if (only === undefined) throw new Error("the least and the greatest of nothing");
  return parts.length === 1 ? only : { kind, of: parts };
}
export function percent(of: Expression, ppm: number | null): Expression {
  if (ppm === null || ppm === WHOLE_PPM || of.kind === "absent") return of;
  const value = valueOf(of);
  return typeof value === "number" ? integer(percentOf(value, ppm)) : { kind: "percent", of, ppm };
}
/** Cut to [0, cap]. */
export function cut(of: Expression, cap: Expression): Expression {
  const value = valueOf(of);
  return typeof value === "number" && value >= 0 ? least([of, cap]) : greatest([least([of, cap]), ZERO]);
}
