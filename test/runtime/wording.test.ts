// Every code has its words in every language: one sample a code, exhaustive by type, so that a new code without a sample does not compile.
import { describe, expect, it } from "vitest";
import {
  en,
  explain,
  explainIssue,
  formatAmount,
  formatYuan,
  sayEntry,
  sayIssue,
  sayPoint,
  sayReason,
  saySplit,
  zh,
  type AboutOf,
  type Adjustment,
  type Assessment,
  type Expected,
  type FactIssue,
  type FactIssueCode,
  type OpenPointOf,
  type OpenSplitOf,
  type ReasonCode,
  type ReasonOf,
  type RuleCode,
  type SlotCode,
  type SplitCode,
  type TraceEntry,
} from "@zhengce/runtime";

const document = null;
/** Names without Han, so that whatever is Han comes from the words. */
const [situation, group, component, winner] = ["S", "G", "C", "W"];
const reads = ["F"];

const splits: { readonly [Code in SplitCode]: OpenSplitOf<Code> } = {
  "left-open": { code: "left-open", document: "D" },
  jointly: { code: "jointly", payers: ["P", "Q"], document },
  "depends-on": { code: "depends-on", names: reads },
  "highest-open": { code: "highest-open" },
  "combination-open": { code: "combination-open" },
};
const reasons: { readonly [Code in ReasonCode]: ReasonOf<Code> } = {
  granted: { code: "granted" },
  "granted-highest-open": { code: "granted-highest-open" },
  "granted-combination-open": { code: "granted-combination-open" },
  nothing: { code: "nothing" },
  "cap-reached": { code: "cap-reached" },
  "combination-open": { code: "combination-open" },
  "not-first": { code: "not-first", winner },
  same: { code: "same", winner },
  lower: { code: "lower", winner },
  "not-higher": { code: "not-higher", winner },
  incomparable: { code: "incomparable", winner },
  "none-in-situation": { code: "none-in-situation", situation },
  "situation-open": { code: "situation-open", situation },
};
const points: { readonly [Slot in SlotCode]: OpenPointOf<Slot> } = {
  eligibility: { slot: "eligibility", document },
  situation: { slot: "situation", document },
  payment: { slot: "payment", situation, document },
  grant: { slot: "grant", situation, document },
  "benefit-from": { slot: "benefit-from", situation, document },
  "benefit-to": { slot: "benefit-to", situation, document, answeredBy: "D" },
  "benefit-facts": { slot: "benefit-facts", situation, end: "from", facts: reads, document },
  period: { slot: "period", period: "P", end: "to", document },
  standard: { slot: "standard", component, document },
  rate: { slot: "rate", group, component, document },
  "rate-facts": { slot: "rate-facts", group, component, facts: reads, document: null },
  payer: { slot: "payer", group, component, split: splits["left-open"], document },
  change: { slot: "change", document },
  "due-by-facts": { slot: "due-by-facts", facts: reads, document },
  "standard-facts": { slot: "standard-facts", component, facts: reads, document },
  "reward-facts": { slot: "reward-facts", reward: "R", facts: ["F"], document },
  stated: { slot: "stated", text: "T", document },
};
const rules: { readonly [Code in RuleCode]: AboutOf<Code> } = {
  admits: { reads },
  excludes: { reads: [] },
  "not-admitted": {},
  situation: { situation, reads },
  exception: { situation, reads },
  payment: { situation, components: ["C", "E"] },
  grant: { situation, grants: "notGranted" },
  benefit: { situation },
  "no-benefits": { situation, waits: true, to: "2021-12-31" },
  standard: { component },
  support: { component },
  variant: { component, reads },
  subsidy: { group, component },
  combination: { mode: "highest" },
  reward: { reward: "R", reads },
  cap: { component },
  change: { effect: "refund", tests: ["newlyCertified"], reads },
};
const entries = (Object.keys(rules) as RuleCode[]).map(
  (rule) => ({ rule, about: rules[rule], clause: "1", line: 1 }) as TraceEntry,
);
const expectations: { readonly [Kind in Expected["kind"]]: Expected & { readonly kind: Kind } } = {
  object: { kind: "object" },
  "plain-value": { kind: "plain-value" },
  date: { kind: "date" },
  boolean: { kind: "boolean" },
  integer: { kind: "integer" },
  money: { kind: "money" },
  identities: { kind: "identities" },
  group: { kind: "group" },
  "certified-group": { kind: "certified-group" },
  "no-group": { kind: "no-group" },
  "no-certified-group": { kind: "no-certified-group" },
  key: { kind: "key" },
  "no-tier": { kind: "no-tier" },
  "no-certification": { kind: "no-certification" },
  "day-of-calendar": { kind: "day-of-calendar" },
  "born-by-payment": { kind: "born-by-payment" },
  none: { kind: "none" },
  "one-of": { kind: "one-of", words: ["A"], count: 30 },
  "key-of": { kind: "key-of", words: ["A"], count: 30 },
  "at-most-one": { kind: "at-most-one", words: ["A", "B"], count: 2 },
  between: { kind: "between", min: 1, max: 30 },
  "at-most": { kind: "at-most", count: 3 },
  "as-paid": { kind: "as-paid", value: "V" },
  "one-key": { kind: "one-key", keys: ["A", "B"] },
};
const issueCodes: Readonly<Record<FactIssueCode, FactIssue["value"]>> = {
  "not-an-object": 1,
  "unknown-key": null,
  missing: null,
  "given-twice": "V",
  "not-plain": "V",
  "not-a-date": "2021-02-30",
  "not-true-or-false": 1,
  "not-a-number": { type: "array" },
  "out-of-range": -1,
  "born-after-payment": "2021-02-03",
  "unknown-value": "V",
  "derived-group": "V",
  "excluded-together": "V",
  "not-an-array": { type: "object" },
  "too-many": { type: "array" },
  "not-asked": true,
  "other-payment": "2021-01-01",
  more: 3,
};
const issues = Object.entries(issueCodes).map(([code, value]): FactIssue => ({
  ...{ code: code as FactIssueCode, key: "K", value, expected: { kind: "date" } },
  ...(code.startsWith("unknown") ? { near: "N" } : {}),
}));

/** Texts by what they word, in both languages. */
const said: readonly (readonly [of: string, zh: string, en: string])[] = [
  ...Object.values(splits).map((split) => [`split ${split.code}`, saySplit(zh, split), saySplit(en, split)] as const),
  ...Object.values(reasons).map((one) => [`reason ${one.code}`, sayReason(zh, one), sayReason(en, one)] as const),
  ...Object.values(points).map((point) => [`slot ${point.slot}`, sayPoint(zh, point), sayPoint(en, point)] as const),
  ...entries.map((entry) => [`rule ${entry.rule}`, sayEntry(zh, entry), sayEntry(en, entry)] as const),
  ...issues.map((issue) => [`issue ${issue.code}`, sayIssue(issue, "zh"), sayIssue(issue, "en")] as const),
  ...Object.values(expectations).map((expected) => {
    const issue: FactIssue = { code: "not-a-number", key: "K", value: 1, expected };
    return [`expected ${expected.kind}`, sayIssue(issue, "zh"), sayIssue(issue, "en")] as const;
  }),
];

describe("every code", () => {
  it.each(said)("%s is worded in Chinese and in English", (of, chinese, english) => {
    // What the notice says itself is said in its words.
    if (of !== "slot stated") expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(english).toMatch(/[A-Za-z]/u);
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(`${chinese}${english}`).not.toMatch(/undefined|null|\[object/u);
  });
  it("says something else than the others of its kind", () => {
    for (const locale of [1, 2] as const) {
      const texts = said
        .filter(([of]) => !/^(?:expected|issue)/.test(of))
        .map((row) => `${row[0].split(" ")[0] ?? ""} ${row[locale]}`);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });
  it("names what it is about", () => {
    for (const text of [sayPoint(zh, points.payer), sayPoint(en, points.payer)]) {
      for (const name of ["G", "C", "D"]) expect(text).toContain(name);
    }
    for (const words of [zh, en]) {
      expect(sayPoint(words, points["benefit-to"])).toContain("D");
      expect(sayEntry(words, { ...entries[0]!, superior: { document: "D", clause: "2" } })).toMatch(/D.*2/u);
    }
  });
});

describe("explain", () => {
  const assessment: Assessment = {
    notice: "N",
    eligible: null,
    situation,
    tier: null,
    due: 1,
    components: [],
    subsidy: 1,
    subsidies: [
      {
        ...{ group, component, amount: 1, clause: "1" },
        shares: [
          { payer: "P", amount: 1 },
          { payer: null, amount: 1, unspecified: splits.jointly },
        ],
      },
    ],
    considered: [{ group, component, amount: 1, clause: "1", granted: false, reason: reasons.lower }],
    payable: 0,
    benefit: { from: null, to: null },
    unspecified: Object.values(points),
    trace: entries,
  };
  it("puts sentences beside the data, and changes none of it", () => {
    for (const locale of ["zh", "en"] as const) {
      const words = locale === "zh" ? zh : en;
      const told = explain(assessment, locale);
      expect(told.unspecified.map(({ what }) => what)).toEqual(
        assessment.unspecified.map((one) => sayPoint(words, one)),
      );
      expect(told.trace.map(({ detail }) => detail)).toEqual(entries.map((entry) => sayEntry(words, entry)));
      expect(told.considered[0]?.reason.text).toBe(sayReason(words, reasons.lower));
      expect(told.subsidies[0]?.shares[1]?.unspecified?.text).toBe(saySplit(words, splits.jointly));
      expect(withoutSentences(told)).toEqual(assessment);
    }
  });
  it("words an adjustment too", () => {
    const adjustment: Adjustment = {
      kind: "退费",
      amount: 1,
      dueBy: null,
      unspecified: [points.change],
      trace: entries,
    };
    expect(explain(adjustment, "en").unspecified[0]?.what).toBe(sayPoint(en, points.change));
    expect(withoutSentences(explain(adjustment, "en"))).toEqual(adjustment);
  });
});

/** The keys that `explain` adds, taken out again. `text` of a stated point is data. */
function withoutSentences(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, function (this: Record<string, unknown>, key, member: unknown) {
      if (key === "what" || key === "detail") return undefined;
      return key === "text" && this["slot"] === undefined ? undefined : member;
    }),
  );
}

describe("amounts", () => {
  it("are said in either language, one without an upper end too", () => {
    expect([28000, 1250, -5].map((fen) => formatYuan(fen, "en"))).toEqual(["280 yuan", "12.50 yuan", "-0.05 yuan"]);
    expect(formatAmount({ min: 12000, max: 28000 }, "zh")).toBe("120元至280元");
    expect(formatAmount({ min: 12000, max: 28000 }, "en")).toBe("120 yuan to 280 yuan");
    expect(formatAmount({ min: 40000, max: null }, "zh")).toBe("不低于400元");
    expect(formatAmount({ min: 40000, max: null }, "en")).toBe("at least 400 yuan");
  });
});

describe("issues", () => {
  it("have a message that leaves a list of words to the expectation", () => {
    const issue: FactIssue = { code: "unknown-value", key: "K", value: "V", expected: expectations["one-of"] };
    expect(explainIssue(issue, "en")).toEqual({ message: "“K”: got “V”", expected: "one of 30, such as “A”" });
    expect(sayIssue(issue, "en")).toBe("“K”: got “V”, expected one of 30, such as “A”");
  });
});
