// The statement table → the list of statements in docs/language.md, between its two marks.
import { keywords, statementInfo, statementKinds, type StatementInfo } from "@zhengce/grammar";

const OPEN = "<!-- Made from grammar/statements.ts by `npm run contributions`; a test keeps it in step. -->";
const CLOSE = "<!-- The end of what is made. -->";

const PLACES: Readonly<Record<StatementInfo["stands"], string>> = {
  outside: "outside of all clauses",
  levels: "outside of all, or in the clause of the level above",
  anywhere: "in a clause or outside of all",
  braces: "there, and inside the braces of another statement",
};

/** @param page docs/language.md as it is */
export function withStatements(page: string): string {
  const [before, rest] = page.split(OPEN);
  const after = rest?.split(CLOSE)[1];
  if (before === undefined || after === undefined) throw new Error("docs/language.md has lost its marks");
  return `${before}${OPEN}\n\n${statementsTable()}\n\n${CLOSE}${after}`;
}

function statementsTable(): string {
  const rows = statementKinds.map((kind) => {
    const { keywords: ids, stands, example } = statementInfo(kind);
    const words = ids.map((id) => `${keywords[id].zh[0]} \`${keywords[id].en}\``).join(", ");
    const said = ids.map((id) => keywords[id].doc.en.replace(/\.$/u, "")).join("; ");
    const line = example.replace(/\n\s*/gu, " ").replaceAll("|", "\\|");
    return `| ${words} | ${said} | ${PLACES[stands]} | \`${line}\` |`;
  });
  return ["| Statement | What it says | Where it stands | Example |", "| --- | --- | --- | --- |", ...rows].join("\n");
}
