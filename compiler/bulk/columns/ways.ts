// Answers that depend on a key of few values alone: worked out for the first person who has it, then looked up. Claims of groups that make no
// difference to anything else of the key are one class, so that the table is small.
import type { PlanColumn } from "../../plan/plan.js";
import type { AnswerColumn } from "./answer-columns.js";
import { kept, outArray } from "./arrays.js";
import { javascript, local, type Writing } from "./javascript.js";
import { BITS, type KeyPart } from "./tabled.js";

/** With more in the rest of the key, claims are not compared. */
const MOST_COMPARED = 32;

/** The place of a combination among all of these parts, of a row. @param at how a part stands there */
export function keyText(parts: readonly KeyPart[], at: (part: KeyPart) => string): string {
  return parts.reduce((text, part) => {
    const own = at(part);
    return text === "0" ? own : `(${text}) * ${String(part.ways)} + ${own}`;
  }, "0");
}

export const claimsOf = (key: readonly KeyPart[]): readonly KeyPart[] => key.filter(({ kind }) => kind === "claim");
export const othersOf = (key: readonly KeyPart[]): readonly KeyPart[] => key.filter(({ kind }) => kind !== "claim");
const product = (parts: readonly KeyPart[]): number => parts.reduce((ways, part) => ways * part.ways, 1);
export const waysOf = (key: readonly KeyPart[]): { readonly claims: number; readonly others: number } => ({
  claims: product(claimsOf(key)),
  others: product(othersOf(key)),
});

/** What a digit of the key stands for, as the plan has it. */
function meant({ kind }: KeyPart, digit: string): string {
  return {
    situation: `(${digit} === 0 ? NaN : ${digit} - 1)`,
    test: `(${digit} === 1)`,
    claim: digit,
    boolean: `(${digit} === 2 ? null : ${digit} === 1)`,
    word: `(${digit} - 1)`,
    tier: digit,
  }[kind];
}

export function waysText(
  key: readonly KeyPart[],
  answers: readonly AnswerColumn[],
  perWay: readonly PlanColumn[],
  { claims, writing }: { readonly claims: readonly string[]; readonly writing: Writing },
): readonly string[] {
  const ways = waysOf(key);
  const names = answers.map(({ name }) => name);
  const digits = (parts: readonly KeyPart[], from: string): string[] =>
    [...parts].reverse().flatMap((part, at) => {
      const digit = `${from}_${String(at)}`;
      const name =
        part.kind === "claim"
          ? `claims_from_${part.name}`
          : part.kind === "situation" || part.kind === "test"
            ? local(part.name)
            : part.name;
      return [
        `  const ${digit} = ${from} % ${String(part.ways)};`,
        `  ${from} = (${from} - ${digit}) / ${String(part.ways)};`,
        `  const ${name} = ${meant(part, digit)};`,
      ];
    });
  return [
    "",
    "// Answers that depend on the key alone, each once. CLASS: by the groups that are claimed; PLACES: by class and the rest of the key; 0: not met yet.",
    `const CLASS = new ${ways.claims < 60_000 ? "Uint16Array" : "Int32Array"}(${String(ways.claims)});`,
    `const PLACES = new Int32Array(${String((ways.claims + 1) * ways.others)});`,
    "const classes = new Map();",
    "const outcomes = new Map();",
    ...answers.map(
      (answer) => `const way_${answer.name} = new ${outArray(answer)}(${String(ways.claims * ways.others + 1)});`,
    ),
    "function classOf(claimed) {",
    ...(ways.others > MOST_COMPARED
      ? ["  const same = claimed;", "  const ways = [];"]
      : [
          "  const ways = [];",
          `  for (let rest = 0; rest < ${String(ways.others)}; rest++) ways.push(workedIfItCan(claimed, rest));`,
          "  const same = ways.join();",
        ]),
    "  let number = classes.get(same);",
    "  if (number === undefined) {",
    "    number = classes.size + 1;",
    "    classes.set(same, number);",
    `    PLACES.set(ways, number * ${String(ways.others)});`,
    "  }",
    "  return (CLASS[claimed] = number);",
    "}",
    "// Not every combination can occur; where one does it is worked out then.",
    "function workedIfItCan(claimed, rest) {",
    "  try {",
    "    return worked(claimed, rest);",
    "  } catch {",
    "    return 0;",
    "  }",
    "}",
    "function worked(claimed, rest) {",
    ...digits(claimsOf(key), "claimed"),
    ...digits(othersOf(key), "rest"),
    ...claims,
    ...perWay.map(({ name, value }) => `  const ${local(name)} = ${javascript(value, writing)};`),
    ...answers.map((answer) => `  const a_${answer.name} = ${kept(javascript(answer.value, writing), answer)};`),
    `  const same = [${names.map((name) => `a_${name}`).join(", ")}].join();`,
    "  let way = outcomes.get(same);",
    "  if (way !== undefined) return way;",
    "  way = outcomes.size + 1;",
    "  outcomes.set(same, way);",
    ...names.map((name) => `  way_${name}[way] = a_${name};`),
    "  return way;",
    "}",
  ];
}

/** The claim of a group, of the digits of the key. */
export function claimOfDigits(group: number, key: readonly KeyPart[]): string {
  const run = claimsOf(key).findLast(({ name }) => Number(name) <= group);
  return `((claims_from_${run?.name ?? "0"} >>> ${String(group - Number(run?.name ?? 0))}) & 1) !== 0`;
}
/** The claims of a run of groups, of a row. */
export function claimsOfRow({ name, ways }: KeyPart): string {
  const first = Number(name);
  return `((in_mask_${String(Math.floor(first / BITS))}[i] >>> ${String(first % BITS)}) & ${String(ways - 1)})`;
}
