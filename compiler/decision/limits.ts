// 至少 and 至多 of a rate: what its worth is cut to before anything else.
import { clampAmount, type Amount } from "@zhengce/runtime";
import type { RateValue } from "@zhengce/grammar";
import type { Limits } from "./program.js";

/** The limits that a value states. */
export function limitsOf(value: RateValue): Limits {
  if (value.kind === "Unspecified") return {};
  const { minimum, maximum } = value;
  return {
    ...(minimum === null ? {} : { atLeast: minimum.fen }),
    ...(maximum === null ? {} : { atMost: maximum.fen }),
  };
}

/** An amount cut to limits at both ends. */
export function limited<Of extends Amount>(amount: Of, { atLeast = -Infinity, atMost = Infinity }: Limits): Of {
  return clampAmount(amount, atLeast, atMost) as Of;
}
