import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printProgram } from "../../compiler/decision/print-program.js";
import { printName, printPpm, printPredicate } from "../../compiler/decision/print-terms.js";
import type { Predicate } from "../../compiler/decision/program.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import {
  ALWAYS,
  BIRTH,
  by,
  certified,
  CERTIFICATION,
  component,
  derived,
  entry,
  exact,
  fact,
  floor,
  funding,
  GAP,
  holds,
  HOUSEHOLD,
  KIND,
  NEVER,
  not,
  on,
  openRate,
  PAYMENT,
  paidWithin,
  program,
  situation,
  stated,
  subsidy,
  within,
} from "../harness/programs.js";

describe("printProgram", () => {
  it("says everything, one construct a line", () => {
    const waiting = {
      unit: "month" as const,
      firstCounts: false,
      constant: 3,
      factors: [{ fact: GAP, times: 1 }],
      minimum: 3,
      maximum: 12,
    };
    const of = program({
      facts: program().facts.slice(0, 6),
      groups: [
        certified("特困人员", [1]),
        certified("孤儿"),
        derived("老年", { kind: "age", birth: BIRTH, on: fact(PAYMENT), min: 60, max: null }),
      ],
      tiers: ["一档", "二档"],
      components: [
        component("个人缴费", 0, {
          amounts: [32000, 69550],
          variants: [
            {
              when: holds(0),
              amounts: [{ min: 28000, max: null }, null],
              documents: ["另文", null],
              entry: entry("变体", 9),
            },
          ],
        }),
      ],
      scope: {
        admits: [{ when: ALWAYS, entry: entry("可") }],
        excludes: [{ when: NEVER, entry: entry("否") }],
        entry: entry("范围"),
      },
      situations: [
        situation("集中缴费", {
          when: paidWithin("2021-01-01", "2021-12-31"),
          pays: [{ component: 0, ppm: 333_333, confirmed: false }],
          benefitFrom: { kind: "afterWaiting", base: fact(PAYMENT), waiting },
          open: [stated("截止日", "甲文")],
        }),
        situation("例外缴费", { exceptional: true, pays: null, grants: "unspecified", entries: [] }),
      ],
      subsidies: [
        subsidy(0, exact(100), {
          rates: [floor(12000), openRate("特困人员")],
          when: holds(1),
          entries: [entry("一档"), entry("二档")],
          funding: funding(
            by("省级财政", { kind: "fen", fen: 2000 }, holds(1)),
            {
              when: null,
              quantity: { kind: "portion", ppm: 500_000 },
              split: { kind: "payers", payers: ["市级", "县级"], weights: [3, 7] },
            },
            {
              when: null,
              quantity: { kind: "rest" },
              split: { kind: "unspecified", open: { code: "left-open", document: "丙文" }, document: "乙文" },
            },
          ),
        }),
      ],
      caps: [{ component: 0, amounts: [28000, null], entry: entry("上限") }],
      changes: [
        {
          when: { kind: "change", test: "newlyCertified" },
          effect: "refund",
          dueBy: { kind: "plusMonths", base: fact(CERTIFICATION), months: 3 },
          open: [stated("流程")],
          entry: entry("变动"),
        },
      ],
      residual: "丙文〔2021〕1号",
    });
    expect(printProgram(of)).toMatchInlineSnapshot(`
      "program 某省2021, year 2021, residual "丙文〔2021〕1号"
      fact 缴费日期 (paymentDate): date, required, payment
      fact 出生日期 (birthDate): date, optional, birth
      fact 身份认定日期 (certificationDate): date, optional, certification
      fact 县类别 (countyKind): enumeration 贫困县 | 非贫困县, optional, declared
      fact 本市户籍 (none): boolean, optional, declared
      fact 断保年数 (gapYears): integer, optional, declared
      group 特困人员, certified includes 孤儿
      group 孤儿, certified
      group 老年, derived when age by 出生日期 on 缴费日期 in 60..
      tiers 一档, 二档
      component 个人缴费 320元 | 695.50元 @ "一" line 1 standard component "标准 个人缴费"
        at least 280元 → 另文 | none when holds 特困人员 @ "一" line 9 standard component 变体
      scope @ "一" line 1 standard component 范围
        excludes when never @ "一" line 1 standard component 否
        admits when always @ "一" line 1 standard component 可
      situation 集中缴费 when 缴费日期 in 2021-01-01..2021-12-31
        pays 个人缴费 33.3333% (unconfirmed)
        subsidies granted
        benefit from (缴费日期 waiting 3 + 1 × 断保年数 months, at least 3, at most 12) to open
        open stated text 截止日 → 甲文
        @ "一" line 1 standard component "情形 集中缴费"
      exception 例外缴费 when always
        pays open
        subsidies unspecified
        benefit from open to open
      subsidy 特困人员 on 个人缴费 at least 120元 | open → none when holds 孤儿
        20元 by 省级财政 1 when holds 孤儿
        50% by 市级 3 : 县级 7
        rest by open left-open document 丙文 → 乙文
        remainder left-open document none
        @ "一" line 1 standard component 一档
        @ "一" line 1 standard component 二档
      combination highest @ "一" line 1 standard component 多重身份
      cap 个人缴费 280元 | none @ "一" line 1 standard component 上限
      change refund by (身份认定日期 + 3 months) when change newlyCertified @ "一" line 1 standard component 变动
        open stated text 流程 → none
      "
    `);
  });
  it("spells every predicate and term", () => {
    const printed = (predicate: Predicate): string => printPredicate(predicate, program());
    expect(
      [
        ALWAYS,
        NEVER,
        not({ kind: "all", of: [holds(0), { kind: "isTrue", fact: HOUSEHOLD }] }),
        { kind: "any", of: [{ kind: "known", fact: BIRTH }] } as const,
        { kind: "oneOf", fact: KIND, values: ["贫困县", "非贫困县"] } as const,
        { kind: "number", fact: GAP, min: 1, max: null } as const,
        within({ kind: "plusDays", base: on("2021-01-01"), days: -3 }, null, { kind: "nextMonth", base: fact(BIRTH) }),
        within(fact(PAYMENT), on("2021-01-01"), null),
        { kind: "yearly", day: fact(PAYMENT), from: 1115, to: 228 } as const,
        { kind: "tier", tier: 0 } as const,
        { kind: "age", birth: BIRTH, on: fact(PAYMENT), min: null, max: 59 } as const,
      ].map(printed),
    ).toMatchInlineSnapshot(`
      [
        "always",
        "never",
        "not all(holds 甲, true 本市户籍)",
        "any(known 出生日期)",
        "县类别 is 贫困县 | 非贫困县",
        "断保年数 in 1..",
        "(2021-01-01 − 3 days) in ..month after 出生日期",
        "缴费日期 in 2021-01-01..",
        "缴费日期 in yearly 1115..228",
        "tier none",
        "age by 出生日期 on 缴费日期 in ..59",
      ]
    `);
  });
  it("quotes what is no plain name and shows exact percentages", () => {
    expect(["孤儿", "a b", "60至69岁老年人", "", "none", "\u2028", null].map(printName)).toEqual([
      "孤儿",
      '"a b"',
      "60至69岁老年人",
      '""',
      '"none"',
      '"\\u2028"',
      "none",
    ]);
    expect([0, 1, 333_333, 500_000, 1_000_000, 10].map(printPpm)).toEqual([
      "0%",
      "0.0001%",
      "33.3333%",
      "50%",
      "100%",
      "0.001%",
    ]);
  });
  it("tells different programs apart, on as many lines whatever the names", () =>
    fc.assert(
      fc.property(arbitraryProgram({ hostileNames: true }), arbitraryProgram({ hostileNames: true }), (one, other) => {
        expect(printProgram(one) === printProgram(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(printProgram(one)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u2028\u2029]/);
        expect(printProgram(structuredClone(one))).toBe(printProgram(one));
      }),
      { numRuns: 200 },
    ));
});
