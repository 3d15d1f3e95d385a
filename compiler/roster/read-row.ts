// One row → facts, or what is wrong with the row, column by column. Blank cells are absent facts.
import { IDENTITIES_KEYS, readFacts, TIER_KEYS, type FactIssue } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { isBlank, textOf, type Cell, type CellFault, type SheetRow } from "../sheets/cell.js";
import type { Column, Columns } from "./columns.js";
import type { RowFault } from "./faults.js";
import { quickly } from "./quick-reader.js";
import type { RowReading } from "./row-reading.js";
import { factValue, identityNames, isAboutOthers, isNothing, worded, yesOrNo, type Form } from "./values.js";

/** A reader for the rows under one head. */
export function rowReader(program: Program, columns: Columns, form: Form): (row: SheetRow) => RowReading {
  const read = columns.all.filter(({ reading }) => reading.kind !== "carried");
  return quickly(program, columns, read, thoroughly(program, columns, read, form));
}

function thoroughly(
  program: Program,
  { all, head }: Columns,
  read: readonly Column[],
  form: Form,
): (row: SheetRow) => RowReading {
  const groups = program.groups.filter(({ kind }) => kind === "certified").map(({ name }) => name);
  const headers = new Map(read.map((column) => [keyOf(column), column.header]));
  const carried = new Set(all.filter(({ reading }) => reading.kind === "carried").map(({ index }) => index));
  return ({ cells, faults: broken }) => {
    const faults: RowFault[] = broken.flatMap((fault) => cellFault(fault, head, carried));
    const raw: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const held: GroupsHeld = { yes: [], no: [], told: undefined };
    for (const column of read) {
      const cell = cells[column.index] ?? null;
      if (!isNothing(cell, form)) take(column, cell, { program, groups, form, raw, held, faults });
    }
    for (let at = head.length; at < cells.length; at++)
      if (!isBlank(cells[at])) {
        faults.push({ kind: "cell", header: null, code: "beyond-head" });
        break;
      }
    const identities = identitiesOf(held, headers, faults);
    if (identities !== undefined) raw[IDENTITIES_KEYS[0]] = identities;
    const reading = readFacts(program, raw);
    for (const issue of reading.issues ?? []) faults.push(factFault(issue, headers, program, form));
    // Whoever can be answered is a person, however they are called.
    if (reading.issues !== undefined && isAboutOthers(cells)) return { faults: [{ kind: "about-others" }] };
    if (faults.length > 0 || reading.issues !== undefined) return { faults };
    return { facts: reading.value };
  };
}

interface GroupsHeld {
  readonly yes: string[];
  readonly no: { readonly group: string; readonly header: string }[];
  /** What the column of identities gives. */
  told: unknown;
}
interface Taking {
  readonly program: Program;
  readonly groups: readonly string[];
  readonly form: Form;
  readonly raw: Record<string, unknown>;
  readonly held: GroupsHeld;
  readonly faults: RowFault[];
}

function take({ reading, header }: Column, cell: Cell, { program, groups, form, raw, held, faults }: Taking): void {
  switch (reading.kind) {
    case "fact":
      raw[reading.fact.name] = factValue(reading.fact, cell, form);
      return;
    case "tier":
      raw[TIER_KEYS[0]] = worded(cell, program.tiers);
      return;
    case "identities":
      held.told = identityNames(cell, groups);
      return;
    case "group": {
      const holds = yesOrNo(cell);
      if (holds === true) held.yes.push(reading.group);
      else if (holds === false) held.no.push({ group: reading.group, header });
      else faults.push({ kind: "fact", header, issue: notYesOrNo(header, cell), inYuan: false });
      return;
    }
    case "carried":
  }
}

function notYesOrNo(key: string, cell: Cell): FactIssue {
  return { code: "not-true-or-false", key, value: cautious(textOf(cell)), expected: { kind: "boolean" } };
}

/** 身份 and the columns of single groups together. */
function identitiesOf(
  { yes, no, told }: GroupsHeld,
  headers: ReadonlyMap<string, string>,
  faults: RowFault[],
): unknown {
  if (told !== undefined && !Array.isArray(told)) return told;
  const names: unknown[] = [...yes];
  for (const name of (told ?? []) as readonly unknown[]) names.push(name);
  for (const { group, header } of no)
    if (names.includes(group))
      faults.push({ kind: "contradiction", group, header: headers.get(IDENTITIES_KEYS[0]) ?? header });
  return names.length === 0 ? undefined : names;
}

function keyOf({ reading, header }: Column): string {
  if (reading.kind === "fact") return reading.fact.name;
  if (reading.kind === "tier") return TIER_KEYS[0];
  return reading.kind === "identities" ? IDENTITIES_KEYS[0] : header;
}

/** Whatever a column means, a number that lost its digits is refused; what is wrong with a value only where it is read. */
function cellFault({ code, column }: CellFault, head: readonly string[], carried: ReadonlySet<number>): RowFault[] {
  const isOfValue = code === "error-value" || code === "formula-without-value";
  if (isOfValue && column !== null && (carried.has(column) || column >= head.length)) return [];
  return [{ kind: "cell", code, header: column === null ? null : (head[column] ?? null) }];
}

function factFault(issue: FactIssue, headers: ReadonlyMap<string, string>, program: Program, form: Form): RowFault {
  const header = headers.get(issue.key) ?? issue.key;
  const fact = program.facts.find(({ name }) => name === issue.key);
  const { value } = issue;
  return {
    kind: "fact",
    header,
    issue: { ...issue, key: header, value: typeof value === "string" ? cautious(value) : value },
    inYuan: fact?.type === "money" && !form.isJson,
  };
}

/** A value that may be the number of an identity card is not repeated. */
function cautious(text: string): string {
  return text.replace(/\d[\d\s-]{6,}[\dXx]/gu, (digits) => (digits.replace(/\D/gu, "").length > 8 ? "***" : digits));
}
