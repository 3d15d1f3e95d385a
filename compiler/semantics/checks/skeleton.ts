// What names that look the same have in common: width, capitals, blanks, invisible characters, traditional forms and characters that look like
// others (UTS #39) aside.
import traditional from "opencc-js/dict/TSCharacters";
import { looksLike } from "./confusables.js";
import { lazy } from "../lazy.js";

/** Nothing to fold but capitals, forms of Han, and digits like letters. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff]*$/u;
const IGNORED = /[\s\p{Default_Ignorable_Code_Point}]/gu;
const DIGITS: ReadonlyMap<string, string> = new Map([
  ["0", "o"],
  ["1", "l"],
  ["i", "l"],
  ["|", "l"],
]);

export function skeleton(name: string): string {
  const folded = PLAIN.test(name) ? name : name.normalize("NFKC").replace(IGNORED, "");
  return Array.from(folded, seen).join("");
}

const PAIRS = lazy(() => `|${traditional}|`);
const known = new Map<string, string>();
/** Looked up where it stands in the table, so that the few characters of a file do not cost the whole table. */
function seen(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const at = character < "\u3000" ? -1 : PAIRS().indexOf(`|${character} `) + character.length + 2;
  const simplified = at < character.length + 2 ? character : PAIRS().slice(at, PAIRS().indexOf("|", at));
  const isPlain = simplified < "\u007f";
  const image = (isPlain ? simplified : (looksLike(simplified) ?? simplified)).toLowerCase();
  const folded = DIGITS.get(image) ?? image;
  known.set(character, folded);
  return folded;
}
