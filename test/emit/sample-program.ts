// A decision program written by hand, with the shape of a provincial notice: exceptions before ordinary situations, floors, payers under
// conditions, a derived group, a refund. For tests of the emitter that need one program they can read.
import type { TraceEntry } from "@zhengce/runtime";
import type { Predicate, Program, RateSpec, SituationSpec, SubsidySpec } from "../../compiler/decision/program.js";
import {
  all,
  asLowered,
  by,
  certified,
  component,
  derived,
  fact,
  funding,
  holds,
  on,
  within,
} from "../harness/programs.js";

/** Told apart by what they are about. */
const at = (clause: string, component: string, line: number): TraceEntry => ({
  rule: "standard",
  clause,
  line,
  about: { component },
});
const PAYMENT = 0;
const [BIRTH, DISCHARGE, SUSPEND, COUNTY] = [1, 3, 4, 5];
const year = (index: number): Predicate => within(fact(index), on("2021-01-01"), on("2021-12-31"));
const campaign = within(fact(PAYMENT), on("2020-11-16"), on("2021-12-31"));
const within90 = (base: number): Predicate =>
  within(fact(PAYMENT), fact(base), { kind: "plusDays", base: fact(base), days: 90 });
const kind = (value: string): Predicate => ({ kind: "oneOf", fact: COUNTY, values: [value] });

const exception = (
  name: string,
  line: number,
  when: Predicate,
  benefitFrom: SituationSpec["benefitFrom"],
): SituationSpec => ({
  name,
  exceptional: true,
  when: all(campaign, when),
  pays: [{ component: 0, ppm: null, confirmed: true }],
  grants: "granted",
  benefitFrom,
  benefitTo: null,
  noBenefits: null,
  open: [{ slot: "benefit-to", situation: name, document: null }],
  entries: [at("四（三）", `例外 ${name}`, line)],
});

const subsidy = (
  group: number,
  line: number,
  rate: RateSpec,
  payer: string,
  extra: Partial<SubsidySpec> = {},
): SubsidySpec => ({
  group,
  component: 0,
  when: null,
  rates: [rate],
  funding: funding(by(payer)),
  entries: [at("二（一）", `资助 ${groupNames[group] ?? ""}`, line)],
  ...extra,
});

const groupNames = ["脱贫户", "低保", "老年人", "未成年人", "计生两户", "孤儿", "特困"];
const DYNAMIC = groupNames.length;

const date = (name: string, code: string, role: "payment" | "birth" | "certification" | "declared") => ({
  name,
  code,
  type: "date" as const,
  values: [],
  required: role === "payment",
  role,
});

export const sample: Program = asLowered({
  notice: "某省2021",
  year: 2021,
  facts: [
    date("缴费日期", "paymentDate", "payment"),
    date("出生日期", "birthDate", "birth"),
    date("身份认定日期", "certificationDate", "certification"),
    date("退役日期", "dischargeDate", "declared"),
    date("职工医保暂停缴费日期", "employeeCoverEnd", "declared"),
    {
      name: "县类别",
      code: "countyKind",
      type: "enumeration",
      values: ["贫困县", "非贫困县"],
      required: false,
      role: "declared",
    },
  ],
  groups: [
    ...groupNames.map((name) => certified(name)),
    derived("动态参保对象", { kind: "any", of: [holds(0), holds(4), holds(5), holds(6)] }),
  ],
  tiers: [],
  components: [
    component("个人缴费", 28000, { entry: at("一", "标准 个人缴费", 12) }),
    component("财政补助", { min: 55000, max: null }, { entry: at("一", "标准 财政补助", 13) }),
  ],
  scope: null,
  situations: [
    exception("新生儿", 40, all(year(BIRTH), within90(BIRTH)), fact(BIRTH)),
    exception("退役军人", 44, all(year(DISCHARGE), within(fact(PAYMENT), fact(DISCHARGE), null)), fact(PAYMENT)),
    exception("职工医保转入", 48, within90(SUSPEND), fact(PAYMENT)),
    {
      ...exception(
        "动态参保",
        52,
        all(holds(DYNAMIC), { kind: "not", of: within(fact(PAYMENT), on("2020-11-16"), on("2021-03-31")) }),
        null,
      ),
    },
    {
      name: "集中缴费",
      exceptional: false,
      when: within(fact(PAYMENT), on("2020-11-16"), on("2021-03-31")),
      pays: [{ component: 0, ppm: null, confirmed: true }],
      grants: "granted",
      benefitFrom: on("2021-01-01"),
      benefitTo: null,
      noBenefits: null,
      open: [],
      entries: [at("三", "情形 集中缴费", 30), at("四（一）", "情形 集中缴费", 33)],
    },
    {
      name: "零星缴费",
      exceptional: false,
      when: within(fact(PAYMENT), on("2021-04-01"), on("2021-12-31")),
      pays: [
        { component: 0, ppm: null, confirmed: true },
        { component: 1, ppm: null, confirmed: true },
      ],
      grants: "notGranted",
      benefitFrom: {
        kind: "afterWaiting",
        base: fact(PAYMENT),
        waiting: { unit: "day", firstCounts: false, constant: 60, factors: [], minimum: null, maximum: null },
      },
      benefitTo: null,
      noBenefits: null,
      open: [],
      entries: [at("三", "情形 零星缴费", 31)],
    },
  ],
  subsidies: [
    subsidy(0, 16, { kind: "exact", fen: 14000 }, "县级财政", {
      funding: {
        parts: [
          {
            when: null,
            quantity: { kind: "fen", fen: 12000 },
            split: { kind: "unspecified", open: { code: "left-open", document: "2020年度政府分担比例" } },
          },
          {
            when: kind("贫困县"),
            quantity: { kind: "fen", fen: 2000 },
            split: { kind: "payers", payers: ["省级财政", "市级财政", "县级财政"], weights: [5, 2, 3] },
          },
          by("县级财政", { kind: "fen", fen: 2000 }, kind("非贫困县")),
        ],
        remainder: { code: "depends-on", names: ["县类别"] },
      },
    }),
    subsidy(1, 21, { kind: "floor", fen: 12000 }, "医疗救助基金"),
    subsidy(2, 22, { kind: "floor", fen: 5000 }, "医疗救助基金"),
    subsidy(3, 22, { kind: "floor", fen: 5000 }, "医疗救助基金"),
    subsidy(4, 23, { kind: "full" }, "县级财政"),
    subsidy(5, 24, { kind: "full" }, "医疗救助基金"),
    subsidy(6, 24, { kind: "full" }, "医疗救助基金"),
  ],
  combination: { mode: "highest", entry: at("一", "多重身份", 14), document: null },
  rewards: [],
  doubts: [],
  caps: [{ component: 0, amounts: [28000], entry: at("一", "资助上限", 14) }],
  changes: [
    {
      when: all(
        { kind: "change", test: "newlyCertified" },
        { kind: "change", test: "unsubsidisedAtPayment" },
        { kind: "change", test: "certifiedAfterPayment" },
        { kind: "not", of: holds(DYNAMIC) },
      ),
      effect: "refund",
      dueBy: { kind: "plusMonths", base: fact(2), months: 3 },
      open: [],
      entry: at("四（三）2", "变动", 60),
    },
  ],
  residual: "另行通知",
});
