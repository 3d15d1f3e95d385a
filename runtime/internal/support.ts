// Who bears the standards that a person does not pay, for compiled notices: the settled part of an answer with its support.
import type { OpenSplit, Support, TraceEntry } from "../assessment.js";
import { reckoned, type Ends } from "../open-ends.js";
import type { Part } from "./rules.js";
import { LEFT_OPEN, sharesOf } from "./shares.js";

/** A standard that the situation does not charge, as the notice says who bears it. */
export interface BorneStandard {
  readonly component: string;
  readonly amount: Ends;
  /** Who bears it, in order; `false` = a part whose condition does not hold. */
  readonly parts: readonly (Part | false)[];
  /** Of the amount that no part covers, where the notice does more than leave it open. */
  readonly remainder?: OpenSplit;
  readonly entry: TraceEntry;
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
    support: borne.map(({ component, amount, parts, remainder = LEFT_OPEN }) => ({
      ...{ component, amount: reckoned(amount.min, amount.max) },
      shares: sharesOf(parts, remainder, amount.min, amount.max).map(({ share }) => share),
    })),
    trace: [...settled.trace, ...borne.map(({ entry }) => entry)],
  };
}
