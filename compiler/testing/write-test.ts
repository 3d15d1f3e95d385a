// A person and what the interpreter says of them → a 用例 that can be pasted into the file. Nothing is judged here.
import { formatYuan, highest, lowest, parseDay } from "@zhengce/runtime";
import type { Amount, Assessment } from "@zhengce/runtime";
import { dayText } from "../semantics/describe-words.js";
import { writtenName } from "../semantics/written-name.js";
import type { Program } from "../decision/program.js";

/** Facts in the contract's form, by Chinese names. */
type Person = Readonly<Record<string, unknown>>;

/** The test's text in Chinese keywords; it passes as long as the file answers as it does now. */
export function writeTest(program: Program, name: string, person: Person, assessment: Assessment): string {
  const given = Object.entries(person).map(([fact, value]) => `${writtenName(fact)} ${written(program, fact, value)}`);
  const title = name.replace(/[\\"“”]/gu, (mark) => (mark === "“" ? "「" : mark === "”" ? "」" : `\\${mark}`));
  return `用例 "${title}" {\n  已知 ${given.join("  ")}\n  期望 ${expected(assessment).join("  ")}\n}\n`;
}

function written(program: Program, fact: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((name) => writtenName(String(name))).join("、");
  if (typeof value === "boolean") return value ? "是" : "否";
  const type = program.facts.find(({ name }) => name === fact)?.type;
  if (type === "money") return formatYuan(Number(value));
  if (typeof value === "number") return String(value);
  const day = type === "date" ? parseDay(String(value)) : null;
  return day === null ? writtenName(String(value)) : dayText(day);
}

function expected({ eligible, situation, due, payable, benefit }: Assessment): readonly string[] {
  const from = benefit.from === null ? null : parseDay(benefit.from);
  return [
    ...(eligible === false ? ["可参保 否"] : []),
    `情形 ${situation === null ? "无" : writtenName(situation)}`,
    `应缴 ${amountText(due)}`,
    ...(payable === null ? [] : [`个人实缴 ${amountText(payable)}`]),
    ...(from === null ? [] : [`待遇 从 ${dayText(from)}`]),
  ];
}

function amountText(amount: Amount | null): string {
  if (amount === null) return "未规定";
  const [min, max] = [formatYuan(lowest(amount)), formatYuan(highest(amount))];
  return min === max ? min : `${min} 至 ${max}`;
}
