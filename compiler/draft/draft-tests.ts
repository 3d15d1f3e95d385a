// A compiled draft → 用例 for its first and last days and its subsidies, with what the draft answers today: each to be confirmed.
import { append } from "@zhengce/grammar";
import type { Compilation } from "../compile.js";
import { assess } from "../decision/interpret.js";
import { testFor } from "../fixes/assists/test-for.js";
import { formatDay } from "@zhengce/runtime";
import { distinctNames } from "../testing/test-names.js";
import { writeTest } from "../testing/write-test.js";

/** More groups have no test of their own. */
const MOST_GROUPS = 40;

/** Texts of 用例 that pass, each with its remark; none where nothing can be answered. */
export function draftTests({ model, program }: Compilation): readonly string[] {
  if (program === null) return [];
  const name = distinctNames(model);
  const tier = model.tiers[0]?.name;
  const first = [...model.periods.values()].find(({ name: period }) => period.startsWith("集中"));
  const tests: string[] = [];
  const add = (title: string, day: number, groups: readonly string[]): void => {
    const person: Record<string, unknown> = { 缴费日期: formatDay(day) };
    if (tier !== undefined) person["档次"] = tier;
    if (groups.length > 0) person["身份"] = groups;
    for (const fact of model.facts.values())
      if (fact.required && fact.range !== null) person[fact.name] = fact.range.min;
    const answer = assess(program, person);
    if (answer.issues !== undefined) return;
    const test = writeTest(program, name(title), person, answer.value);
    if (test !== null) tests.push(test);
  };
  for (const period of model.periods.values()) {
    const { from, to } = period;
    if (from.day !== null) add(`${period.name}第一日`, from.day, []);
    if (to.day === null) continue;
    add(`${period.name}最后一日`, to.day, []);
    add(`${period.name}最后一日的次日`, to.day + 1, []);
  }
  const day = first?.from.day ?? null;
  const groups = new Set(model.subsidies.map(({ group }) => group));
  if (day !== null) for (const group of [...groups].slice(0, MOST_GROUPS)) add(group, day, [group]);
  for (const situation of model.situations)
    if (situation.exceptional) append(tests, [testFor(model, program, situation.name, "zh") ?? []].flat());
  return [...new Set(tests)];
}
