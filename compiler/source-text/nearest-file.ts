// Which file of a folder a name that is not there most likely means: misspelt, in other capitals, with blanks, of another type.
import { distance, tolerance } from "../semantics/checks/similarity.js";

/** Types that a printed notice is kept in; some hold no text that can be compared, which is said. */
export const PRINT_TYPES: readonly string[] = [
  "txt",
  "text",
  "md",
  "doc",
  "docx",
  "wps",
  "pdf",
  "html",
  "htm",
  "rtf",
  "odt",
];
/** Those that are offered where a print is asked for. */
const OFFERED = /\.(?:txt|docx|pdf|doc|wps|html?)$/iu;
const TYPES: ReadonlySet<string> = new Set(["", ...PRINT_TYPES]);

/** Whether a file of this name is likely a printed notice that can be read. */
export function isPrintName(name: string): boolean {
  return OFFERED.test(name) && !/^[.~]/u.test(name);
}

/** Null where none is near. Files that differ by a number are different notices, not one misspelt. */
export function nearestFile(name: string, files: readonly string[]): string | null {
  const wanted = partsOf(name.split(/[\\/]/u).at(-1) ?? "");
  let nearest: string | null = null;
  let fewest = Math.min(2, tolerance(wanted.stem.replace(/[0-9]/gu, ""))) + 1;
  for (const file of files) {
    const { stem, type, figures } = partsOf(file);
    if (stem === "" || figures !== wanted.figures || (type !== wanted.type && !TYPES.has(type))) continue;
    // Of two that are as near, the one of the type that was named.
    const count = distance(stem, wanted.stem, fewest) + (type === wanted.type ? 0 : 0.5);
    if (count >= fewest) continue;
    fewest = count;
    nearest = file;
  }
  return nearest;
}

function partsOf(file: string): { readonly stem: string; readonly type: string; readonly figures: string } {
  const plain = file.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
  const [, stem = "", type = ""] = /^(.+?)(?:\.([a-z0-9]{1,5}))?$/u.exec(plain) ?? [];
  return { stem, type, figures: stem.replace(/[^0-9]+/gu, " ").trim() };
}
