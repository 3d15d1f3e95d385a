// Printed text → its annexes (附件 or 附表 alone on a line, or titled with a table behind it), and the lines that only list them.
import { clauseKey } from "../semantics/symbols/clauses.js";
import type { PrintedClause } from "./printed.js";

const LINE =
  /^[^\S\r\n]*(附\s*[件表])[^\S\r\n]*([0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})?(?![0-9０-９一-龥])[^\S\r\n]*[:：.．、]?([^\r\n]*)$/gmu;

export interface Annexes {
  readonly annexes: readonly PrintedClause[];
  /** `附件：2022年…目标数` in front of the signatures, with the annex's key. */
  readonly listed: readonly PrintedClause[];
}

export function findAnnexes(text: string): Annexes {
  const lines = [...text.matchAll(LINE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    label: `${(match[1] ?? "").replace(/\s/gu, "")}${(match[2] ?? "").normalize("NFKC")}`,
    title: (match[3] ?? "").trim(),
    bodyStart: match.index + match[0].length - (match[3] ?? "").length,
  }));
  type Line = (typeof lines)[number];
  const opens = (line: Line, index: number): boolean => {
    const again = lines.slice(index + 1).some((other) => other.label === line.label);
    const next = lines[index + 1]?.start ?? text.length;
    return !again && (line.title === "" || holdsTable(text.slice(line.end, next)));
  };
  const starts = lines.filter(opens);
  const first = starts[0]?.start ?? text.length;
  const clause = (line: Line, kind: "annex" | "listed", end: number): PrintedClause => ({
    key: clauseKey(line.label),
    label: line.label,
    around: [],
    kind,
    number: null,
    form: "words",
    start: line.start,
    body: line.bodyStart,
    end,
  });
  const listed = lines.filter((line) => line.end <= first && !starts.includes(line));
  return {
    annexes: starts.map((line, index) => clause(line, "annex", starts[index + 1]?.start ?? text.length)),
    listed: listed.map((line, index) => clause(line, "listed", listed[index + 1]?.start ?? line.end)),
  };
}

function holdsTable(text: string): boolean {
  const rows = text.split(/\r\n|\n|\r/u).filter((line) => /\t|^\s*[0-9,.]+\s*$|\S[ \u3000]{2,}[0-9]/u.test(line));
  return rows.length >= 3;
}
