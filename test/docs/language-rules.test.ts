// The examples of docs/language.md that hold a 用例: the file has no error, and every 用例 in it passes.
import { readFileSync } from "node:fs";
import { runTests } from "../../compiler/testing/run-tests.js";
import { describe, expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

const page = readFileSync("docs/language.md", "utf8");
const examples = [...page.matchAll(/```policy\n([^`]*用例[^`]*)```/gu)].map(([, text = ""]) => text);

describe("docs/language.md says what the program does", () => {
  it("with examples", () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });
  it.each(examples)("%s", (text) => {
    const { diagnostics, model, program } = compileText(text);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const outcomes = runTests(model, program!);
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.map(({ name, failures }) => [name, failures])).toEqual(outcomes.map(({ name }) => [name, []]));
  });
});
