// Every case of examples/cases through the command line as it is installed (built first by `npm test`): a batch of people a notice
// in one process, and two files an adjustment.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import type { AdjustCase, AssessCase } from "../../compiler/testing/cases.js";
import { differences } from "../../compiler/testing/differences.js";
import { exampleCases } from "../harness/examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command prints, as JSON. A code other than 0 or 1 (findings) fails. */
async function zhengce(...args: readonly string[]): Promise<unknown> {
  if (!existsSync(`${root}compiler/dist/zhengce.cjs`)) throw new Error("the command line is not built: npm run build");
  return new Promise((resolve, reject) => {
    const options = { cwd: root, maxBuffer: 1 << 26 };
    execFile(process.execPath, ["compiler/bin/zhengce.cjs", ...args], options, (error, stdout, stderr) => {
      if (error !== null && error.code !== 1) reject(new Error(stderr));
      else resolve(JSON.parse(stdout));
    });
  });
}
function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

for (const [notice, cases] of exampleCases()) {
  const policy = `examples/${notice}.policy`;
  const people = cases.filter((item): item is AssessCase => item.kind === "assess");
  const changes = cases.filter((item): item is AdjustCase => item.kind === "adjust");
  describe(notice, () => {
    it(`assesses ${people.length} people`, async () => {
      const facts = file(
        `${notice}.json`,
        people.map((item) => item.facts),
      );
      const answers = await zhengce("assess", policy, "--facts", facts, "--json");
      const expected = people.map((item) => item.expect);
      expect(differences(expected, answers)).toEqual([]);
    });
    for (const { id, before, after, expect: expected } of changes) {
      it(id, async () => {
        const paths = [file(`${id}-before.json`, before), file(`${id}-after.json`, after)] as const;
        const answer = await zhengce("adjust", policy, "--before", paths[0], "--after", paths[1], "--json");
        expect(differences(expected, answer)).toEqual([]);
      });
    }
  });
}
