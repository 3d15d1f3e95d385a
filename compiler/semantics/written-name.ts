// A name as it must be written: bare where it can be, in quotes where it has digits, marks, or a keyword's spelling.
import { keywords } from "@zhengce/grammar";

const BARE = /^(?:\p{Script=Han}+|[A-Za-z_]+(?:-[A-Za-z_]+)*)$/u;
const WORDS: ReadonlySet<string> = new Set(Object.values(keywords).flatMap(({ zh, en }) => [...zh, en]));

/** `孤儿`, `"60至69岁老年人"`, `"资助"`. */
export function writtenName(name: string): string {
  if (BARE.test(name) && !WORDS.has(name)) return name;
  return quotedText(name);
}

/** Any text as the language writes it: in quotes, with a stroke before what would end them. */
export function quotedText(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
