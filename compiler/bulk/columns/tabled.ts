// What of an answer depends on few things alone: the situation, tests, groups, words and the tier. That is worked out once for each combination
// of them that occurs, and looked up for everybody else.
import type { Expression } from "../../plan/expression.js";
import { operandsOf } from "../../plan/operands.js";
import type { PlanColumn } from "../../plan/plan.js";
import type { AnswerColumn, ColumnsPlan } from "./answer-columns.js";

/** One thing of which the answer depends. */
export interface KeyPart {
  readonly kind: "situation" | "test" | "claim" | "boolean" | "word" | "tier";
  /** Of the column or the input; of claims the number of the first group. */
  readonly name: string;
  /** How many ways it has. */
  readonly ways: number;
}
export interface Tabled {
  /** Empty where nothing is looked up. */
  readonly key: readonly KeyPart[];
  readonly answers: readonly AnswerColumn[];
}

/** Groups by a bit of a mask, so many a mask. */
export const BITS = 31;

/** Claims of groups that stand side by side are one part: so many bits of a mask. */
function joined(parts: readonly KeyPart[], groups: number): readonly KeyPart[] {
  const claimed = new Set(
    parts.filter(({ kind }) => kind === "claim").map(({ name }) => Number(name.slice("claims_".length))),
  );
  const runs: KeyPart[] = [];
  for (let group = 0; group < groups; group++) {
    if (!claimed.has(group)) continue;
    const from = group;
    while (claimed.has(group + 1) && (group + 1) % BITS !== 0) group += 1;
    runs.push({ kind: "claim", name: String(from), ways: 2 ** (group - from + 1) });
  }
  return [...parts.filter(({ kind }) => kind !== "claim"), ...runs];
}

/** More combinations are too many for a table. */
const MOST_WAYS = 2 ** 17;

export function tabled(plan: ColumnsPlan): Tabled {
  const { columns, answers, program, inputs } = plan;
  const byName = new Map(columns.map((column) => [column.name, column]));
  const isDated = dated(columns);
  const key = new Map<string, KeyPart>();
  const restore = (before: readonly (readonly [string, KeyPart])[]): void => {
    key.clear();
    for (const [name, part] of before) key.set(name, part);
  };
  /** False where it depends on a day or a number by itself. */
  const depends = (of: Expression): boolean => {
    if (of.kind === "column") {
      const column = byName.get(of.name);
      if (column === undefined) return false;
      if (!isDated.has(of.name)) return depends(column.value);
      if (of.name === "situation") {
        key.set(of.name, { kind: "situation", name: of.name, ways: program.situations.length + 1 });
        return true;
      }
      const before = [...key];
      if (depends(column.value)) return true;
      if (column.type !== "boolean") return false;
      // A test of a day or a number comes out one way or the other.
      restore(before);
      key.set(of.name, { kind: "test", name: of.name, ways: 2 });
      return true;
    }
    if (of.kind !== "input") return operandsOf(of).every(depends);
    const input = inputs.find(({ name }) => name === of.name);
    if (input === undefined) return false;
    const part = partOf(input.of, plan);
    if (part !== null) key.set(of.name, { ...part, name: of.name });
    return part !== null;
  };
  const tabledAnswers: AnswerColumn[] = [];
  for (const answer of answers) {
    const before = [...key];
    const fits = depends(answer.value) && [...key.values()].reduce((ways, part) => ways * part.ways, 1) <= MOST_WAYS;
    if (fits) tabledAnswers.push(answer);
    else restore(before);
  }
  return { key: joined([...key.values()], program.groups.length), answers: tabledAnswers };
}

function partOf(of: ColumnsPlan["inputs"][number]["of"], { program }: ColumnsPlan): Omit<KeyPart, "name"> | null {
  if (of.kind === "claim") return { kind: "claim", ways: 2 };
  if (of.kind === "tier") return { kind: "tier", ways: program.tiers.length };
  const fact = program.facts[of.fact];
  if (fact?.type === "boolean") return { kind: "boolean", ways: 3 };
  return fact?.type === "enumeration" ? { kind: "word", ways: fact.values.length + 1 } : null;
}

/** Columns that a day or a number of the person goes into. */
function dated(columns: readonly PlanColumn[]): ReadonlySet<string> {
  const found = new Set<string>();
  const reads = (of: Expression): boolean => {
    if (of.kind === "column") return found.has(of.name);
    if (of.kind === "input") return of.type === "day" || (of.type === "integer" && of.name !== "tier");
    return operandsOf(of).some(reads);
  };
  for (const { name, value } of columns) if (reads(value)) found.add(name);
  return found;
}
