// Step 6: who pays a subsidy. Parts take their quantity in order, at either end of a range by itself.
import {
  percentOf,
  reckoned,
  splitByWeights,
  type Amount,
  type Ends,
  type OpenPoint,
  type OpenSplit,
  type Share,
} from "@zhengce/runtime";
import { isMet, type World } from "./conditions.js";
import type { FundingPart, FundingSpec } from "../program.js";

/** A share, and the document to which an open one points. */
export interface DocumentedShare {
  readonly share: Share;
  readonly document: string | null;
  /** What says so; null of what no part covers. */
  readonly part: FundingPart | null;
}

/** The shares of a subsidy; those of 0 are left out. What no part covers has no payer and says the funding's remainder. */
export function sharesOf(funding: FundingSpec, amount: Ends, world: World): readonly DocumentedShare[] {
  const residual = world.program.residual;
  const parts = funding.parts.filter((part) => isMet(part.when, world));
  const atMin = filled(parts, amount.min, "min");
  const atMax = filled(parts, amount.max, "max");
  const bearers = [
    ...parts.flatMap((part) => bearersOf(part, residual)),
    openBearer(null, funding.remainder, residual),
  ];
  return bearers.flatMap(({ part, payer, open, document }, index) => {
    const borne = reckoned(atMin[index] ?? 0, atMax[index] ?? 0);
    if (borne === 0) return [];
    const share = { payer, amount: borne };
    return [{ share: open === null ? share : { ...share, ...openly(open) }, document, part }];
  });
}

/** The single share of a subsidy of which it is not decided who pays. */
export function undecidedShare(amount: Amount, unspecified: OpenSplit, world: World): DocumentedShare {
  const { combination, residual } = world.program;
  return { share: { payer: null, amount, unspecified }, document: combination.document ?? residual, part: null };
}

interface Bearer {
  readonly part: FundingPart | null;
  readonly payer: string | null;
  /** Of an open share. */
  readonly open: OpenSplit | null;
  readonly document: string | null;
}

function bearersOf(part: FundingPart, residual: string | null): readonly Bearer[] {
  if (part.split.kind === "unspecified") return [openBearer(part, part.split.open, part.split.document ?? residual)];
  return part.split.payers.map((payer) => ({ part, payer, open: null, document: null }));
}

function openBearer(part: FundingPart | null, open: OpenSplit, document: string | null): Bearer {
  return { part, payer: null, open, document };
}

/** Why nobody alone bears a share, and who do together. */
function openly(open: OpenSplit): Pick<Share, "unspecified" | "jointly"> {
  return open.code === "jointly" ? { unspecified: open, jointly: open.payers } : { unspecified: open };
}

/** Fen by bearer, the remainder last. */
function filled(parts: readonly FundingPart[], whole: number, end: "min" | "max"): readonly number[] {
  let left = whole;
  const amounts: number[] = [];
  for (const part of parts) {
    const taken = Math.min(quantityAt(end, part, whole, left), left);
    left -= taken;
    if (part.split.kind === "unspecified") amounts.push(taken);
    else for (const share of splitByWeights(taken, part.split.weights)) amounts.push(share);
  }
  return [...amounts, left];
}

function quantityAt(end: "min" | "max", part: FundingPart, whole: number, left: number): number {
  if (part.bound === "floor" && end === "max") return left;
  return part.bound === "ceiling" && end === "min" ? 0 : quantityOf(part, whole, left);
}

function quantityOf({ quantity }: FundingPart, whole: number, left: number): number {
  switch (quantity.kind) {
    case "fen":
      return quantity.fen;
    case "portion":
      return percentOf(whole, quantity.ppm);
    case "rest":
      return left;
  }
}

/** The open points of shares without a payer. */
export function openShares(shares: readonly DocumentedShare[], group: string, component: string): readonly OpenPoint[] {
  return shares.flatMap(({ share: { unspecified: split }, document }): readonly OpenPoint[] =>
    split === undefined ? [] : [{ slot: "payer", group, component, split, document }],
  );
}
