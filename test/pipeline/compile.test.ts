import { build } from "esbuild";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile, ordered } from "../../compiler/compile.js";
import { notice } from "../harness/notice.js";

const source = (text: string) => ({ path: "a.policy", text });

describe("compile", () => {
  it("works each stage out once", () => {
    const compilation = compile(source(notice("标准 个人缴费 1元")));
    expect(compilation.model).toBe(compilation.model);
    expect(compilation.program).toBe(compilation.lowered.value);
    expect(compilation.tree).toBe(compilation.parsed.value);
    expect(compilation.diagnostics).toBe(compilation.diagnostics);
  });
  it("gathers the findings of all stages in order of place", () => {
    const { diagnostics, hasErrors } = compile(
      source(notice("标准 个人缴费 1\n情形 甲 { 缴纳 无此项 }\n资助 乙 1元 由")),
    );
    const starts = diagnostics.map((finding) => finding.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(diagnostics.map((finding) => finding.code)).size).toBeGreaterThan(2);
    expect(hasErrors).toBe(true);
  });
  it("a warning is no error", () => {
    const { diagnostics, hasErrors } = compile(source(notice("人群 甲")));
    expect(diagnostics.map((finding) => finding.severity)).toContain("warning");
    expect(hasErrors).toBe(diagnostics.some((finding) => finding.severity === "error"));
  });
  it("takes any text", () => {
    for (const text of ["", "\uFEFF", "\0", "}}}}", "通知", "\uD800", "通知 甲 {", "\r\n\r\n", "标准 __proto__ 1元"]) {
      expect(() => compile(source(text)).diagnostics).not.toThrow();
    }
  });
});

describe("ordered", () => {
  const finding = (start: number, code: string) => ({
    ...{ path: "a", start, end: start + 1, code, severity: "error" as const, related: [], fixable: false },
    message: { zh: code, en: code },
  });
  it("sorts by place, then code, and says the same once", () => {
    const found = ordered([finding(5, "b"), finding(1, "z"), finding(5, "a"), finding(5, "b")]);
    expect(found.map(({ start, code }) => [start, code])).toEqual([
      [1, "z"],
      [5, "a"],
      [5, "b"],
    ]);
  });
});

it("importing the compiler loads neither ts-morph nor prettier", async () => {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../../compiler/index.ts", import.meta.url))],
    ...{ bundle: true, write: false, metafile: true, platform: "node", format: "esm", logLevel: "silent" },
    external: ["ts-morph", "prettier"],
  });
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const heavy = imported.filter(({ path, kind }) => /ts-morph|prettier/.test(path) && kind === "import-statement");
  expect(heavy).toEqual([]);
});

describe("no answer rests on a hole", () => {
  const text = `原文如此 impossible-date "原文写的就是2月30日"\n期间 集中期 从 2022年1月1日 至 2022年2月30日
情形 甲 { 当 缴费日期 在 集中期 缴纳 个人缴费 待遇 未规定 }\n标准 个人缴费 1元`;
  it("an error that is acknowledged still stops what can't be computed", () => {
    const { diagnostics, checked, hasErrors } = compile(source(notice(text)));
    expect(checked.acknowledged.map(({ finding }) => finding.code)).toEqual(["impossible-date"]);
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "not-computable",
    ]);
    expect(hasErrors).toBe(true);
  });
  it("says nothing more where another error says it", () => {
    const { diagnostics } = compile(source(notice(text.replace(/^.*\n/, ""))));
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual([
      "impossible-date",
    ]);
  });
});
