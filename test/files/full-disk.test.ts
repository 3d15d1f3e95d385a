// Where there is no room for the new file, the old one stays, whole, and one sentence says so. Room ends by a limit that every system
// sets for a process; where a small disk can be mounted, by that as well.
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { folder, root } from "../cli/run.js";
import { calls } from "./calls.js";
import { filesIn, leftovers } from "./whole.js";

const disk = mkdtempSync(join(tmpdir(), "zhengce-disk-"));
/** Holds the notice of 2 MB, and not a second one. */
const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=2200k", "tmpfs", disk]).status === 0;
afterAll(() => {
  if (isMounted) spawnSync("umount", [disk]);
});

const command = join(root, "compiler/bin/zhengce.cjs");
function within(limit: number | null, cwd: string, args: readonly string[]) {
  const call = [process.execPath, command, ...args];
  const [first = "", ...rest] = limit === null ? call : ["sh", "-c", `ulimit -f ${limit}; exec "$@"`, "sh", ...call];
  return spawnSync(first, rest, { cwd, encoding: "utf8", env: { ...process.env, ZHENGCE_LOCALE: "zh" } });
}

describe.each(Object.entries(calls))("%s", (name, { args, files }) => {
  test("leaves the old files where a file can't grow", () => {
    const cwd = folder(files);
    // In blocks of 512 bytes: less than the smallest of the files that this call makes.
    const run = within(/^(?:report|compile|roster|budget)/u.test(name) ? 16 : 400, cwd, args);
    expect([run.status, run.stderr.match(/^zhengce: .*$/gmu)]).toEqual([
      2,
      [expect.stringMatching(/写不了 .*；没有改动$/u)],
    ]);
    expect(run.stderr).not.toContain("    at ");
    expect([filesIn(cwd), leftovers(cwd)]).toEqual([filesIn(folder(files)), []]);
  });
});

test.runIf(isMounted)("leaves the old file on a disk that is full", () => {
  const { args, files } = calls["fmt"] ?? { args: [], files: {} };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(disk, name), text);
  const run = within(null, disk, args);
  expect([run.status, run.stderr]).toEqual([2, expect.stringContaining("写不了 a.policy：磁盘满了；没有改动")]);
  expect([filesIn(disk), leftovers(disk)]).toEqual([filesIn(folder(files)), []]);
});
