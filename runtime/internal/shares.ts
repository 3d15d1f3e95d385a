// Who bears a subsidy: its parts fill in order, at either end of a range by itself; what is left at the end has no payer.
import type { OpenPoint, OpenSplit, Share } from "../assessment.js";
import type { Bearers, Part } from "./rules.js";
import { splitByWeights } from "../money.js";
import { amountBetween } from "../ranges.js";

/** A share, and where it is open the document that it points to (null = the residual one). */
export interface OpenShare {
  readonly share: Share;
  readonly document: string | null;
}

/** The shares of a subsidy of `min` to `max` fen; those of nothing are left out. */
export function sharesOf(
  parts: readonly (Part | false)[],
  remainder: OpenSplit,
  min: number,
  max: number,
): readonly OpenShare[] {
  const shares: OpenShare[] = [];
  const low = { whole: min, left: min };
  const high = { whole: max, left: max };
  for (const part of parts) {
    if (part === false) continue;
    const atMin = take(part, low);
    const atMax = take(part, high);
    if ("open" in part.bearers) {
      add(shares, null, atMin, atMax, part.bearers);
      continue;
    }
    const { payers, weights } = part.bearers;
    const splitAtMin = splitByWeights(atMin, weights);
    const splitAtMax = splitByWeights(atMax, weights);
    payers.forEach((payer, index) => {
      add(shares, payer, splitAtMin[index] ?? 0, splitAtMax[index] ?? 0, null);
    });
  }
  add(shares, null, low.left, high.left, { open: remainder, document: null });
  return shares;
}

interface Remaining {
  readonly whole: number;
  left: number;
}

function take(part: Part, remaining: Remaining): number {
  const fen = Math.min(part.take(remaining.whole, remaining.left), remaining.left);
  remaining.left -= fen;
  return fen;
}

type OpenBearer = Extract<Bearers, { readonly open: OpenSplit }>;

function add(shares: OpenShare[], payer: string | null, min: number, max: number, open: OpenBearer | null): void {
  if (min === 0 && max === 0) return;
  const amount = amountBetween(min, max);
  const share = open === null ? { payer, amount } : { payer, amount, unspecified: open.open };
  shares.push({ share, document: open?.document ?? null });
}

/** The single share of a subsidy of which it is not decided who pays. */
export function undecidedShare(unspecified: OpenSplit, min: number, max: number): readonly OpenShare[] {
  return [{ share: { payer: null, amount: amountBetween(min, max), unspecified }, document: null }];
}

/** Each open point once, where it is first said. */
export function onlyOnce(points: readonly OpenPoint[]): readonly OpenPoint[] {
  const said = new Set<string>();
  return points.filter((point) => {
    const key = JSON.stringify(point);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
