// The JSON Schema of answers. What a code carries stands in tables over the runtime's own types, so that a code which is none, or one
// that is missing, does not compile.
import type { ReasonCode, RuleCode, SlotCode, SplitCode } from "@zhengce/runtime";
import { KINDS } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import { namesIn } from "../../decision/names.js";
import {
  ANSWERED_DAY,
  BOOLEAN,
  coded,
  COUNT,
  COUNT_OR_NULL,
  either,
  list,
  record,
  TEXT,
  TEXT_OR_NULL,
  TEXTS,
  word,
  wordOrNull,
  type JsonSchema,
} from "./shapes.js";

/** How a schema is referred to by its name. */
export type Refer = (name: string) => JsonSchema;
type Table<Code extends string> = Readonly<Record<Code, Readonly<Record<string, JsonSchema>>>>;

const LINE: JsonSchema = { type: "integer", minimum: 1 };
const ENDS = word(["from", "to"]);

/** The schemas of Assessment and Adjustment, and those that they refer to, by name. */
export function schemasOfAnswers(program: Program, ref: Refer): Readonly<Record<string, JsonSchema>> {
  const names = namesIn(program);
  const [group, component] = [word(names.groups), word(names.components)];
  const money = { component, amount: ref("Amount"), shares: list(ref("Share")) };
  const considered = { group, component, amount: ref("Amount"), clause: TEXT, granted: BOOLEAN, reason: ref("Reason") };
  return {
    Amount: either(COUNT, record({ min: COUNT, max: COUNT_OR_NULL })),
    Share: record(
      { payer: wordOrNull(names.payers), amount: ref("Amount") },
      { unspecified: ref("OpenSplit"), jointly: TEXTS },
    ),
    OpenSplit: coded("code", splits),
    Reason: coded("code", reasons),
    OpenPoint: coded("slot", slots(ref), {
      required: { document: TEXT_OR_NULL },
      optional: {
        answeredBy: TEXT,
        otherYear: record({ notice: { type: "integer" }, document: { type: "integer" } }),
      },
    }),
    TraceEntry: {
      oneOf: Object.entries(rules).map(([rule, about]) =>
        record(
          { rule: { const: rule }, clause: TEXT, line: LINE, about: record(about) },
          { superior: record({ document: TEXT, clause: TEXT }) },
        ),
      ),
    },
    Assessment: record(
      {
        notice: { const: program.notice },
        eligible: { type: ["boolean", "null"] },
        situation: wordOrNull(names.situations),
        tier: wordOrNull(program.tiers),
        due: either(ref("Amount"), { type: "null" }),
        components: list(record({ name: component, amount: ref("Amount") })),
        subsidy: ref("Amount"),
        subsidies: list(record({ group, ...money, clause: TEXT })),
        considered: list(record(considered)),
        payable: either(ref("Amount"), { type: "null" }),
        benefit: record({ from: ANSWERED_DAY, to: ANSWERED_DAY }),
        unspecified: list(ref("OpenPoint")),
        trace: list(ref("TraceEntry")),
      },
      {
        support: list(record(money)),
        rewards: list(record({ name: TEXT, amount: ref("Amount"), clause: TEXT })),
        needs: list(word(names.facts)),
      },
    ),
    Adjustment: record({
      kind: word(Object.values(KINDS)),
      amount: either(ref("Amount"), { type: "null" }),
      dueBy: ANSWERED_DAY,
      unspecified: list(ref("OpenPoint")),
      trace: list(ref("TraceEntry")),
    }),
  };
}

const splits: Table<SplitCode> = {
  "left-open": { document: TEXT_OR_NULL },
  jointly: { payers: TEXTS, document: TEXT_OR_NULL },
  "depends-on": { names: TEXTS },
  "highest-open": {},
  "combination-open": {},
};

const reasons: Table<ReasonCode> = {
  granted: {},
  "granted-highest-open": {},
  "granted-combination-open": {},
  nothing: {},
  "cap-reached": {},
  "combination-open": {},
  "not-first": { winner: TEXT },
  same: { winner: TEXT },
  lower: { winner: TEXT },
  "not-higher": { winner: TEXT },
  incomparable: { winner: TEXT },
  "none-in-situation": { situation: TEXT },
  "situation-open": { situation: TEXT },
};

const slots = (ref: Refer): Table<SlotCode> => ({
  eligibility: {},
  situation: {},
  payment: { situation: TEXT },
  grant: { situation: TEXT },
  "benefit-from": { situation: TEXT },
  "benefit-to": { situation: TEXT },
  "benefit-facts": { situation: TEXT, end: ENDS, facts: TEXTS },
  period: { period: TEXT, end: word(["from", "to", "both"]) },
  standard: { component: TEXT },
  "standard-facts": { component: TEXT, facts: TEXTS },
  rate: { group: TEXT, component: TEXT },
  payer: { group: TEXT, component: TEXT, split: ref("OpenSplit") },
  "rate-facts": { group: TEXT, component: TEXT, facts: TEXTS },
  "reward-facts": { reward: TEXT, facts: TEXTS },
  change: {},
  "due-by-facts": { facts: TEXTS },
  stated: { text: TEXT },
});

const READS = { reads: TEXTS };
const rules: Table<RuleCode> = {
  admits: READS,
  excludes: READS,
  "not-admitted": {},
  situation: { situation: TEXT, ...READS },
  exception: { situation: TEXT, ...READS },
  payment: { situation: TEXT, components: either(TEXTS, { type: "null" }) },
  grant: { situation: TEXT, grants: word(["granted", "notGranted", "unspecified"]) },
  benefit: { situation: TEXT },
  "no-benefits": { situation: TEXT, waits: BOOLEAN, to: ANSWERED_DAY },
  standard: { component: TEXT },
  support: { component: TEXT },
  variant: { component: TEXT, ...READS },
  subsidy: { group: TEXT, component: TEXT },
  combination: { mode: word(["highest", "sum", "first", "unspecified"]) },
  cap: { component: TEXT },
  reward: { reward: TEXT, ...READS },
  change: { effect: word([...Object.keys(KINDS), "refundPaid"]), tests: TEXTS, ...READS },
};
