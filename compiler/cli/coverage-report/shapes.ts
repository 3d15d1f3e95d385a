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
  const rows: string[] = [];
  let [cells, isBehindEmpty] = [[] as string[], false];
  const lines = plain.split(/\r\n|[\r\n]/u);
  lines.forEach((line, index) => {
    const [isFirst, isLast] = [index === 0, index === lines.length - 1];
    const own = isFirst ? line : line.trimStart();
    const cut = isLast ? own : own.trimEnd();
    const isCell = !isFirst && line.slice(0, line.length - own.length).includes("\t");
    if (isCell && !isBehindEmpty) cells.push(cut);
    else if (isFirst || isLast || cut !== "") {
      const row = cells.join("\t").trimEnd();
      if (!isFirst && (rows.length === 0 || row !== "")) rows.push(row);
      cells = [cut];
    }
    isBehindEmpty = !isFirst && cut === "";
  });
  return [...rows, cells.join("\t")].join("\n").replace(/\t{2,}/gu, "\t");
}
