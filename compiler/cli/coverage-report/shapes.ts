// Printed text as a page of its own sets it: lines joined, the cells of a row beside one another.

/** Lines that the page broke are joined; a short line, or one with a closing mark, ends where it ends. */
export function proseShape(plain: string): string {
  const lines = closeLines(plain);
  return lines
    .map((line, index) => {
      const before = lines[index - 1];
      if (before === undefined) return line;
      const goesOn = before.length > 25 && /[\p{Script=Han}，、]$/u.test(before.slice(-2));
      return goesOn && /^\p{Script=Han}/u.test(line.slice(0, 2)) ? line : `\n${line}`;
    })
    .join("");
}
/** The lines without the blanks around their ends, and without empty ones between them. */
function closeLines(plain: string): readonly string[] {
  const lines = plain.split(/[\r\n]/u);
  return lines.flatMap((line, index) => {
    const own = index === 0 ? line : line.trimStart();
    const cut = index === lines.length - 1 ? own : own.trimEnd();
    return index > 0 && index < lines.length - 1 && cut === "" ? [] : [cut];
  });
}
/** Cells on lines of their own become one row; an empty line parts rows. */
export function tableShape(plain: string): string {
  return plain
    .replace(/[^\S\r\n\t]*\r?\n[^\S\r\n]*\t[^\S\r\n]*/gu, (gap, at: number) =>
      /\n[^\S\n]*$/u.test(plain.slice(0, at)) ? gap.trimEnd() + "\n" : "\t",
    )
    .replace(/\t{2,}/gu, "\t")
    .replace(/(?:[^\S\r\n]*[\r\n])+[^\S\r\n]*/gu, "\n");
}
