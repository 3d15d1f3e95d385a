// Expressions of a plan as whole numbers of 32 bits without a branch: a test is -1 or 0, a day or a place in a list is a number, absent is far below
// all of them. What can't be said so is null, and is written as any JavaScript is.
import { typeOf, type Expression } from "../../plan/expression.js";
import { operandsOf } from "../../plan/operands.js";

export interface Masking {
  /** An input as it stands in its column; null: it is no whole number of 32 bits. */
  readonly input: (name: string) => { readonly text: string; readonly mayBeAbsent: boolean } | null;
  /** The bit of a group among the claims, and the mask that it is in. */
  readonly claim: (name: string) => { readonly mask: string; readonly bit: number } | null;
  readonly place: (input: string, word: string) => number;
  /** A column that is written so; null: it is not. */
  readonly column: (name: string) => { readonly text: string; readonly mayBeAbsent: boolean } | null;
  /** The group that a column tests alone, by its input. */
  readonly claimedBy: (column: string) => string | null;
  /** Any test, where nothing better is known. */
  readonly otherwise: (test: Expression) => string;
}

/** Absent is twice as far down as this. */
export const LIMIT = 2 ** 29;
/** Days and places are nearer than this, so that sums and differences stay within 32 bits. */
const NEAR = 2 ** 27;

/** -1 where it holds, 0 where not. */
export function maskOf(of: Expression, at: Masking): string {
  return masked(of, at) ?? `(${at.otherwise(of)} ? -1 : 0)`;
}

function masked(of: Expression, at: Masking): string | null {
  switch (of.kind) {
    case "constant":
      return of.value === true ? "-1" : "0";
    case "all":
      return of.of.length === 0 ? "-1" : `(${of.of.map((part) => maskOf(part, at)).join(" & ")})`;
    case "any":
      return anyOf(of.of, at);
    case "not":
      return `~${maskOf(of.of, at)}`;
    case "column":
      return at.column(of.name)?.text ?? null;
    case "isTrue":
      return trueMask(of.of, at);
    case "isPresent":
      return presentMask(of.of, at);
    case "oneOf": {
      const word = of.of.kind === "input" ? at.input(of.of.name) : null;
      if (of.of.kind !== "input" || word === null) return null;
      const { name } = of.of;
      const places = of.values.map((value) => at.place(name, value)).filter((place) => place >= 0);
      return places.length === 0 ? "0" : `(${places.map((place) => equal(word.text, String(place))).join(" | ")})`;
    }
    case "compare":
      return compared(of.test, of.left, of.right, at);
    default:
      return null;
  }
}

function anyOf(parts: readonly Expression[], at: Masking): string {
  const bits = new Map<string, number>();
  const others: string[] = [];
  for (const part of parts) {
    const claim = claimIn(part, at);
    if (claim === null) others.push(maskOf(part, at));
    else bits.set(claim.mask, (bits.get(claim.mask) ?? 0) + 2 ** claim.bit);
  }
  const held = [...bits].map(([mask, sum]) => `-((${mask} & ${String(sum)}) !== 0 ? 1 : 0)`);
  const all = [...held, ...others];
  return all.length === 0 ? "0" : `(${all.join(" | ")})`;
}

function claimIn(of: Expression, at: Masking): ReturnType<Masking["claim"]> {
  if (of.kind === "column") {
    const input = at.claimedBy(of.name);
    return input === null ? null : at.claim(input);
  }
  return of.kind === "isTrue" && of.of.kind === "input" ? at.claim(of.of.name) : null;
}

function trueMask(of: Expression, at: Masking): string | null {
  if (of.kind === "column") return at.column(of.name)?.text ?? null;
  if (of.kind !== "input") return null;
  const claim = at.claim(of.name);
  if (claim !== null) return `((${claim.mask} << ${String(31 - claim.bit)}) >> 31)`;
  const given = at.input(of.name);
  return given === null ? null : `-(${given.text} & 1)`;
}

function presentMask(of: Expression, at: Masking): string | null {
  const type = typeOf(of);
  if (of.kind === "input" && type !== "day") {
    const given = at.input(of.name);
    if (given === null) return null;
    return type === "boolean" ? `((${given.text} - 2) >> 31)` : `~(${given.text} >> 31)`;
  }
  const whole = wholeOf(of, at);
  if (whole === null) return null;
  return mayBeAbsent(of, at) ? present(whole) : "-1";
}
const present = (text: string): string => `~((${text} + ${String(LIMIT)}) >> 31)`;
const equal = (one: string, other: string): string => `~(((${one} - ${other}) | (${other} - ${one})) >> 31)`;

function compared(test: "=" | "<" | "≤", left: Expression, right: Expression, at: Masking): string | null {
  const [one, other] = [wholeOf(left, at), wholeOf(right, at)];
  if (one === null || other === null) return null;
  const holds = {
    "=": equal(one, other),
    "<": `((${one} - ${other}) >> 31)`,
    "≤": `~((${other} - ${one}) >> 31)`,
  }[test];
  // Absent is below everything: only on the right nothing has to be asked. In a difference it may stand anywhere.
  const asked = [left, right].some(hasDifference) ? [...leavesOf(left), ...leavesOf(right)] : [left];
  const there = asked.filter((part) => mayBeAbsent(part, at)).map((part) => present(wholeOf(part, at) ?? ""));
  return there.length === 0 ? holds : `(${[...new Set(there), holds].join(" & ")})`;
}
const hasDifference = (of: Expression): boolean => of.kind === "difference" || operandsOf(of).some(hasDifference);
function leavesOf(of: Expression): readonly Expression[] {
  return of.kind === "input" || of.kind === "column" ? [of] : operandsOf(of).flatMap(leavesOf);
}

/** A day or a number near nothing, absent far below; null where it may be anything else. */
export function wholeOf(of: Expression, at: Masking): string | null {
  switch (of.kind) {
    case "constant":
      return typeof of.value === "number" && Math.abs(of.value) < NEAR
        ? of.value < 0
          ? `(${String(of.value)})`
          : String(of.value)
        : null;
    case "absent":
      return "NONE";
    case "input":
      return of.type === "day" || of.name === "tier" ? (at.input(of.name)?.text ?? null) : null;
    case "column":
      return of.type === "boolean" ? null : (at.column(of.name)?.text ?? null);
    case "plusDays": {
      const [day, days] = [wholeOf(of.day, at), of.days.kind === "constant" ? wholeOf(of.days, at) : null];
      return day === null || days === null ? null : `(${day} + ${days})`;
    }
    case "difference": {
      const [one, other] = [wholeOf(of.left, at), wholeOf(of.right, at)];
      return one === null || other === null ? null : `(${one} - ${other})`;
    }
    default:
      return null;
  }
}

export function mayBeAbsent(of: Expression, at: Masking): boolean {
  if (of.kind === "absent") return true;
  if (of.kind === "input") return at.input(of.name)?.mayBeAbsent ?? true;
  if (of.kind === "column") return at.column(of.name)?.mayBeAbsent ?? true;
  return operandsOf(of).some((part) => mayBeAbsent(part, at));
}

/** The lines that give a variable its value: of a test or a whole number, cases one after the other from the last; null where it can't be said so. */
export function declared(
  name: string,
  value: Expression,
  at: Masking,
): { readonly lines: readonly string[]; readonly mayBeAbsent: boolean } | null {
  const isTest = typeOf(value) === "boolean";
  const text = (of: Expression): string | null => (isTest ? maskOf(of, at) : wholeOf(of, at));
  if (value.kind !== "case") {
    const whole = isTest ? masked(value, at) : wholeOf(value, at);
    if (whole === null || hasDifference(value))
      return isTest && whole !== null ? { lines: [`const ${name} = ${whole};`], mayBeAbsent: false } : null;
    return { lines: [`const ${name} = ${whole};`], mayBeAbsent: !isTest && mayBeAbsent(value, at) };
  }
  const values = [value.otherwise, ...value.when.map(({ then }) => then)];
  const texts = values.map(text);
  if (texts.includes(null) || (!isTest && values.some(hasDifference))) return null;
  const lines = [`let ${name} = ${texts[0] ?? ""};`];
  for (let index = value.when.length - 1; index >= 0; index--) {
    const { test } = value.when[index] ?? {};
    if (test !== undefined) lines.push(`${name} ^= (${name} ^ ${texts[index + 1] ?? ""}) & ${maskOf(test, at)};`);
  }
  return { lines, mayBeAbsent: !isTest && values.some((one) => mayBeAbsent(one, at)) };
}
