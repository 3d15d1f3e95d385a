// An answer with its sentences: the last stage, for whoever shows an answer to people. Decides nothing, and nothing is read back from it.
import type {
  Adjustment,
  Assessment,
  ConsideredSubsidy,
  GrantedSubsidy,
  OpenPoint,
  OpenSplit,
  Reason,
  Share,
  Support,
  TraceEntry,
} from "../assessment.js";
import { en } from "./en.js";
import type { AnswerWords, Locale } from "./words.js";
import { zh } from "./zh.js";

export type ExplainedPoint = OpenPoint & { readonly what: string };
export type ExplainedEntry = TraceEntry & { readonly detail: string };
export type ExplainedShare = Omit<Share, "unspecified"> & {
  readonly unspecified?: OpenSplit & { readonly text: string };
};
export type ExplainedSubsidy = Omit<GrantedSubsidy, "shares"> & { readonly shares: readonly ExplainedShare[] };
export type ExplainedSupport = Omit<Support, "shares"> & { readonly shares: readonly ExplainedShare[] };
export type ExplainedConsidered = Omit<ConsideredSubsidy, "reason"> & {
  readonly reason: Reason & { readonly text: string };
};
/** An assessment or adjustment with its sentences beside the data: `what`, `detail`, and `text` of a reason and of an open share. */
export type Explained<Answer extends Assessment | Adjustment> = Omit<Answer, keyof Sentences> &
  Pick<Sentences, keyof Answer & keyof Sentences>;
interface Sentences {
  readonly unspecified: readonly ExplainedPoint[];
  readonly trace: readonly ExplainedEntry[];
  readonly subsidies: readonly ExplainedSubsidy[];
  readonly considered: readonly ExplainedConsidered[];
  readonly support?: readonly ExplainedSupport[];
}

/** The answer with its sentences in a language. Names stay as the notice has them. */
export function explain<Answer extends Assessment | Adjustment>(answer: Answer, locale: Locale): Explained<Answer> {
  return explainIn(locale === "zh" ? zh : en, answer);
}

/** The same for one language alone, so that a bundle carries no other: `explainIn(zh, answer)`. */
export function explainIn<Answer extends Assessment | Adjustment>(
  words: AnswerWords,
  answer: Answer,
): Explained<Answer> {
  const { unspecified, trace } = answer;
  const shared = {
    ...answer,
    unspecified: unspecified.map((point) => ({ ...point, what: sayPoint(words, point) })),
    trace: trace.map((entry) => ({ ...entry, detail: sayEntry(words, entry) })),
  };
  if (!("subsidies" in answer)) return shared as unknown as Explained<Answer>;
  const { subsidies, considered, support } = answer;
  const sharing = <Of extends GrantedSubsidy | Support>(
    one: Of,
  ): Omit<Of, "shares"> & Pick<ExplainedSupport, "shares"> => ({
    ...one,
    shares: one.shares.map((share) => explainedShare(words, share)),
  });
  return {
    ...shared,
    subsidies: subsidies.map(sharing),
    ...(support === undefined ? {} : { support: support.map(sharing) }),
    considered: considered.map((one) => ({ ...one, reason: { ...one.reason, text: sayReason(words, one.reason) } })),
  } as unknown as Explained<Answer>;
}

function explainedShare(words: AnswerWords, share: Share): ExplainedShare {
  const { unspecified, ...borne } = share;
  if (unspecified === undefined) return borne;
  return { ...borne, unspecified: { ...unspecified, text: saySplit(words, unspecified) } };
}

/** What an open point is about. */
export function sayPoint(words: AnswerWords, point: OpenPoint): string {
  const say = words.slots[point.slot] as (point: OpenPoint, split: string) => string;
  const what = say(point, point.slot === "payer" ? saySplit(words, point.split) : "");
  if (point.otherYear !== undefined) return words.otherYear(what, point.document ?? "", point.otherYear);
  return point.answeredBy === undefined ? what : words.answeredBy(what, point.answeredBy);
}

/** What a rule of the trace says. */
export function sayEntry(words: AnswerWords, { rule, about, superior }: TraceEntry): string {
  const text = (words.rules[rule] as (about: TraceEntry["about"]) => string)(about);
  return superior === undefined ? text : words.superior(text, superior);
}

/** Why a subsidy was granted or lost. */
export function sayReason(words: AnswerWords, reason: Reason): string {
  return (words.reasons[reason.code] as (reason: Reason) => string)(reason);
}

/** Why nobody is named for a share. */
export function saySplit(words: AnswerWords, split: OpenSplit): string {
  return (words.splits[split.code] as (split: OpenSplit) => string)(split);
}
