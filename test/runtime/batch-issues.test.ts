// However many people of a batch are wrong in however many ways, the answer stays a small multiple of what was asked.
import { describe, expect, it } from "vitest";
import { batchIssues, readFacts, sayIssue, type FactIssue } from "@zhengce/runtime";
import { example } from "../harness/examples.js";

const program = example("guizhou-2021").program!;
const issuesOf = (rows: readonly unknown[]): readonly (readonly FactIssue[])[] => {
  const told = batchIssues();
  return rows.map((row) => told(readFacts(program, row).issues ?? []));
};
const total = (issues: readonly FactIssue[]): number =>
  issues.reduce((sum, { code, value }) => sum + (code === "more" ? Number(value) : 1), 0);

describe("the issues of a batch", () => {
  it("are all counted, and told in proportion to the batch", () => {
    const row = (person: number) =>
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`键${person}_${index}`, index]));
    const rows = Array.from({ length: 100 }, (_, person) => row(person));
    const answers = issuesOf(rows);
    expect(answers.map(total)).toEqual(rows.map(() => 21));
    expect(JSON.stringify(answers).length).toBeLessThan(4 * JSON.stringify(rows).length);
    expect(answers.every(([first]) => first?.code === "unknown-key" || first?.code === "missing")).toBe(true);
  });
  it("are told in full where they are few, and a list of allowed words once", () => {
    const [one, other] = issuesOf([
      { 缴费日期: "2021-02-01", 身份: ["无"] },
      { 缴费日期: "2021-02-01", 身份: ["无"] },
    ]);
    expect(sayIssue(one![0]!, "zh").length).toBeGreaterThan(sayIssue(other![0]!, "zh").length);
    expect(other![0]!.expected).toMatchObject({ kind: "one-of", words: { length: 3 } });
  });
});
