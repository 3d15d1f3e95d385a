// A wording to what the lexer reads in its place, and to its finding.
import type { Diagnostic, Texts } from "../diagnostic.js";
import type { Reading, Scan } from "../lexer/scan.js";
import type { Rewrite, Wording } from "./find.js";

/** What is read instead, by the place's start. */
export function readingsOf(wordings: readonly Wording[]): ReadonlyMap<number, Reading> {
  return new Map(
    wordings.flatMap(({ rewrites }) => rewrites.map(({ start, end, read }) => [start, { end, text: read }] as const)),
  );
}

/** The finding, with the edits of its fix in `data.edits` where all is known. */
export function findingOf(wording: Wording, { text, report }: Scan): Diagnostic {
  const { start, end, rewrites, figure } = wording;
  const found = shortened(text.slice(start, end));
  const edits = rewrites.flatMap((rewrite) => editOf(rewrite, text) ?? []);
  edits.forEach((edit, index) => {
    const before = edits[index - 1];
    if (before?.end === edit.start && before.text.endsWith(" "))
      edits[index] = { ...edit, text: edit.text.trimStart() };
  });
  if (edits.length < rewrites.length)
    return { ...report("other-wording", { start, end }, { found, advice: wording.says }), fixable: false };
  let write = "";
  let at = start;
  for (const edit of edits) {
    write += text.slice(at, edit.start) + edit.text;
    at = Math.max(at, edit.end);
  }
  write = (write + text.slice(at, Math.max(at, end))).replaceAll(/\s+/gu, " ").trim();
  if (figure)
    return report("figure-in-words", { start, end }, { found, replacement: write }, { data: { replacement: write } });
  return report(
    "other-wording",
    { start, end },
    { found, advice: filled(wording.says, write) },
    { data: { edits, write } },
  );
}
function filled({ zh, en }: Texts, write: string): Texts {
  return { zh: zh.replace("{write}", write), en: en.replace("{write}", write) };
}
function shortened(text: string): string {
  return text.length > 30 ? `${text.slice(0, 30)}…` : text;
}

/** With a space where words would run together, and without one that would be left over. */
export function editOf(
  { start, end, write }: Pick<Rewrite, "start" | "end" | "write">,
  text: string,
): { start: number; end: number; text: string } | null {
  if (write === null) return null;
  const before = text.slice(start - 1, start);
  const behind = text.slice(end, end + 1);
  const blanksBefore = /[ \t\u3000]*$/u.exec(text.slice(Math.max(0, start - 10), start))?.[0].length ?? 0;
  if (write === "") {
    const alone = /^(?:[\s、,，；;}]|$)/u.test(behind);
    const glues = !alone && !/^(?:[\s、,，(（]|$)/u.test(before);
    return { start: alone ? start - blanksBefore : start, end, text: glues ? " " : "" };
  }
  if (write === "、" || write === "+") {
    const blanksBehind = /^[ \t\u3000]*/u.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    return { start: start - blanksBefore, end: end + blanksBehind, text: write === "+" ? " + " : write };
  }
  const left = /[\s、,，（(:：=＝]|^$/u.test(before) ? "" : " ";
  const right = /[\s、,，；;。）)（(]|^$/u.test(behind) ? "" : " ";
  return { start, end, text: left + write + right };
}
