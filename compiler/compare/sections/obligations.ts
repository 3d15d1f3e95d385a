// 时限 and 任务表 of two models → rows. An obligation is the same one where the same bodies are told the same task, its year aside.
import type { CountLiteral, IntegerLiteral, Name, TargetRow, Text } from "@zhengce/grammar";
import type { Model } from "../../semantics/model.js";
import { differenceOf, keysOf, rowOf, rowsOf, saidBy } from "../change.js";
import type { Difference, Row, Subject } from "../change.js";
import { laterBy } from "../statement.js";
import type { Said } from "../statement.js";

interface Found {
  readonly subject: Subject;
  readonly said: Said | null;
}

export function compareObligations(before: Model, after: Model, years: number): readonly Row[] {
  return paired(obligations(before, years), obligations(after, 0), years);
}

/** A row for each key of either notice. @param differs what a change amounts to, where that is a figure */
function paired<F extends Found>(
  one: ReadonlyMap<string, F>,
  other: ReadonlyMap<string, F>,
  years: number,
  differs: (from: F | undefined, to: F | undefined) => Difference | null = () => null,
): readonly Row[] {
  return rowsOf(
    keysOf(one.keys(), other.keys()).map((key) => {
      const [from, to] = [one.get(key), other.get(key)];
      const subject = (to ?? from)?.subject;
      return subject === undefined
        ? null
        : rowOf(subject, from?.said ?? null, to?.said ?? null, years, differs(from, to));
    }),
  );
}

/** By who does what, as the later notice would say it. */
function obligations(model: Model, years: number): ReadonlyMap<string, Found> {
  return new Map(
    model.deadlines.map((placed) => {
      const { node } = placed;
      const task = node.task === null ? null : laterBy(node.task.value, years);
      const bodies = node.bodies.map((body) => laterBy(wordOf(body), years));
      const said = saidBy(
        [
          node.when === null
            ? { kind: "unspecified", node: null, model }
            : { kind: "deadline", node: node.when, model },
        ],
        [placed],
      );
      return [JSON.stringify([bodies, task]), { subject: { kind: "obligation", bodies, task }, said }];
    }),
  );
}

/** Figures of annexes by table and row; a count moves with no year. */
export function compareAnnexes(before: Model, after: Model, years: number): readonly Row[] {
  return paired(figures(before, years), figures(after, 0), 0, (from, to) =>
    differenceOf("persons", from?.value, to?.value),
  );
}

interface Figure extends Found {
  readonly value: number;
}
type Path = Extract<Subject, { readonly kind: "annex" }>["path"];
function figures(model: Model, years: number): ReadonlyMap<string, Figure> {
  const found = new Map<string, Figure>();
  for (const placed of model.targets) {
    const { node } = placed;
    const table = laterBy(node.name === null ? "" : wordOf(node.name), years);
    const add = (path: Path, literal: CountLiteral | IntegerLiteral | null): void => {
      if (literal === null) return;
      const said = saidBy([{ kind: "persons", count: literal.value }], [placed]);
      found.set(JSON.stringify([table, path]), { subject: { kind: "annex", table, path }, said, value: literal.value });
    };
    const walkRows = (path: Path, rows: readonly TargetRow[]): void => {
      for (const row of rows) {
        const role = row.role === "total" ? "total" : "subtotal";
        const own = [...path, row.name === null ? ({ role } as const) : wordOf(row.name)];
        add(own, row.value);
        walkRows(own, row.rows);
      }
    };
    add([], node.total);
    walkRows([], node.rows);
  }
  return found;
}

function wordOf(name: Text | Name): string {
  return name.kind === "Text" ? name.value : name.text;
}
