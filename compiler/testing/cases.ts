// Cases as data: a person, and the keys of the answer that the case pins. JSON of unknown origin becomes cases, or a list of
// what is wrong with it.
import type { Texts } from "@zhengce/grammar";

interface CaseBase {
  readonly id: string;
  /** The notice's file name without its ending; "" where the file of cases belongs to one notice. */
  readonly notice: string;
  readonly why: string;
  /** Only the keys that the case pins. */
  readonly expect: Readonly<Record<string, unknown>>;
}
/** Facts in, assessment out. */
export interface AssessCase extends CaseBase {
  readonly kind: "assess";
  readonly facts: unknown;
}
/** The facts at payment and as certified later in, adjustment out. */
export interface AdjustCase extends CaseBase {
  readonly kind: "adjust";
  readonly before: unknown;
  readonly after: unknown;
}
export type Case = AssessCase | AdjustCase;

/**
 * Reads `[{id, notice, why, facts, expect}, …]`, or one such object; a case with `before` and `after` is one of adjust. No case at
 * all, and an `expect` that could not fail, are problems.
 */
export function readCases(json: unknown): { readonly cases: readonly Case[]; readonly problems: readonly Texts[] } {
  const cases: Case[] = [];
  const problems: Texts[] = [];
  if (Array.isArray(json) && json.length === 0) problems.push({ zh: "里面没有案例", en: "there is no case in it" });
  for (const [index, item] of (Array.isArray(json) ? json : [json]).entries()) {
    const read = readCase(item, index + 1);
    if ("expect" in read) cases.push(read);
    else problems.push(read);
  }
  return { cases, problems };
}

function readCase(item: unknown, number: number): Case | Texts {
  const text = (key: string): string => (isRecord(item) && typeof item[key] === "string" ? item[key] : "");
  const id = text("id");
  const wrong = (zh: string, en: string): Texts => ({
    zh: `第${number}个案例${id === "" ? "" : `（${id}）`}：${zh}`,
    en: `case ${number}${id === "" ? "" : ` (${id})`}: ${en}`,
  });
  if (!isRecord(item)) return wrong("应为对象", "an object is expected");
  const { expect } = item;
  if (!isRecord(expect)) return wrong("缺少对象 expect", "the object “expect” is missing");
  const empty = emptyIn(expect, "expect");
  if (empty !== null)
    return wrong(
      `${empty} 是空的，什么也没有检查；写明期望的结果，如 "due": 40000`,
      `${empty} is empty and checks nothing; say what is expected, such as "due": 40000`,
    );
  const base = { id: id || String(number), notice: text("notice"), why: text("why"), expect };
  if ("before" in item && "after" in item)
    return { kind: "adjust", ...base, before: item["before"], after: item["after"] };
  if ("facts" in item) return { kind: "assess", ...base, facts: item["facts"] };
  return wrong("缺少 facts，或缺少 before 和 after", "“facts”, or “before” and “after”, are missing");
}

/** The path of the first object that holds no key; a list that holds one still checks its own length. */
function emptyIn(expected: Readonly<Record<string, unknown>>, path: string): string | null {
  const entries = Object.entries(expected);
  if (entries.length === 0) return path;
  for (const [key, value] of entries) {
    const empty = isRecord(value) ? emptyIn(value, `${path}.${key}`) : null;
    if (empty !== null) return empty;
  }
  return null;
}

/** A plain object, not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
