// Who bears the standards that a person does not pay, for compiled notices: the settled part of an answer with its support.
import type { Amount, OpenSplit, Support, TraceEntry } from "../assessment.js";
import { amountBetween, highest, lowest } from "../ranges.js";
import { ABSENT } from "./facts.js";
import type { Part, Standard } from "./rules.js";
import { sharesOf } from "./shares.js";

/** A standard that the situation does not charge, as the notice says who bears it. */
export interface BorneStandard {
  readonly component: string;
  readonly amount: Amount;
  /** Who bears it, in order; `false` = a part whose condition does not hold. */
  readonly parts: readonly (Part | false)[];
  /** Of the amount that no part covers. */
  readonly remainder: OpenSplit;
  readonly entry: TraceEntry;
}

/** What a standard comes to for someone, as it is meant where no situation confirms it. */
export function standing({ amount, confirmed }: Standard, bound: "exact" | "floor" | "ceiling"): Amount {
  if (amount !== ABSENT) return amount;
  if (confirmed === ABSENT) return amountBetween(0, Infinity);
  return bound === "ceiling" ? amountBetween(0, confirmed) : amountBetween(confirmed, Infinity);
}

/**
 * What is settled, with who bears the standards that are not paid.
 * @param standards in declared order; `false` = one that the situation charges
 */
export function withSupport<Of extends { readonly trace: readonly TraceEntry[] }>(
  settled: Of,
  standards: readonly (BorneStandard | false)[],
): Of & { readonly support: readonly Support[] } {
  const borne = standards.filter((each) => each !== false);
  return {
    ...settled,
    support: borne.map(({ component, amount, parts, remainder }) => ({
      ...{ component, amount },
      shares: sharesOf(parts, remainder, lowest(amount), highest(amount)).map(({ share }) => share),
    })),
    trace: [...settled.trace, ...borne.map(({ entry }) => entry)],
  };
}
