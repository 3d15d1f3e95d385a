// Shares that the print states in words rather than in figures: 全额 is 100%, 减半 and 各半 are 50%. Such words ask for no figure of the file, but
// a figure of the file that says the same is no invention.
import { WHOLE_PPM } from "@zhengce/runtime";
import type { EncodedAccount } from "./coverage.js";

const WORDS: ReadonlyMap<number, RegExp> = new Map([
  [WHOLE_PPM, /全额|全部(?:承担|负担|资助)/u],
  [500_000, /减半|[一各对折]半|半(?:额|价|费)/u],
]);

/** Percentages that `text`, the clause as printed, does not have as figures count as found where it has them in words. */
export function foundInWords(accounts: readonly EncodedAccount[], text: string): readonly EncodedAccount[] {
  const plain = text.replace(/\s/gu, "");
  return accounts.map((account) => {
    const { encoded, state, instead } = account;
    // Where a printed percentage waits to be encoded, it is the one that was meant.
    if ((state !== "absent" && state !== "unexplained") || instead !== null) return account;
    const words = encoded.figure.kind === "percent" ? WORDS.get(encoded.figure.ppm) : undefined;
    return words?.test(plain) === true ? { ...account, state: "found" } : account;
  });
}
