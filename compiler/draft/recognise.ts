// A sentence → what it says. A segment, from one ； to the next, is understood as a whole or not at all: every phrase of it is a row's.
import { append } from "@zhengce/grammar";
import { expressionOf } from "./patterns/pattern.js";
import type { Context, Pattern, Row } from "./patterns/pattern.js";
import { MATTERS, PATTERNS } from "./patterns/index.js";
import { composed } from "./patterns/words.js";
import type { Matter } from "./patterns/words.js";
import type { Said } from "./said.js";
import type { Sentence } from "./sentences.js";

interface Known {
  readonly row: Row;
  readonly of: Pattern;
  readonly expression: RegExp;
}
let known: readonly Known[] | null = null;
function rows(): readonly Known[] {
  known ??= Object.values(PATTERNS).flatMap((of) => of.rows.map((row) => ({ row, of, expression: expressionOf(row) })));
  return known;
}

/** Behind what is not understood, these words may take back what stands in front of them. */
const TAKES_BACK = /^(?:其中|但|除|不含|不包括|不包含|其他|另有|有条件|(?:上述|以上|前款)(?!.{0,30}资金))/u;

/** One statement after another; null where some phrase is no row's. */
export function understood(segment: string, context: Context): readonly Said[] | null {
  const said: Said[] = [];
  let at = 0;
  while (at < segment.length) {
    if (/[,:]/u.test(segment[at] ?? "")) {
      at++;
      continue;
    }
    const found = phraseAt(segment, at, context);
    if (found === null) return null;
    append(said, found.said);
    at = found.end;
  }
  return said.some(({ kind }) => kind !== "neutral" && kind !== "note")
    ? joined(withShares(withVariants(withLeft(said))))
    : null;
}

interface Phrase {
  readonly said: readonly Said[];
  readonly end: number;
  readonly by: Row | Matter;
}
function isSaid(reading: Said | readonly Said[]): reading is Said {
  return "kind" in reading;
}

export function phraseAt(text: string, at: number, context: Context): Phrase | null {
  let best: Phrase | null = null;
  for (const { row, of, expression } of rows()) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    if (match === null || match[0] === "" || at + match[0].length <= (best?.end ?? at)) continue;
    const said = of.read(match.groups ?? {}, row, context);
    if (said !== null) best = { said: isSaid(said) ? [said] : said, end: at + match[0].length, by: row };
  }
  for (const of of Object.values(MATTERS)) {
    const found = composed(of, text, at, context);
    if (found === null || found.end <= (best?.end ?? at)) continue;
    best = { said: isSaid(found.said) ? [found.said] : found.said, end: found.end, by: of };
  }
  return best;
}

/** Whether words that are not understood may change what those in front of them say. */
export function takesBack({ text }: Sentence): boolean {
  return TAKES_BACK.test(text);
}

/** 个人缴纳120元 behind a subsidy is what that leaves, and nobody's standard; null where it can't be. */
function withLeft(said: readonly Said[]): readonly Said[] | null {
  const own: Said[] = [];
  for (const one of said) {
    const before = own.at(-1);
    const isLeft =
      one.kind === "standard" && one.component === "个人缴费" && own.some(({ kind }) => kind === "subsidy");
    if (!isLeft) own.push(one);
    else if (before?.kind !== "subsidy" || before.value.kind !== "money" || one.groups.length > 0) return null;
    else own.splice(-1, 1, { ...before, value: { ...before.value, left: one.yuan } });
  }
  return own;
}

/** Shares are of the subsidy or of the standard in front of them, and add up to it; else nothing is certain. */
function withShares(said: readonly Said[] | null): readonly Said[] | null {
  if (said === null) return null;
  const own: Said[] = [];
  for (const one of said) {
    const before = own.at(-1);
    if (one.kind !== "shares") {
      own.push(one);
      continue;
    }
    const whole =
      before?.kind === "standard"
        ? before
        : before?.kind === "subsidy" && before.value.kind === "money"
          ? before.value
          : null;
    const sum = one.parts.reduce((all, { yuan }) => all + Math.round(Number(yuan) * 100), 0);
    if (whole?.bound !== null || sum !== Math.round(Number(whole.yuan) * 100)) return null;
    if (before?.kind === "subsidy") own.splice(-1, 1, { ...before, shares: one.parts });
    else if (before?.kind !== "standard" || before.component !== "财政补助" || before.groups.length > 0) return null;
    else for (const { payers, yuan } of one.parts) own.push({ kind: "part", yuan, payers, document: null });
  }
  return own;
}

/** What a group pays of the standard in front of it; null where there is none. */
function withVariants(said: readonly Said[] | null): readonly Said[] | null {
  if (said === null) return null;
  let component: string | null = null;
  const own: Said[] = [];
  for (const one of said) {
    if (one.kind === "standard") component = one.groups.length === 0 ? one.component : null;
    if (one.kind !== "variant") own.push(one);
    else if (component === null) return null;
    else own.push({ kind: "standard", component, yuan: one.yuan, bound: null, groups: one.groups });
  }
  return own;
}

/** Payers behind subsidies are theirs. */
function joined(said: readonly Said[] | null): readonly Said[] | null {
  if (said === null) return null;
  const payers = said.flatMap((one) => (one.kind === "payers" ? [one.payers] : []));
  if (payers.length === 0) return said;
  const [only] = payers;
  const subsidies = said.filter((one) => one.kind === "subsidy");
  if (payers.length > 1 || only === undefined) return null;
  // By itself it is of the subsidies of the clause.
  if (subsidies.length === 0) return said.every(({ kind }) => kind === "payers" || kind === "neutral") ? said : null;
  return said.flatMap((one) =>
    one.kind === "payers" ? [] : one.kind === "subsidy" && one.payers === null ? [{ ...one, payers: only }] : [one],
  );
}
