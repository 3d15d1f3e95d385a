// What a question is answered with, as data: codes with their values. How the parts of an answer become one. Nothing is asked or worded here.
import type { Amount } from "@zhengce/runtime";
import type { Person } from "../person.js";

export const questionIds = [
  "one-situation-a-day",
  "exceptions-ordered",
  "situations-apply",
  "brackets-meet",
  "subsidy-within-component",
  "shares-add-up",
  "subsidies-win",
  "rewards-promised",
  "identity-never-raises",
  "later-never-lowers",
  "benefits-after-payment",
  "benefits-before-their-end",
] as const;
export type QuestionId = (typeof questionIds)[number];

/** What was come upon, in the names of the notice; money in fen, days as day numbers. */
export type Said =
  /** Two ordinary situations, or two exceptions of which neither goes first, that one person meets. */
  | { readonly code: "both-apply" | "unordered"; readonly one: string; readonly other: string }
  | { readonly code: "no-situation"; readonly from: number; readonly to: number }
  | {
      readonly code: "never-applies";
      readonly situation: string;
      /** Nobody meets it; nobody who may join does; exceptions always go first. */
      readonly because: "condition" | "scope" | "shadowed";
    }
  | { readonly code: "brackets-overlap" | "brackets-apart"; readonly one: string; readonly other: string }
  | {
      readonly code: "above-component";
      readonly group: string;
      readonly component: string;
      readonly situation: string;
      readonly stated: number;
      readonly paid: number;
    }
  | { readonly code: "nobody-bears" | "never-granted"; readonly group: string; readonly component: string }
  | { readonly code: "never-promised"; readonly reward: string; readonly clause: string }
  | {
      readonly code: "shares-uneven";
      readonly group: string;
      readonly component: string;
      readonly than: "more" | "less";
      /** The whole subsidy; null: a range, of which only portions are told. */
      readonly whole: number | null;
      readonly sum: number;
    }
  /** `from` and `to` are the situations before and after. */
  | { readonly code: "identity-raises"; readonly identity: string; readonly from: string; readonly to: string }
  | { readonly code: "later-lowers"; readonly from: string; readonly to: string }
  /** No benefits, as they would end before they start: for nobody ever, for all who pay on `all` or later, for some who pay on `some` or later. */
  | {
      readonly code: "benefits-none";
      readonly situation: string;
      readonly always: boolean;
      readonly some: number | null;
      readonly all: number | null;
    }
  | { readonly code: "benefits-early"; readonly situation: string; readonly from: number | null };

/**
 * Something that a question came upon. `fault`: the answer is no. `stated`: it happens, and a rule of the notice says so in so many words, or the
 * file acknowledges it; listed, so that who signs has read it.
 */
export interface Observation {
  readonly kind: "fault" | "stated";
  readonly says: Said;
  /** What is payable for these people before and after; null where that is not the point, or not known. */
  readonly figures: { readonly before: Amount; readonly after: Amount } | null;
  /** One person, or the same person twice (before and after); facts as `assess` reads them. Empty where the point is that there is nobody. */
  readonly people: readonly Person[];
  /** The interpreter says the same of these people. */
  readonly confirmed: boolean;
}

/** Why an answer is undecided. */
export type Reason =
  /** The work allowed was done before all cases were asked; or the interpreter does not say the same of the person shown; or no year is stated. */
  | { readonly code: "too-much" | "unconfirmed" | "no-year" }
  /** Two subsidies are different percentages of amounts that people state. */
  | { readonly code: "stated-amounts" }
  /** A subsidy is split under more conditions than are combined. */
  | { readonly code: "many-parts"; readonly most: number };
/** `empty`: the notice has nothing that the question could be asked of. */
export type QuestionVerdict = "holds" | "fails" | "undecided" | "empty";
export interface Answer {
  readonly id: QuestionId;
  readonly verdict: QuestionVerdict;
  readonly observations: readonly Observation[];
  readonly reasons: readonly Reason[];
}

/** Fails where the interpreter confirms a fault; undecided where it does not, or where something could not be told. */
export function answer(
  id: QuestionId,
  observations: readonly Observation[],
  undecided: boolean,
  why: Reason = { code: "too-much" },
): Answer {
  const fails = observations.some(({ kind, confirmed }) => kind === "fault" && confirmed);
  const unconfirmed = observations.some(({ confirmed }) => !confirmed);
  const reasons: readonly Reason[] = [
    ...(undecided ? [why] : []),
    ...(unconfirmed ? [{ code: "unconfirmed" } as const] : []),
  ];
  return { id, verdict: fails ? "fails" : reasons.length > 0 ? "undecided" : "holds", observations, reasons };
}

/** Nothing in the notice to ask about. */
export function empty(id: QuestionId): Answer {
  return { id, verdict: "empty", observations: [], reasons: [] };
}
