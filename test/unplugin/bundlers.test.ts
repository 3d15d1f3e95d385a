// `import rules from "./x.policy"` in every bundler: it answers, errors stand at their place, maps lead to the notice, nothing idle is carried.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { originalPositionFor, TraceMap, type SourceMapInput } from "@jridgewell/trace-mapping";
import { describe, expect, it } from "vitest";
import { example, folder, root } from "../cli/run.js";
import { bundlers, isHere } from "./bundlers.js";

const NOTICE = "guizhou-2021.policy";
const ENTRY = `
  import rules, { parseFacts } from "./${NOTICE}";
  console.log(rules.assess(parseFacts({ 缴费日期: "2021-02-01", 身份: ["孤儿"] })).payable, rules.notice.name);
`;

function project(entry = ENTRY, edit = (text: string) => text): string {
  const cwd = folder({ "package.json": '{"type":"module"}', "main.js": entry });
  writeFileSync(join(cwd, NOTICE), edit(readFileSync(example("guizhou-2021"), "utf8")));
  return cwd;
}

describe.each(Object.keys(bundlers))("%s", (name) => {
  const build = bundlers[name];
  if (build === undefined || !isHere(name)) return it.skip("is not installed");

  it("runs what a notice compiles to", async () => {
    const cwd = project();
    const { code, errors, map } = await build(join(cwd, "main.js"), false);
    expect(errors).toBe("");
    writeFileSync(join(cwd, "run.mjs"), code ?? "");
    expect(spawnSync(process.execPath, ["run.mjs"], { cwd, encoding: "utf8" }).stdout).toBe("0 贵州2021\n");
    expect(leadsToNotice(code ?? "", map)).toBe(true);
  });

  it.each([
    ["named", `import { assess } from "./${NOTICE}"; console.log(assess({ paymentDate: "2021-02-01" }).payable);`],
    [
      "of the default",
      `import rules from "./${NOTICE}"; console.log(rules.assess({ paymentDate: "2021-02-01" }).payable);`,
    ],
  ])("carries only what is used, %s", async (imported, entry) => {
    const { code } = await build(join(project(entry), "main.js"), true);
    expect(code?.includes("特困供养人员")).toBe(true);
    // An obligation, that nobody asks for. esbuild keeps the whole of a default.
    expect(code?.includes("无身份证件的按其他证件类型登记")).toBe(name === "esbuild" && imported !== "named");
  });

  it("shows findings as errors at their place", async () => {
    const cwd = project(ENTRY, (text) => text.replace("标准 个人缴费 280元", "标准 个人缴费 290元"));
    const { code, errors } = await build(join(cwd, "main.js"), false);
    expect(code).toBeNull();
    expect(errors).toMatch(/guizhou-2021\.policy:\d+:\d+ error .* \[echo-mismatch\]/u);
  });
});

/** Some place of the bundle is a place of the notice. */
function leadsToNotice(code: string, map: unknown): boolean {
  const trace = new TraceMap(map as SourceMapInput);
  const lines = code.split("\n");
  return lines.some((line, at) => {
    const column = line.search(/\S/u);
    const found = originalPositionFor(trace, { line: at + 1, column: Math.max(0, column) });
    return found.source?.endsWith(NOTICE) === true && (found.line ?? 0) > 1;
  });
}

describe("types", () => {
  it("are written beside the notice, and hold", async () => {
    const cwd = project(`
      import rules, { assess, type Facts } from "./${NOTICE}";
      const facts: Facts = { paymentDate: "2021-02-01", identities: ["孤儿"] };
      const answer = rules.assess(facts);
      export const group: "孤儿" | string = answer.subsidies[0]?.group ?? "";
      // @ts-expect-error: no such identity
      assess({ paymentDate: "2021-02-01", identities: ["孤ル"] });
    `);
    symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
    copyFileSync(join(cwd, "main.js"), join(cwd, "main.ts"));
    writeFileSync(join(cwd, "main.js"), `import "./${NOTICE}";`);
    await bundlers["esbuild"]?.(join(cwd, "main.js"), false);
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--strict", "--noEmit", "--target", "es2022", "--allowArbitraryExtensions"];
    for (const module of [
      ["--module", "nodenext"],
      ["--module", "esnext", "--moduleResolution", "bundler"],
    ]) {
      const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...module, "main.ts"], {
        cwd,
        encoding: "utf8",
      });
      expect(stdout).toBe("");
    }
  });
});
