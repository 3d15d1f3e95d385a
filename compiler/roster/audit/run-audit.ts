// A roster with what was recorded → the rows that are not as the notice says, the largest sums first, and the totals.
import type { Locale } from "@zhengce/grammar";
import { parseDay, type Amount } from "@zhengce/runtime";
import type { FactSpec } from "../../decision/program.js";
import { isBlank, textOf, type Cell, type Sheet } from "../../sheets/cell.js";
import { clausesOf } from "../answer.js";
import { codeOf, type RowFault } from "../faults.js";
import { amountCell, moneyCell } from "../money.js";
import { columnOf, openPeople, type People, type PeopleOptions, type Person } from "../read-people.js";
import { sayFault } from "../say-fault.js";
import { factValue, type Form } from "../values.js";
import { auditWords } from "../wording/audit.js";
import { rosterWords } from "../wording/wording.js";
import { AuditTotals } from "./audit-totals.js";
import { ASPECTS, isRight, judge, weightOf, type Aspect, type Judged, type Recorded } from "./judge.js";

export interface AuditOptions extends PeopleOptions {
  readonly locale: Locale;
  /** The columns of what was recorded. */
  readonly recorded: { readonly paid: string } & Readonly<Partial<Record<Exclude<Aspect, "paid">, string>>>;
  readonly by: readonly string[];
  /** Rows without a fault too, in the order of the roster. */
  readonly all: boolean;
}
export interface Audit extends Pick<People, "columns" | "first"> {
  readonly totals: AuditTotals;
  /** The head first. Throws `SheetError` and `RosterError`. */
  readonly batches: (people: AsyncIterable<readonly Person[]>) => AsyncGenerator<readonly (readonly Cell[])[]>;
  readonly people: People["batches"];
}

export async function openAudit(sheets: readonly Sheet[], options: AuditOptions): Promise<Audit> {
  const { columns, first, batches: people } = await openPeople(sheets, options);
  const { by, locale, all, recorded } = options;
  const keys = by.map((name) => columnOf(columns, name));
  const places = ASPECTS.flatMap((aspect) => {
    const name = recorded[aspect];
    return name === undefined ? [] : [{ aspect, at: columnOf(columns, name), header: name }];
  });
  const [sheet] = sheets;
  const isJson = sheet?.format === "json" || sheet?.format === "ndjson";
  const form: Form = { isJson, from1904: sheet?.from1904 === true };
  const totals = new AuditTotals(by);
  const words = auditWords(locale);
  const head = [
    ...columns.titles,
    ...places.flatMap(({ aspect }) => words.head[aspect]),
    ...[words.clauses, words.error],
  ];
  const lineOf = (
    person: Person,
  ): { readonly line: readonly Cell[]; readonly weight: number; readonly isRight: boolean } => {
    const { cells, outcome } = person;
    const values = keys.map((at) => textOf(cells[at] ?? null).trim());
    const found = readRecorded(places, cells, form);
    const faults = [...(outcome.faults ?? []), ...found.faults];
    if (outcome.answer === undefined || found.value === null) {
      totals.addErrors(faults.map(codeOf), values);
      const told = faults.map((fault) => sayFault(fault, locale)).join(rosterWords(locale).between);
      const blanks = places.flatMap(({ aspect }) => words.head[aspect].map(() => null));
      return { line: [...cells, ...blanks, null, told], weight: -1, isRight: false };
    }
    const judged = judge(outcome.answer, found.value);
    totals.add(outcome.answer, judged, values);
    const shown = places.flatMap(({ aspect }) => judgedCells(aspect, judged, locale));
    return {
      line: [...cells, ...shown, clausesOf(outcome.answer).join("、"), null],
      weight: weightOf(judged),
      isRight: isRight(judged),
    };
  };
  return {
    columns,
    first,
    totals,
    people,
    async *batches(given) {
      yield [head];
      const listed: { readonly line: readonly Cell[]; readonly weight: number }[] = [];
      for await (const batch of given) {
        const lines = batch.map(lineOf);
        if (all) yield lines.map(({ line }) => line);
        else for (const one of lines) if (!one.isRight) listed.push(one);
      }
      if (!all) yield listed.sort((a, b) => b.weight - a.weight).map(({ line }) => line);
    },
  };
}

const MONEY: FactSpec = { name: "", code: null, type: "money", values: [], required: true, role: "declared" };
const DATE: FactSpec = { ...MONEY, type: "date" };

function readRecorded(
  places: readonly { readonly aspect: Aspect; readonly at: number; readonly header: string }[],
  cells: readonly Cell[],
  form: Form,
): { readonly value: Recorded | null; readonly faults: readonly RowFault[] } {
  const value: { paid?: number; subsidy?: number; from?: string } = {};
  const faults: RowFault[] = [];
  for (const { aspect, at, header } of places) {
    const cell = cells[at] ?? null;
    const expected = { kind: aspect === "from" ? ("date" as const) : ("money" as const) };
    if (isBlank(cell)) {
      // No subsidy and no benefits are recorded as nothing; a payment is not.
      if (aspect === "subsidy") value.subsidy = 0;
      if (aspect !== "paid") continue;
      faults.push({
        kind: "fact",
        header,
        inYuan: !form.isJson,
        issue: { code: "missing", key: header, value: null, expected },
      });
      continue;
    }
    const raw = factValue(aspect === "from" ? DATE : MONEY, cell, form);
    if (aspect === "from" && typeof raw === "string" && parseDay(raw) !== null) value.from = raw;
    else if (aspect !== "from" && typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0) value[aspect] = raw;
    else {
      const code = aspect === "from" ? "not-a-date" : "not-a-number";
      faults.push({
        kind: "fact",
        header,
        inYuan: !form.isJson,
        issue: { code, key: header, value: textOf(cell), expected },
      });
    }
  }
  const { paid, ...others } = value;
  return { value: faults.length > 0 || paid === undefined ? null : { paid, ...others }, faults };
}

/** The verdict, what the notice says, and by how much it is off. */
function judgedCells(aspect: Aspect, judged: Judged, locale: Locale): readonly Cell[] {
  const one = judged[aspect];
  if (one === undefined) return aspect === "from" ? [null, null] : [null, null, null];
  const verdict = auditWords(locale).verdicts[aspect][one.verdict];
  if (aspect === "from") return [verdict, typeof one.expected === "string" ? one.expected : null];
  return [verdict, one.expected === null ? null : amountCell(one.expected as Amount), moneyCell(one.off)];
}
