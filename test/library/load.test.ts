// The compiler as a library: a text becomes a policy that answers, or findings; never both a finding that is an error and an answer.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjust, assess, load, sayFinding, type Policy } from "@zhengce/compiler";
import { loadFile } from "@zhengce/compiler/node";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { writeFacts } from "@zhengce/runtime";

const path = join(import.meta.dirname, "../../examples/guizhou-2021.policy");
const text = readFileSync(path, "utf8");

function policyOf(given = text): Policy {
  const loaded = load(given);
  if (!loaded.ok) throw new Error(loaded.findings.map((found) => sayFinding(found, "en")).join("\n"));
  return loaded.policy;
}

describe("load", () => {
  it("answers as the interpreter does", () => {
    const policy = policyOf();
    fc.assert(
      fc.property(arbitraryFacts(policy.program), (facts) => {
        const raw = writeFacts(policy.program, facts, "name");
        expect(policy.assess(raw)).toEqual(assess(policy.program, raw));
        expect(policy.needs(raw).value).toEqual(policy.assess(raw).value?.needs);
      }),
      { numRuns: 50 },
    );
    expect(policy.notice.name).toBe("贵州2021");
    const before = { 缴费日期: "2021-02-01" };
    const after = { ...before, 身份: ["最低生活保障家庭成员"], 身份认定日期: "2021-03-01" };
    expect(policy.adjust(before, after).value?.kind).toBe("退费");
    expect(policy.adjust(before, after)).toEqual(adjust(policy.program, before, after));
  });

  it("refuses to answer from a notice with errors, and says where they are", () => {
    const wrong = load({ path: "a.policy", text: text.replace("个人缴费 280元", "个人缴费 290元") });
    expect(wrong).not.toHaveProperty("policy");
    expect(wrong.ok).toBe(false);
    const errors = wrong.findings.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    for (const found of errors)
      expect(sayFinding(found, "zh")).toMatch(/^a\.policy:\d+:\d+ error .+ \[echo-mismatch\]$/u);
    const [first] = errors;
    expect(text.split("\n")[(first?.line ?? 0) - 1]?.slice((first?.column ?? 0) - 1)).toMatch(/^\S/u);
  });

  it("has no policy of a text that decides nothing", () => {
    for (const nothing of ["", "??", "通知 甲2026 {"]) {
      const loaded = load(nothing);
      expect(loaded.ok).toBe(false);
      expect(loaded.findings.some(({ severity }) => severity === "error")).toBe(true);
    }
  });

  it("asks its host for the print and for the superior", () => {
    const asked: string[] = [];
    const ask = (name: string): null => (asked.push(name), null);
    const { ok, findings } = load(text.replace("地区", '上级 "甲〔2020〕1号"  地区'), { resolve: ask, superior: ask });
    expect({ ok, asked: asked.sort() }, JSON.stringify(findings)).toEqual({
      ok: true,
      asked: ["guizhou-2021.txt", "甲〔2020〕1号"].sort(),
    });
  });
});

describe("what is still needed", () => {
  const { needs } = policyOf();
  it("is what is required, until that is given", () => {
    expect(needs({}).value).toEqual(["缴费日期"]);
    expect(needs({ 县类别: "贫困县" }).value).toEqual(["缴费日期"]);
    expect(needs({ paymentDate: "2021-02-01" }).value).toEqual(["出生日期", "退役日期", "职工医保暂停缴费日期"]);
  });
  it("is no answer about facts that can't be used", () => {
    expect(needs({ 缴费日期: "2021-02-30" }).issues?.map(({ code }) => code)).toEqual(["not-a-date"]);
    expect(needs({ 谁: 1 }).issues?.map(({ code }) => code)).toEqual(["unknown-key"]);
  });
});

describe("emit", () => {
  it("gives the text of every output", { timeout: 60_000 }, async () => {
    const policy = policyOf();
    expect(await policy.emit("typescript")).toContain("export function assess(facts: Facts)");
    expect(await policy.emit("javascript")).toContain("export function assess(facts)");
    expect(await policy.emit("javascript", { types: "a.d.ts" })).toContain('@ts-self-types="./a.d.ts"');
    expect(await policy.emit("cjs")).toMatch(/^module\.exports = \{ .*\bassess, .*\};$/mu);
    expect(await policy.emit("declarations")).toContain("export declare function assess");
    expect(JSON.parse(await policy.emit("json-schema"))).toHaveProperty("properties.paymentDate");
    expect(JSON.parse(await policy.emit("json-schema", { keys: "zh" }))).toHaveProperty("properties.缴费日期");
    const sql = await policy.emit("sql", { dialect: "duckdb", without: ["出生日期"], as: "macro", locale: "en" });
    expect(sql).toMatch(/^CREATE OR REPLACE MACRO "贵州2021"\(people\) AS TABLE$/mu);
    expect(await policy.emit("sql", { dialect: "postgres", table: "a.b" })).toContain('FROM "a"."b"');
    await expect(policy.emit("sql", { dialect: "sqlite", as: "macro" })).rejects.toThrow(RangeError);
    await expect(policy.emit("sql", { dialect: "sqlite", without: ["缴费日期"] })).rejects.toThrow("缴费日期");
    expect(policy.schemas("#/components/schemas/")).toHaveProperty(
      "Assessment.properties.subsidy.$ref",
      "#/components/schemas/Amount",
    );
  });
});

describe("loadFile", () => {
  it("reads a notice and what it is compared with", () => {
    const loaded = loadFile(path);
    expect(loaded.ok).toBe(true);
    expect(loaded.ok && loaded.policy.assess({ 缴费日期: "2021-02-01" }).value?.payable).toBe(28000);
  });
  it("says of a file that it can't read why", () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
    expect(loadFile(join(folder, "none.policy")).findings.map(({ code }) => code)).toEqual(["unreadable-file"]);
    writeFileSync(join(folder, "b.policy"), Buffer.from([0xff, 0xfe, 0xfd, 0x80, 0x81]));
    const broken = loadFile(join(folder, "b.policy"));
    expect(broken.ok).toBe(false);
  });
});
