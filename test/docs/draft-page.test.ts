// Runs the commands of docs/draft.md: what it says is printed is printed, what it shows of the draft is in the draft.
import { copyFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { stepsOf } from "./authoring-page.js";

const steps = stepsOf(new URL("../../docs/draft.md", import.meta.url));
const texts = (kind: string): readonly string[] => steps.filter((step) => step.kind === kind).map(({ text }) => text);

it("docs/draft.md: draft, check, test, coverage", () => {
  const cwd = folder();
  copyFileSync(join(root, "examples/fictional/yunling-2024.txt"), join(cwd, "yunling-2024.txt"));
  const [drafting = "", ...others] = texts("sh").flatMap((text) => text.trim().split("\n"));
  const run = (line: string) => zhengce(line.trim().split(/\s+/u).slice(1), { cwd });
  expect(run(drafting)).toMatchObject({ code: 0, out: texts("text")[0], error: "" });
  const draft = readFileSync(join(cwd, "yunling-2024.policy"), "utf8");
  for (const shown of texts("policy")) expect(draft).toContain(shown);
  const [check, test, coverage] = others.map(run);
  expect([check?.code, test?.code, coverage?.code]).toEqual([1, 0, 1]);
  expect(check?.out).toContain("错误 0");
});
