import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { example, folder, root, zhengce } from "./run.js";

/** Of what is written of a notice whatever the format of its scripts. */
const endings = ["api.json", "notice.ts", "rules.ts", "rules.ts.map", "schema.json", "ts"];

describe("zhengce compile", () => {
  test("writes the module, its JavaScript, maps and schema, to the byte the same twice", () => {
    const cwd = folder();
    const once = zhengce(["compile", example("gansu-2022"), "-o", "out"], { cwd });
    expect(once.code).toBe(0);
    const names = readdirSync(join(cwd, "out")).sort();
    expect(names).toEqual([...endings, "d.ts", "d.ts.map", "js", "js.map"].map((end) => `gansu-2022.${end}`).sort());
    const before = names.map((name) => readFileSync(join(cwd, "out", name), "utf8"));
    const changed = names.map((name) => statSync(join(cwd, "out", name)).mtimeMs);
    const twice = zhengce(["compile", example("gansu-2022"), "-o", "out"], { cwd });
    expect(twice.out).toContain("没有变化");
    expect(names.map((name) => readFileSync(join(cwd, "out", name), "utf8"))).toEqual(before);
    expect(names.map((name) => statSync(join(cwd, "out", name)).mtimeMs)).toEqual(changed);
  });

  test("writes nothing for a file with errors and exits 1", () => {
    const cwd = folder({ "a.policy": "通知 甲 {\n" });
    expect(zhengce(["compile", "a.policy", "-o", "out"], { cwd }).code).toBe(1);
    expect(readdirSync(cwd)).toEqual(["a.policy"]);
  });

  test("keeps the folders of what it is given", () => {
    const cwd = folder();
    for (const below of ["n", "n/省", "n/省/市"]) {
      mkdirSync(join(cwd, below));
      copyFileSync(example("gansu-2022"), join(cwd, below, "a.policy"));
    }
    expect(zhengce(["compile", "n", "-o", "out"], { cwd }).code).toBe(0);
    for (const below of ["", "省", "省/市"]) {
      const map = JSON.parse(readFileSync(join(cwd, "out", below, "a.js.map"), "utf8")) as { sources: string[] };
      expect(join(cwd, "out", below, decodeURI(map.sources[0] ?? ""))).toBe(join(cwd, "n", below, "a.policy"));
    }
    expect(zhengce(["compile", "n/省", "n/省/市/a.policy", "-o", "more"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "more")).filter((name) => !name.startsWith("a."))).toEqual(["市"]);
  });

  test("writes ES modules, CommonJS or both, each with its declarations", () => {
    const scripts = { esm: ["d.ts", "d.ts.map", "js", "js.map"], cjs: ["cjs", "cjs.map", "d.cts", "d.cts.map"] };
    const both = [...scripts.cjs, "d.mts", "d.mts.map", "mjs", "mjs.map"];
    for (const [format, ends] of Object.entries({ ...scripts, both })) {
      const cwd = folder();
      expect(zhengce(["compile", example("gansu-2022"), "-o", "out", "--format", format], { cwd }).code).toBe(0);
      const names = [...endings, ...ends].map((end) => `gansu-2022.${end}`);
      expect(readdirSync(join(cwd, "out")).sort()).toEqual(names.sort());
      for (const name of names.filter((one) => /\.[cm]?js$/u.test(one))) {
        const types = name.replace(/\.([cm]?)js$/u, ".d.$1ts");
        expect(readFileSync(join(cwd, "out", name), "utf8")).toMatch(`/* @ts-self-types="./${types}" */\n`);
      }
    }
  });

  test("refuses two notices that would write one module", () => {
    const run = zhengce([
      "compile",
      "examples/gansu-2022.policy",
      join(root, "examples/gansu-2022.policy"),
      "-o",
      folder(),
    ]);
    expect(run.code).toBe(2);
  });
});

describe("zhengce test", () => {
  test("passes the tests of the examples", () => {
    const run = zhengce(["test", "examples"]);
    expect(run.out).toMatch(/通过 \d\d+，未通过 0\n$/u);
    expect(run.code).toBe(0);
  });

  test("shows what a failing test expected and got, with its line", () => {
    const policy = readFileSync(example("gansu-2022"), "utf8").replace("应缴 350元", "应缴 351元");
    const run = zhengce(["test", "a.policy"], { cwd: folder({ "a.policy": policy }) });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/应为 351元，结果是 350元 {2}a\.policy:\d+/u);
  });

  test("runs JSON cases against the notice they name", () => {
    const run = zhengce(["test", "examples", "--cases", "examples/cases/adjust.json", "--json"]);
    const results = JSON.parse(run.out) as { kind: string; passed: boolean }[];
    expect(results.filter((result) => result.kind === "case")).toHaveLength(7);
    expect(results.every((result) => result.passed)).toBe(true);
  });
});

describe("zhengce explain and init", () => {
  test("has a page for every code, and suggests the nearest", () => {
    const list = zhengce(["explain"]).out;
    for (const code of Object.keys(catalogue)) expect(list).toContain(code);
    expect(zhengce(["explain", "annex-sum"]).out).toMatch(/^# annex-sum/u);
    const slip = zhengce(["explain", "anex-sum"]);
    expect([slip.code, slip.error.includes("annex-sum")]).toEqual([2, true]);
  });

  test.each(["zh", "en"])("starts a notice in %s keywords that checks clean and whose test passes", (keywords) => {
    const cwd = folder();
    expect(zhengce(["init", "某县2027", "--year", "2027", "--keywords", keywords], { cwd }).code).toBe(0);
    expect(zhengce(["check"], { cwd }).code).toBe(0);
    expect(zhengce(["test"], { cwd }).code).toBe(0);
    expect(zhengce(["init", "某县2027", "--year", "2027"], { cwd }).code).toBe(2);
  });
});

describe("zhengce fmt", () => {
  const rough = "通知 甲｛年度 2022｝\n标准 个人缴费320元\n";
  const neat = "通知 甲 { 年度 2022 }\n标准 个人缴费 320元\n";

  test("rewrites files, and says with --check which are not formatted", () => {
    const cwd = folder({ "a.policy": rough });
    expect(zhengce(["fmt", "--check"], { cwd })).toMatchObject({ code: 1, out: "没有排版：a.policy\n" });
    expect(zhengce(["fmt"], { cwd })).toMatchObject({ code: 0, out: "已排版 a.policy\n" });
    expect(readFileSync(join(cwd, "a.policy"), "utf8")).toBe(neat);
    expect(zhengce(["fmt", "--check"], { cwd }).code).toBe(0);
  });

  test("translates keywords, and works as a filter", () => {
    expect(zhengce(["fmt", "--stdin", "--keywords", "en"], { input: rough }).out).toBe(
      "notice 甲 { year 2022 }\nstandard 个人缴费 320 yuan\n",
    );
  });

  test("keeps a file's line ends, its byte-order mark and its encoding", () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
    const windows = (text: string) => text.replaceAll("\n", "\r\n");
    const before = {
      "a.policy": `\ufeff${windows(rough)}`,
      "b.policy": utf16(rough),
      "c.policy": utf16(rough).swap16(),
    };
    const cwd = folder(before);
    expect(zhengce(["fmt"], { cwd }).code).toBe(0);
    const after = Object.keys(before).map((name) => readFileSync(join(cwd, name)));
    expect(after).toEqual([Buffer.from(`\ufeff${windows(neat)}`), utf16(neat), utf16(neat).swap16()]);
  });

  test("reads standard input for -, and with --check says whether it is formatted", () => {
    expect(zhengce(["fmt", "-"], { input: rough })).toMatchObject({ code: 0, out: neat });
    expect(zhengce(["fmt", "-", "--check"], { input: rough })).toMatchObject({
      code: 1,
      out: "没有排版：stdin.policy\n",
    });
    expect(zhengce(["fmt", "--stdin", "--check"], { input: neat })).toMatchObject({ code: 0, out: "" });
    expect(zhengce(["fmt", "-"], { input: "标准 个人缴费 元\n" })).toMatchObject({ code: 1, out: "" });
  });

  test("leaves a file with syntax errors alone", () => {
    const cwd = folder({ "a.policy": "标准 个人缴费 元\n" });
    const run = zhengce(["fmt"], { cwd });
    expect([run.code, readFileSync(join(cwd, "a.policy"), "utf8")]).toEqual([1, "标准 个人缴费 元\n"]);
    expect(run.error).toContain("a.policy:1:");
  });
});
