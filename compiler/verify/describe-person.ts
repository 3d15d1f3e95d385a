// A person as facts → words in Chinese and English: “2021年5月10日缴费，2021年4月1日出生，身份为孤儿”. Nothing is decided here.
import { formatYuan, parseDay } from "@zhengce/runtime";
import { dayText } from "../semantics/describe-words.js";
import type { Texts } from "@zhengce/grammar";
import type { FactSpec, Program } from "../decision/program.js";
import type { Person } from "./person.js";

/** The person in words, in the order of the program's facts; facts that are absent are not mentioned. */
export function describePerson(program: Program, person: Person): Texts {
  const described = program.facts.flatMap((fact) => {
    const value = Object.hasOwn(person, fact.name) ? person[fact.name] : undefined;
    return value === undefined ? [] : [describeFact(fact, value)];
  });
  const identities = Object.hasOwn(person, "身份") ? (person["身份"] as readonly string[]) : [];
  if (identities.length > 0) {
    described.push({ zh: `身份为${identities.join("、")}`, en: `certified as ${identities.join(", ")}` });
  }
  const tier = Object.hasOwn(person, "档次") ? String(person["档次"]) : null;
  if (tier !== null) described.push({ zh: `档次为${tier}`, en: `in tier ${tier}` });
  return { zh: described.map(({ zh }) => zh).join("，"), en: described.map(({ en }) => en).join(", ") };
}

function describeFact({ name, type, role }: FactSpec, value: Person[string]): Texts {
  if (type === "date") {
    const day = parseDay(String(value));
    const words = { zh: day === null ? String(value) : dayText(day), en: String(value) };
    if (role === "payment") return { zh: `${words.zh}缴费`, en: `paying on ${words.en}` };
    if (role === "birth") return { zh: `${words.zh}出生`, en: `born on ${words.en}` };
    // 退役日期 reads as the event it is the day of: 2021年3月1日退役.
    const event = name.length > 2 && name.endsWith("日期") ? name.slice(0, -2) : null;
    return { zh: event === null ? `${name}为${words.zh}` : `${words.zh}${event}`, en: `${name} ${words.en}` };
  }
  if (type === "boolean") return { zh: value === true ? name : `非${name}`, en: value === true ? name : `not ${name}` };
  const shown = type === "money" ? formatYuan(Number(value)) : String(value);
  return { zh: `${name}为${shown}`, en: `${name} ${shown}` };
}
