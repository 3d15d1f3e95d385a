// PostgreSQL cuts long names without a word; what a query calls its results never meets there.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { fitting, toSql } from "../../compiler/bulk/sql/to-sql.js";

const size = (text: string): number => new TextEncoder().encode(text).length;
const LONG = "某某某某某某某某某某某某某某某某某某医疗救助基金";

describe("long names", () => {
  it("keep their beginning and get their number, also where the cut ones would meet", () => {
    const names = [
      "应缴",
      `${LONG}甲`,
      `${LONG}乙`,
      `𠮷${LONG}`,
      `${LONG.slice(0, 20)}~2`,
      "x".repeat(63),
      "x".repeat(64),
    ];
    const short = fitting(names, 63);
    expect(new Set(short).size).toBe(names.length);
    expect(short.every((name) => size(name) <= 63)).toBe(true);
    expect(short[0]).toBe("应缴");
    expect(short[1]).toBe(`${LONG.slice(0, 20)}~2~`);
    expect(short[2]).toBe(`${LONG.slice(0, 20)}~3`);
    expect(short[5]).toBe("x".repeat(63));
    expect(short[6]).toBe(`${"x".repeat(61)}~7`);
  });

  it("are cut on PostgreSQL alone", () => {
    const text = `通知 某县2027 { 年度 2027 }
事实 缴费日期（paymentDate）：日期
人群 甲类
条款 一 { 标准 个人缴费 100元 资助 甲类 40元 由 ${LONG}甲 }
条款 二 { 期间 集中缴费期 从 2026年9月1日 至 2027年12月31日
  情形 集中缴费 { 当 缴费日期 在 集中缴费期 缴纳 个人缴费 待遇 从 2027年1月1日 } }
`;
    const { program } = compile({ path: "a.policy", text });
    const options = { table: "roster", as: "query", carry: null, without: [], locale: "zh" } as const;
    const whole = `AS "资助（${LONG}甲）"`;
    expect(toSql(program!, { ...options, dialect: "duckdb" })).toContain(whole);
    const postgres = toSql(program!, { ...options, dialect: "postgres" });
    expect(postgres).not.toContain(whole);
    for (const [, name = ""] of postgres.matchAll(/ AS "([^"]+)"/gu)) expect(size(name)).toBeLessThanOrEqual(63);
  });
});
