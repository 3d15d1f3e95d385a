// Answers that depend on a key of few values alone: worked out for the first person who has it, then looked up.
import type { PlanColumn } from "../../plan/plan.js";
import type { AnswerColumn } from "./answer-columns.js";
import { kept, OUT } from "./arrays.js";
import { javascript, local, type Writing } from "./javascript.js";
import { BITS, type KeyPart } from "./tabled.js";

/** What is given to whoever works an answer out: as it is called there, and as a row has it. */
export interface Handed {
  readonly name: string;
  readonly value: string;
}

/** The place of a combination among all. */
export function keyText(key: readonly KeyPart[]): string {
  return key.reduce((text, { kind, name, ways }) => {
    const part = {
      situation: `(${local(name)} === ${local(name)} ? ${local(name)} + 1 : 0)`,
      test: `(${local(name)} ? 1 : 0)`,
      claim: `((in_mask_${String(Math.floor(Number(name) / BITS))}[i] >>> ${String(Number(name) % BITS)}) & ${String(ways - 1)})`,
      boolean: `(${name} === null ? 2 : ${name} ? 1 : 0)`,
      word: `(${name} + 1)`,
      tier: name,
    }[kind];
    return text === "0" ? part : `(${text}) * ${String(ways)} + ${part}`;
  }, "0");
}

export function waysText(
  key: readonly KeyPart[],
  answers: readonly AnswerColumn[],
  perWay: readonly PlanColumn[],
  {
    handed,
    claims,
    writing,
  }: {
    readonly handed: readonly Handed[];
    readonly claims: readonly string[];
    readonly writing: Writing;
  },
): readonly string[] {
  const ways = key.reduce((product, part) => product * part.ways, 1);
  const names = answers.map(({ name }) => name);
  return [
    "",
    "// An answer that depends on the key alone is worked out for the first person who has it; `WAYS` says where it stands, 0: nowhere yet.",
    `const WAYS = new Int32Array(${String(ways)});`,
    "const kept = new Map();",
    ...answers.map(({ name, type }) => `const way_${name} = new ${OUT[type]}(${String(ways + 1)});`),
    `function worked(${handed.map(({ name }) => name).join(", ")}) {`,
    ...claims.map((claim) => `  ${claim}`),
    ...perWay.map(({ name, value }) => `  const ${local(name)} = ${javascript(value, writing)};`),
    ...answers.map(({ name, value, type }) => `  const a_${name} = ${kept(javascript(value, writing), type)};`),
    `  const same = [${names.map((name) => `a_${name}`).join(", ")}].join();`,
    "  let way = kept.get(same);",
    "  if (way !== undefined) return way;",
    "  way = kept.size + 1;",
    "  kept.set(same, way);",
    ...names.map((name) => `  way_${name}[way] = a_${name};`),
    "  return way;",
    "}",
  ];
}
