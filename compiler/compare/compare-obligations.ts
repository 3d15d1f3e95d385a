// 时限 and 任务表 of two models → rows. An obligation is the same one where the same bodies are told the same task, its year aside.
import type { CountLiteral, IntegerLiteral, TargetRow, Text, Name } from "@zhengce/grammar";
import { describeDeadline } from "../semantics/describe-deadline.js";
import { phrase, unspecifiedText, word } from "../semantics/describe-words.js";
import type { Model } from "../semantics/model.js";
import { keysOf, laterBy, rowOf, rowsOf } from "./change.js";
import type { Row, Said } from "./change.js";

export function compareObligations(before: Model, after: Model, years: number): readonly Row[] {
  const [one, other] = [obligations(before, years), obligations(after, 0)];
  return rowsOf(
    keysOf(one.keys(), other.keys()).map((key) => rowOf(key, one.get(key) ?? null, other.get(key) ?? null, years)),
  );
}

/** By who does what, as the later notice would word it. */
function obligations(model: Model, years: number): ReadonlyMap<string, Said> {
  return new Map(
    model.deadlines.map(({ node, clause }) => [
      laterBy(phrase(node.bodies.map(wordOf).join("、"), node.task === null ? "" : `“${node.task.value}”`), years),
      {
        text: node.when === null ? unspecifiedText(null) : describeDeadline(node.when, model),
        clauses: [clause?.name ?? ""],
      },
    ]),
  );
}

/** Figures of annexes by table and row; a count moves with no year. */
export function compareAnnexes(before: Model, after: Model, years: number): readonly Row[] {
  const [one, other] = [figures(before, years), figures(after, 0)];
  return rowsOf(
    keysOf(one.keys(), other.keys()).map((key) => {
      const [from, to] = [one.get(key), other.get(key)];
      const difference = from === undefined || to === undefined ? "" : countDifference(from.value, to.value);
      const row = rowOf(key, from?.said ?? null, to?.said ?? null, 0, difference);
      return row && { ...row, table: (to ?? from)?.table ?? "" };
    }),
  );
}

interface Figure {
  readonly said: Said;
  readonly value: number;
  readonly table: string;
}
function figures(model: Model, years: number): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const { node, clause } of model.targets) {
    const clauses = [clause?.name ?? ""];
    const table = laterBy(node.name === null ? "" : wordOf(node.name), years);
    const add = (path: string, value: CountLiteral | IntegerLiteral | null): void => {
      if (value !== null) found.set(path, { said: { text: `${value.value}人`, clauses }, value: value.value, table });
    };
    const walkRows = (path: string, rows: readonly TargetRow[]): void => {
      for (const row of rows) {
        const own = phrase(
          path,
          row.name === null ? word(row.role === "total" ? "total" : "subtotal") : wordOf(row.name),
        );
        add(own, row.value);
        walkRows(own, row.rows);
      }
    };
    add(table, node.total);
    walkRows(table, node.rows);
  }
  return found;
}

function wordOf(name: Text | Name): string {
  return name.kind === "Text" ? name.value : name.text;
}
function countDifference(before: number, after: number): string {
  return after === before ? "" : `${after > before ? "＋" : "－"}${Math.abs(after - before)}人`;
}
