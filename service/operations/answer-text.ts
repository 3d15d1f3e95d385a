// Answers as JSON. Most differ from another in the days of their benefits alone and share every other part with it: so do their texts.
import type { Assessment } from "@zhengce/runtime";
import type { Piece } from "./piece.js";

/** So many texts are kept before all are forgotten. */
const MOST = 4096;
const MARK = "\0";

interface Texts {
  /** Every answer that shares all of its parts but the days has this text. */
  readonly answer: Assessment;
  /** Up to the days, and from the end of their object; `after` null: they are not wanted. */
  readonly before: Buffer;
  readonly after: Buffer | null;
}

/**
 * @param fields the members to give, in the answer's order; null: all
 * @param around what stands before and behind each answer
 * @returns what writes an answer behind what the piece holds
 */
export function answerWriter(
  fields: readonly string[] | null,
  around: readonly [string, string] = ["", ""],
): (answer: Assessment, piece: Piece) => void {
  const known = new Map<object, Texts>();
  return (answer, piece) => {
    let texts = known.get(answer.trace);
    if (texts === undefined || (texts.answer !== answer && !isAlike(texts.answer, answer))) {
      if (known.size >= MOST) known.clear();
      known.set(answer.trace, (texts = textsOf(answer, fields, around)));
    }
    piece.copy(texts.before);
    if (texts.after === null) return;
    const { from, to } = answer.benefit;
    piece.day(from);
    piece.copy(TO);
    piece.day(to);
    piece.copy(texts.after);
  };
}

const FROM = '{"from":';
const TO = Buffer.from(',"to":');

/** The very same parts but for the days: answers are frozen, so what is the same stays so. */
function isAlike(one: Assessment, other: Assessment): boolean {
  return (
    one.trace === other.trace &&
    one.notice === other.notice &&
    one.eligible === other.eligible &&
    one.situation === other.situation &&
    one.tier === other.tier &&
    one.due === other.due &&
    one.components === other.components &&
    one.subsidy === other.subsidy &&
    one.subsidies === other.subsidies &&
    one.considered === other.considered &&
    one.payable === other.payable &&
    one.unspecified === other.unspecified &&
    one.support === other.support &&
    one.rewards === other.rewards &&
    one.needs === other.needs
  );
}

function textsOf(
  answer: Assessment,
  fields: readonly string[] | null,
  [prefix, suffix]: readonly [string, string],
): Texts {
  const members = Object.entries(answer).filter(([name]) => fields === null || fields.includes(name));
  const marked = Object.fromEntries(
    members.map(([name, value]) => [name, name === "benefit" ? MARK : (value as unknown)]),
  );
  const text = `${prefix}${JSON.stringify(marked)}${suffix}`;
  const mark = JSON.stringify(MARK);
  const at = text.indexOf(mark);
  if (at < 0) return { answer, before: Buffer.from(text), after: null };
  return {
    answer,
    before: Buffer.from(`${text.slice(0, at)}${FROM}`),
    after: Buffer.from(`}${text.slice(at + mark.length)}`),
  };
}
