// What a stranger's folder can't do: stop the other files, be waited for, have anything outside read or told, show where the code stands.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { zhengce } from "../cli/run.js";
import { SECRET, trapped, traps } from "./hostile.js";

interface Finding {
  readonly file: string;
  readonly code: string;
}
/** Text of a place in code, never of a notice. */
const TRACE = /^\s+at .+:\d+:\d+\)?$/mu;

const commands: readonly (readonly string[])[] = [
  ...[["check"], ["check", "--fix"], ["check", "--format", "sarif"], ["test"], ["fmt"], ["verify", "."]],
  ["compile", ".", "-o", "out"],
  ["coverage", "x.policy"],
  ["report", "x.policy", "--md", "r.md"],
  ["diff", "x.policy", "good.policy"],
  ["diff", "good.policy", "x.policy"],
  ["new", "--from", "x.policy"],
  ["conform", "good.policy", "--to", "x.policy"],
  ["assess", "x.policy", "--facts", "-"],
];

describe.each(Object.entries(traps).map(([name, trap], index) => ({ name, trap, index })))(
  "$name",
  ({ trap, index }) => {
    test("is one finding, and the other file is checked", () => {
      const { workspace } = trapped(trap);
      for (const call of [
        { args: ["check", "--json"], cwd: workspace },
        { args: ["check", "--json", workspace], cwd: "/" },
      ]) {
        const run = zhengce(call.args, { cwd: call.cwd, environment: { KEY: SECRET } });
        const findings = JSON.parse(run.out) as readonly Finding[];
        const codes = findings.map(({ code }) => code);
        expect(codes).toEqual(trap.code === "source-not-compared" ? [] : [trap.code]);
        expect(run.out + run.error).not.toContain(SECRET);
      }
    });

    // Every command meets several of the traps.
    test.each([0, 5, 9].map((step) => commands[(index + step) % commands.length] ?? []))(
      "%s %s ends, tells nothing and shows no trace",
      (...args) => {
        const { workspace } = trapped(trap);
        const run = zhengce(args, { cwd: workspace, environment: { KEY: SECRET }, input: "{}" });
        expect(run.code).toBeLessThanOrEqual(2);
        expect(run.out + run.error).not.toMatch(TRACE);
        expect(run.out + run.error).not.toContain(SECRET);
        expect(run.error).not.toContain(join("compiler", "dist"));
      },
    );
  },
);
