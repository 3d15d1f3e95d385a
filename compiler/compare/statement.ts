// What a notice says of something, unworded: a value, or the statement with the model that knows its names and days. Two say the same
// where their keys are one, whatever words they stand in; `years` moves every fixed day and every year in a text of the notice.
import type {
  ChangeCase,
  CombinationRule,
  Condition,
  DayExpression,
  DeadlineTime,
  GrantSlot,
  MoneyLiteral,
  Name,
  Part,
  PayerRule,
  PaySlot,
  Rate,
  RateEntry,
  RewardDeclaration,
  Unspecified,
  Waiting,
} from "@zhengce/grammar";
import { plusMonths } from "@zhengce/runtime";
import type { Model, PeriodEnd, PeriodOf } from "../semantics/model.js";
import type { FactShape } from "./fact-change.js";

/** A node of the syntax tree, by the way in which it is worded. */
export interface NodeForms {
  readonly condition: Condition | null;
  readonly rate: RateEntry;
  readonly rates: Rate | null;
  readonly payer: PayerRule;
  readonly part: Part;
  readonly pay: PaySlot;
  readonly grant: GrantSlot;
  readonly day: DayExpression | Unspecified;
  readonly waiting: Waiting;
  readonly deadline: DeadlineTime;
  readonly combination: CombinationRule;
  readonly unspecified: Unspecified | null;
  readonly adjustment: ChangeCase;
  readonly reward: RewardDeclaration;
}
type NodeStatement = {
  readonly [K in keyof NodeForms]: { readonly kind: K; readonly node: NodeForms[K]; readonly model: Model };
}[keyof NodeForms];
/** The days of a period, or those of each group. */
interface Days {
  readonly kind: "period";
  readonly from: PeriodEnd;
  readonly to: PeriodEnd;
  readonly variants?: readonly PeriodOf[];
  /** Knows the names of what the groups are told apart by. */
  readonly of?: Model;
}
export type Statement =
  | NodeStatement
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "persons"; readonly count: number }
  | { readonly kind: "money"; readonly fen: number }
  | { readonly kind: "fact"; readonly shape: FactShape }
  | Days
  | { readonly kind: "not-subsidised" }
  | { readonly kind: "cap"; readonly component: Name | null; readonly amount: MoneyLiteral | null };

/** What one notice says of a subject, in its order, and in which clauses. */
export interface Said {
  readonly says: readonly Statement[];
  readonly clauses: readonly string[];
}

/** Statements that say the same have one key; that of an earlier notice `years` later. */
export function statementKey(statement: Statement, years = 0): string {
  if ("model" in statement) return `${statement.kind} ${keyOf(statement.node, statement.model, years)}`;
  switch (statement.kind) {
    case "text":
      return laterBy(statement.text, years);
    case "period":
      return `period ${periodKey(statement, years)}`;
    default:
      return keyOf(statement, null, years);
  }
}
export function saidKey({ says }: Said, years = 0): string {
  return JSON.stringify(says.map((one) => statementKey(one, years)));
}

/** A text of a notice with every year in it `years` later: `2021年3月1日` → `2022年3月1日`; 底 of a February is not looked at. */
export function laterBy(text: string, years: number): string {
  return years === 0 ? text : text.replace(/\d{4}(?=年)/g, (year) => String(Number(year) + years));
}

/** Places, quotes, what is repeated and what is to be confirmed do not change what is said. */
const IGNORED: ReadonlySet<string> = new Set(["start", "end", "quoted", "unconfirmed", "echo"]);

function keyOf(value: unknown, model: Model | null, years: number): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map((one) => keyOf(one, model, years)).join()}]`;
  const meant = model === null || !("kind" in value) ? null : meantBy(value as Worded, model, years);
  if (meant !== null) return meant;
  const fields = Object.entries(value).filter(([name]) => !IGNORED.has(name));
  return `{${fields.map(([name, child]) => `${name}:${keyOf(child, model, years)}`).join()}}`;
}

type Worded =
  | Name
  | DayExpression
  | Extract<NonNullable<RateEntry["value"]>, { readonly kind: "PercentRate" }>
  | { readonly kind: "Text"; readonly value: string }
  | { readonly kind: "PeriodRange"; readonly name: Name | null }
  | { readonly kind: "DurationLiteral"; readonly count: number; readonly unit: "day" | "month" | "year" };

/** What a name, a day, a length of time stands for; null where the node's parts say it all. */
function meantBy(node: Worded, model: Model, years: number): string | null {
  switch (node.kind) {
    case "Name":
      return JSON.stringify(model.symbolOf(node)?.name ?? node.text);
    case "Text":
      return JSON.stringify(laterBy(node.value, years));
    case "DateLiteral":
    case "YearEdge":
    case "DayReference": {
      const day = model.dayOf(node);
      return day === null ? null : dayKey(day, years);
    }
    case "PeriodRange": {
      const period = node.name === null ? null : model.symbolOf(node.name);
      if (period?.kind !== "period") return null;
      return `${JSON.stringify(period.name)} ${periodKey({ ...period, of: model }, years)}`;
    }
    case "PercentRate": {
      const base = node.base === null ? null : model.percentBaseOf(node);
      const fact = model.percentFactOf(node);
      const part = `${node.bound} ${node.percent.ppm} ${node.minimum?.fen ?? ""}..${node.maximum?.fen ?? ""}`;
      if (fact !== null) return `${part} of ${JSON.stringify(fact.name)}`;
      if (base === null) return null;
      return `${part} ${JSON.stringify([base.component.name, base.tier?.name])}`;
    }
    case "DurationLiteral":
      return node.unit === "year" ? `${node.count * 12} month` : `${node.count} ${node.unit}`;
    default:
      return null;
  }
}
/** The days of a period; those of groups in their order, each with what it asks. */
function periodKey({ from, to, variants = [], of }: Omit<Days, "kind">, years: number): string {
  const each = variants.map(
    (one) => `${keyOf(one.condition, of ?? null, years)} ${endKey(one.from, years)} ${endKey(one.to, years)}`,
  );
  return [`${endKey(from, years)} ${endKey(to, years)}`, ...each].join(" | ");
}
function endKey({ day, monthDay }: PeriodEnd, years: number): string {
  return day === null ? `yearly ${monthDay ?? ""}` : dayKey(day, years);
}
function dayKey(day: number, years: number): string {
  return `day ${plusMonths(day, 12 * years)}`;
}
