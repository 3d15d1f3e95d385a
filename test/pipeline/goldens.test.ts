// A golden per stage for small notices that each show one theme, and the decision of every example: a diff names the stage that
// changed. `npx vitest run test/pipeline/goldens.test.ts -u` writes them anew: read the diff before you keep it.
import { printTree } from "@zhengce/grammar";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { printProgram } from "../../compiler/decision/print-program.js";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import type { Program } from "../../compiler/decision/program.js";
import { example, exampleNames } from "../harness/examples.js";
import { printModel } from "../harness/print-model.js";

const valid = fileURLToPath(new URL("../fixtures/valid/", import.meta.url));
const golden = fileURLToPath(new URL("../golden/", import.meta.url));
const printed = (program: Program | null): string => (program === null ? "no program\n" : printProgram(program));

describe.each(readdirSync(valid).sort())("%s", (name) => {
  const text = readFileSync(`${valid}${name}/input.policy`, "utf8");
  const { tree, model, program, diagnostics, lowered } = compile({ path: `${name}.policy`, text });

  it("has no error and lowers whole", () => {
    expect(diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.zh)).toEqual([]);
    expect(lowered.holes).toEqual([]);
  });
  it("tree", async () => {
    await expect(printTree(tree)).toMatchFileSnapshot(`${valid}${name}/tree.txt`);
  });
  it("model", async () => {
    await expect(printModel(model)).toMatchFileSnapshot(`${valid}${name}/model.txt`);
  });
  it("decision", async () => {
    await expect(printed(program)).toMatchFileSnapshot(`${valid}${name}/decision.txt`);
  });
  it("findings", async () => {
    const lines = diagnostics.map(({ code, severity, message }) => `${severity} ${code}: ${message.zh}\n`);
    await expect(lines.join("")).toMatchFileSnapshot(`${valid}${name}/findings.txt`);
  });
});

// Two that are read in a minute: the least notice, and one with most of what a module can have.
describe("the module", () => {
  it.each(["minimal", "rewards"])("of %s", async (name) => {
    const text = readFileSync(`${valid}${name}/input.policy`, "utf8");
    const { model, program } = compile({ path: `${name}.policy`, text });
    const module = await emitTypeScript(program!, metadataOf(model, `${name}.policy`));
    await expect(module.text).toMatchFileSnapshot(`${golden}module/${name}.ts.txt`);
  });
});

describe("examples", () => {
  // Lines are left out, so that a comment moves nothing; the English twin is compared with its original elsewhere.
  it.each(exampleNames.filter((name) => !name.endsWith(".en")))("%s", async (name) => {
    const text = printed(example(name).program).replace(/ line \d+/g, "");
    await expect(text).toMatchFileSnapshot(`${golden}decision/${name}.txt`);
  });
});
