// What the grammar would read at a place, narrowed to what makes sense there: behind a yes-or-no fact no date, behind a whole number no
// 次日. Decides which of the expected words are worth a proposal; makes none.
import type { Fact, Model } from "@zhengce/compiler/editor";
import type { Expected, ExpectedAt, KeywordId } from "@zhengce/grammar";

/** What a condition or a 已知 is about at the place: a fact of a type, an age, or a group that holds or not. */
type Subject = Fact["type"] | "age" | "group";
type LiteralId = Extract<Expected, { kind: "literal" }>["id"];

/** Whether an expected word is worth proposing; one call a place finds what the place is about. */
export function fitting(model: Model, at: ExpectedAt): (one: Expected) => boolean {
  const subject = subjectBefore(model, at);
  return (one) => {
    const within = (rule: string): boolean => one.path.some((step) => step.rule === rule);
    // `缴费日期 集中征缴期` is read as if 在 stood between the two; nobody is led there.
    if (within("bareRange")) return false;
    if (within("changeTest")) return within("change");
    if (within("repeatedTime") && isDay(one)) return false;
    if (one.kind === "keyword" && GOING_ON.has(one.id) && within("atom"))
      return subject === null || FOLLOWING[subject].includes(one.id);
    if (isFirstOperand(one)) return one.kind === "keyword" ? one.id === "age" : one.kind !== "literal";
    return subject === null || !COMPARED.some(within) || compares(one, subject);
  };
}

/** The subject that stands last before the place, in its own condition. */
function subjectBefore(model: Model, { read }: ExpectedAt): Subject | null {
  for (const { token, path } of [...read].reverse()) {
    if (BOUNDARIES.has(token.tokenType.name)) return null;
    if (path.some(({ rule }) => rule === "ageOperand")) return "age";
    const named =
      token.node?.kind === "Name" ? token.node.text : token.tokenType.name === "keyword.tier" ? "tier" : null;
    if (named === null || path.at(-1)?.rule === "givenValue") continue;
    if (model.groups.has(named)) return "group";
    return model.factNamed(named)?.type ?? (model.periods.has(named) ? "date" : null);
  }
  return null;
}
const BOUNDARIES: ReadonlySet<string> = new Set(
  (["and", "or", "not", "when", "given", "afterwards", "expect"] satisfies KeywordId[]).map((id) => `keyword.${id}`),
);

/** What a condition begins with; a range's ends are operands too, but not of the atom itself. */
function isFirstOperand({ path }: Expected): boolean {
  const operand = path[path.findLastIndex(({ rule }) => rule === "atom") + 1];
  return operand?.rule === "operand" && operand.role === "subject";
}

const DAYS: readonly KeywordId[] = ["yearly", "yearStart", "yearEnd", "thisYear", "nextYear", "previousYear"];
function isDay(one: Expected): boolean {
  return (
    one.kind === "name" ||
    (one.kind === "keyword" ? DAYS.includes(one.id) : one.kind === "literal" && one.id === "date")
  );
}

/** Words that go on from an operand, by what it is. */
const FOLLOWING: Readonly<Record<Subject, readonly KeywordId[]>> = {
  date: [
    "nextDay",
    "previousDay",
    "nextMonth",
    "in",
    "earlier",
    "later",
    "notBefore",
    "notAfter",
    "beyond",
    "since",
    "to",
    "upTo",
    "onward",
  ],
  integer: ["in", "to", "upTo", "onward"],
  money: ["in", "to", "upTo", "onward"],
  age: ["at", "in", "to", "upTo", "onward"],
  ...{ boolean: [], enumeration: [], group: [] },
};
const GOING_ON: ReadonlySet<KeywordId> = new Set(Object.values(FOLLOWING).flat());

/** Rules that read what a subject is compared with or set to. */
const COMPARED = ["operand", "givenValue", "rangeExpression"] as const;
function compares(one: Expected, subject: Subject): boolean {
  if (one.kind === "literal") return LITERALS[subject].includes(one.id);
  if (one.kind === "keyword") return KEYWORDS[subject].includes(one.id) || !SET.has(one.id);
  if (one.kind === "mark") return true;
  return subject === "date"
    ? one.path.at(-1)?.rule !== "givenValue"
    : subject === "integer" || subject === "enumeration";
}
const KEYWORDS: Readonly<Record<Subject, readonly KeywordId[]>> = {
  date: ["yearStart", "yearEnd", "thisYear", "nextYear", "previousYear"],
  boolean: ["yes", "no"],
  ...{ integer: [], money: [], age: [], enumeration: [], group: [] },
};
const SET: ReadonlySet<KeywordId> = new Set([...DAYS, ...KEYWORDS.boolean, "age"]);
const LITERALS: Readonly<Record<Subject, readonly LiteralId[]>> = {
  date: ["date"],
  integer: ["integer"],
  money: ["money"],
  age: ["age"],
  ...{ boolean: [], enumeration: [], group: [] },
};
