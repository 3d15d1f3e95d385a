// What an editor offers beside the quick fixes, on the examples and the fixtures: a test for every situation passes as it is written, a
// finding kept as printed is silent, declarations brought in order are the same declarations.
import { readdirSync, readFileSync } from "node:fs";
import { compile } from "@zhengce/compiler";
import { acknowledgeFinding } from "../../compiler/fixes/assists/acknowledge-finding.js";
import { organizeDeclarations } from "../../compiler/fixes/assists/organize-declarations.js";
import { testFor } from "../../compiler/fixes/assists/test-for.js";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { paymentsTable } from "../../compiler/verify/payments-table.js";
import { describe, expect, test } from "vitest";

const files = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".policy"));
const compiled = (text: string) => compile({ path: "a.policy", text });

describe.each(files("examples"))("%s", (name) => {
  const text = readFileSync(`examples/${name}`, "utf8");
  const { program, model } = compiled(text);

  test.each(["zh", "en"] as const)("a test for each situation passes as it is written in %s", (language) => {
    const written = model.situations.map((situation) => testFor(model, program!, situation.name, language));
    expect(written).not.toContain(null);
    const own = compiled(`${text}\n${written.join("\n\n")}\n`);
    expect(own.hasErrors).toBe(false);
    const outcomes = runTests(own.model, own.program!).slice(model.tests.length);
    expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
    expect(outcomes.map(({ assessment }) => assessment?.situation)).toEqual(model.situations.map((one) => one.name));
  });

  test("the payments table has a row a group and tier", () => {
    const rows = paymentsTable(program!);
    expect(rows).toHaveLength((program!.groups.length + 1) * Math.max(1, program!.tiers.length));
    expect(rows.every(({ cells }) => cells.length === program!.situations.length)).toBe(true);
  });

  test("declarations in order stay the same declarations", () => {
    const edits = organizeDeclarations(compiled(text).parsed, text);
    const after = applyEdits(text, edits ?? []);
    const again = compiled(after);
    expect(again.diagnostics.map(({ code }) => code).sort()).toEqual(
      compiled(text)
        .diagnostics.map(({ code }) => code)
        .sort(),
    );
    expect([...again.model.groups.keys()]).toEqual([...model.groups.keys()]);
    expect(organizeDeclarations(again.parsed, after)).toEqual([]);
  });
});

test("a finding that is kept as printed is silent, and nothing else is said of it", () => {
  const silenced = new Set<string>();
  for (const name of files("test/fixtures/invalid")) {
    const text = readFileSync(`test/fixtures/invalid/${name}`, "utf8");
    const { diagnostics, model } = compiled(text);
    for (const finding of diagnostics) {
      const mend = acknowledgeFinding(finding, model, "zh");
      if (mend === null) continue;
      const after = compiled(applyEdits(text, mend.edits)).diagnostics;
      const count = (all: typeof diagnostics): number => all.filter(({ code }) => code === finding.code).length;
      expect(
        after.map(({ code }) => code),
        `${name}: ${finding.code}`,
      ).not.toContain("unused-acknowledgement");
      expect(count(after), `${name}: ${finding.code}`).toBeLessThan(count(diagnostics));
      silenced.add(finding.code);
    }
  }
  expect(silenced.size).toBeGreaterThan(5);
});
