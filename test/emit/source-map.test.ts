// Stack traces and debuggers land in the notice: maps of the TypeScript and of the JavaScript, and a real stack under Node.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allGeneratedPositionsFor, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { compile } from "../../compiler/compile.js";
import { outputsOf, type Output } from "../../compiler/emit/outputs.js";
import { exampleText } from "../harness/examples.js";

const policy = exampleText("guizhou-2021");
const lineOf = (words: string): number => policy.slice(0, policy.indexOf(words)).split("\n").length;
let folder = "";
let outputs: readonly Output[] = [];
const text = (name: string): string => outputs.find((output) => output.name === name)?.text ?? "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "zhengce-map-"));
  const path = join(folder, "notices", "guizhou-2021.policy");
  mkdirSync(join(folder, "notices"));
  writeFileSync(path, policy);
  const runtime = join(folder, "node_modules", "@zhengce", "runtime");
  mkdirSync(runtime, { recursive: true });
  const exported = { ".": "./index.js", "./internal": "./internal.js" };
  writeFileSync(join(runtime, "package.json"), JSON.stringify({ type: "module", exports: exported }));
  const sources = new URL("../../runtime/", import.meta.url).pathname;
  const entryPoints = ["index.ts", "internal.ts"].map((name) => join(sources, name));
  buildSync({ entryPoints, bundle: true, format: "esm", outdir: runtime });
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "package.json"), '{ "type": "module" }');
  outputs = await outputsOf(compile({ path, text: policy }), { name: "guizhou-2021", directory: join(folder, "out") });
  for (const output of outputs) writeFileSync(join(folder, "out", output.name), output.text);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Where in the notice the first line with `words` of an output stands. */
function placeOf(file: string, words: string): { readonly source: string | null; readonly line: number | null } {
  const lines = text(file).split("\n");
  const index = lines.findIndex((line) => line.includes(words));
  const column = (lines[index] ?? "").search(/\S/);
  const { source, line } = originalPositionFor(new TraceMap(text(`${file}.map`)), { line: index + 1, column });
  return { source, line };
}

describe("source maps", () => {
  it.each(["guizhou-2021.rules.ts", "guizhou-2021.js"])("of %s lead from a rule to its statement", (file) => {
    const discharge = placeOf(file, "facts.dischargeDate >= ");
    expect(discharge).toEqual({ source: "../notices/guizhou-2021.policy", line: lineOf("当 退役日期 在 本年度") });
    expect(placeOf(file, "notBelow(120_00, cap)").line).toBe(lineOf("资助 最低生活保障家庭成员"));
    expect(text(file)).toMatch(/\n\/\/# sourceMappingURL=guizhou-2021(\.rules)?\.[jt]s\.map\n$/);
    expect(JSON.parse(text(`${file}.map`))).toMatchObject({ version: 3, file, sourcesContent: [policy] });
  });

  it("lead from a statement to the code of its rule, where a debugger can stop", () => {
    const map = new TraceMap(text("guizhou-2021.js.map"));
    const source = "../notices/guizhou-2021.policy";
    const places = allGeneratedPositionsFor(map, { source, line: lineOf("当 退役日期 在 本年度"), column: 4 });
    const lines = text("guizhou-2021.js").split("\n");
    const found = places.map(({ line }) => lines[line - 1] ?? "");
    expect(found[0]).toMatch(/^ {2}return \($/);
    expect(found.filter((line) => /^(?:\/\*\*| \*|function )/.test(line))).toEqual([]);
  });

  it("say nothing of lines that are no rule", () => {
    expect(placeOf("guizhou-2021.js", "export function assessDays").source).toBeNull();
  });

  it("lead Node's stack traces into the notice", () => {
    writeFileSync(
      join(folder, "out", "run.mjs"),
      `import { assessDays } from "./guizhou-2021.js";
       import { ABSENT } from "@zhengce/runtime";
       const facts = { identities: 0, paymentDate: 18700, birthDate: ABSENT, employeeCoverEnd: ABSENT, countyKind: ABSENT, certificationDate: ABSENT,
         get dischargeDate() { throw new Error("asked"); } };
       try { assessDays(facts); } catch (error) { console.log(error.stack); }`,
    );
    const stack = execFileSync(process.execPath, ["--enable-source-maps", join(folder, "out", "run.mjs")], {
      encoding: "utf8",
    });
    expect(stack).toContain(`guizhou-2021.policy:${lineOf("当 退役日期 在 本年度")}:`);
    expect(stack).toMatch(/assessDays.*guizhou-2021\.js:/);
  });
});

describe("outputs", () => {
  it("are a module, its script, declarations, maps and schema, the same each time", async () => {
    expect(outputs.map((output) => output.name)).toEqual([
      "guizhou-2021.ts",
      "guizhou-2021.rules.ts",
      "guizhou-2021.rules.ts.map",
      "guizhou-2021.notice.ts",
      "guizhou-2021.js",
      "guizhou-2021.js.map",
      "guizhou-2021.d.ts",
      "guizhou-2021.d.ts.map",
      "guizhou-2021.schema.json",
    ]);
    const path = join(folder, "notices", "guizhou-2021.policy");
    const again = await outputsOf(compile({ path, text: policy }), {
      name: "guizhou-2021",
      directory: join(folder, "out"),
    });
    expect(again).toEqual(outputs);
  });
});
