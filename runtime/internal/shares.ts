// Who bears a subsidy: its parts fill in order, at either end of a range by itself; what is left at the end has no payer.
import type { OpenPoint, OpenSplit, Share } from "../assessment.js";
import type { Bearers, Part } from "./rules.js";
import { reckoned } from "../open-ends.js";

/** What the notice leaves open, without a document that it points to. */
export const LEFT_OPEN: OpenSplit = { code: "left-open", document: null };

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
  const low: Remaining = { end: "min", whole: min, left: min };
  const high: Remaining = { end: "max", whole: max, left: max };
  for (const part of parts) {
    if (part === false) continue;
    const atMin = take(part, low);
    const atMax = take(part, high);
    if ("open" in part.bearers) {
      add(shares, null, atMin, atMax, part.bearers);
      continue;
    }
    const { payers, split } = part.bearers;
    const splitAtMin = split(atMin);
    const splitAtMax = split(atMax);
    payers.forEach((payer, index) => {
      add(shares, payer, splitAtMin[index] ?? 0, splitAtMax[index] ?? 0, null);
    });
  }
  add(shares, null, low.left, high.left, { open: remainder, document: null });
  return shares;
}

interface Remaining {
  readonly end: "min" | "max";
  readonly whole: number;
  left: number;
}

function take(part: Part, remaining: Remaining): number {
  const { end, whole, left } = remaining;
  const fen = Math.min(quantityAt(end, part, whole, left), left);
  remaining.left -= fen;
  return fen;
}

function quantityAt(end: "min" | "max", { take: taken, bound }: Part, whole: number, left: number): number {
  if (bound === "floor" && end === "max") return left;
  return bound === "ceiling" && end === "min" ? 0 : taken(whole, left);
}

type OpenBearer = Extract<Bearers, { readonly open: OpenSplit }>;

function add(shares: OpenShare[], payer: string | null, min: number, max: number, open: OpenBearer | null): void {
  if (min === 0 && max === 0) return;
  const amount = reckoned(min, max);
  if (open === null) shares.push({ share: { payer, amount }, document: null });
  else shares.push({ share: { payer, amount, ...openly(open.open) }, document: open.document });
}

/** Why nobody alone bears a share, and who do together. */
function openly(open: OpenSplit): Pick<Share, "unspecified" | "jointly"> {
  return open.code === "jointly" ? { unspecified: open, jointly: open.payers } : { unspecified: open };
}

/** The single share of a subsidy of which it is not decided who pays. */
export function undecidedShare(
  unspecified: OpenSplit,
  min: number,
  max: number,
  document: string | null,
): readonly OpenShare[] {
  return [{ share: { payer: null, amount: reckoned(min, max), unspecified }, document }];
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
