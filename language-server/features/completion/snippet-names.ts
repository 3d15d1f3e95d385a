// What stands in the places of a snippet: names of the notice that fit together, first those which no statement of the kind uses yet.
import { writtenName, type Model } from "@zhengce/compiler/editor";
import type { Condition, Locale } from "@zhengce/grammar";
import { dayNumber } from "@zhengce/runtime";
import type { Names } from "../../authoring/snippet-bodies.js";
import { nextLabels } from "./clauses.js";
import { writtenDay } from "./values.js";

export function namesOf(model: Model, { year, language }: { readonly year: number; readonly language: Locale }): Names {
  const subsidised = new Set(model.subsidies.map(({ group }) => group));
  const taken = new Set(model.situations.flatMap((situation) => periodOf(situation) ?? []));
  const exceptions = model.situations.filter(({ exceptional }) => exceptional);
  const situation = situationToTest(model);
  const period = model.periods.get((situation === undefined ? null : periodOf(situation)) ?? "");
  return {
    notice: "某县",
    year: String(year),
    clause: nextLabels([...model.clauses.values()].at(-1)?.name ?? null)[0] ?? "一",
    group: firstOf(model.groups.values(), ({ name }) => !subsidised.has(name)) ?? "低保对象",
    component: firstOf(model.components.values()) ?? "个人缴费",
    payer: firstOf(model.payers.values()) ?? "医疗救助基金",
    period: firstOf(model.periods.values(), ({ name }) => !taken.has(name)) ?? "集中征缴期",
    situation: situation === undefined ? "集中缴费" : writtenName(situation.name),
    situationDay: writtenDay(period?.from.day ?? dayNumber(year - 1, 10, 1), language),
    exception: firstOf(exceptions),
    paymentDate: model.factNamed("paymentDate")?.name ?? "缴费日期",
    birthDate: model.factNamed("birthDate")?.name ?? "出生日期",
  };
}

/** The first of those that are `wanted`, else the first at all, as it is written. */
function firstOf<S extends { readonly name: string }>(all: Iterable<S>, wanted: (one: S) => boolean = () => true) {
  const list = [...all];
  const found = list.find(wanted) ?? list[0];
  return found === undefined ? null : writtenName(found.name);
}

/** An ordinary situation that says when it applies by a period with a first day, and that no 用例 expects yet. */
function situationToTest(model: Model): Model["situations"][number] | undefined {
  const expected = new Set(
    model.tests.flatMap(({ node }) => node.expected.map(({ value }) => (value?.kind === "Name" ? value.text : ""))),
  );
  const dated = model.situations.filter((one) => {
    const period = periodOf(one);
    return !one.exceptional && period !== null && typeof model.periods.get(period)?.from.day === "number";
  });
  return dated.find(({ name }) => !expected.has(name)) ?? dated[0] ?? model.situations.find((one) => !one.exceptional);
}

function periodOf({ when }: Model["situations"][number]): string | null {
  const conditions = when.flatMap(({ node }): readonly (Condition | null)[] => [node.condition]);
  const [only] = conditions;
  return only?.kind === "Membership" && only.range?.kind === "PeriodRange" ? only.range.name.text : null;
}
