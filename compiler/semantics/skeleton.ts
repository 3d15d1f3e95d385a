// What names that look the same have in common: width, capitals, blanks, invisible characters and traditional forms aside.
import traditional from "opencc-js/dict/TSCharacters";
import { lazy } from "./lazy.js";

const simplified = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(traditional.split("|").map((pair) => pair.split(" ", 2) as [string, string])),
);
/** Nothing to fold but capitals. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/u;
const IGNORED = /[\s\p{Default_Ignorable_Code_Point}]/gu;

export function skeleton(name: string): string {
  const folded = PLAIN.test(name) ? name.toLowerCase() : name.normalize("NFKC").replace(IGNORED, "").toLowerCase();
  return Array.from(folded, (character) => simplified().get(character) ?? character).join("");
}
