// A set of numbered things → the text of its bit mask: a number up to 31 members, a bigint beyond, so that there is no limit.

export interface Mask {
  readonly type: "number" | "bigint";
  /** The empty set. */
  readonly none: string;
  /** The literal of the set with one member. */
  readonly bit: (index: number) => string;
  /** The literal of the set with all of them. */
  readonly bits: (indices: readonly number[]) => string;
}

const MOST_IN_NUMBER = 31;

/** The mask for sets over `size` things. */
export function maskFor(size: number): Mask {
  return size <= MOST_IN_NUMBER
    ? { type: "number", none: "0", bit: (index) => String(sum([index])), bits: (indices) => String(sum(indices)) }
    : { type: "bigint", none: "0n", bit: (index) => `${sum([index])}n`, bits: (indices) => `${sum(indices)}n` };
}

function sum(indices: readonly number[]): bigint {
  return [...new Set(indices)].reduce((all, index) => all + 2n ** BigInt(index), 0n);
}

/** Text that is true when the two have none in common. */
export function misses(mask: Mask, set: string, bits: readonly string[]): string {
  return meets(mask, set, bits).replace(/ !== (?=0n?$)/, " === ");
}

/** Text that is true when the set named `set` has a member in common with the set that `bits` give. */
export function meets(mask: Mask, set: string, bits: readonly string[]): string {
  const asked = bits.length === 1 ? (bits[0] ?? mask.none) : `(${bits.join(" | ")})`;
  return `(${set} & ${asked}) !== ${mask.none}`;
}
