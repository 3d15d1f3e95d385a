// Runs every command of docs/page.md, in its own folder, and wants the lines that the page shows. Its page.yaml is the one that it shows.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";

const page = readFileSync(join(root, "docs/page.md"), "utf8");
const yaml = /```yaml\n([^]*?)```/u.exec(page)?.[1] ?? "";
const commands = [...page.matchAll(/```sh\nnpx zhengce (.*)\n```\n\n```text\n([^]*?)```/gu)].map(
  ([, command = "", shown = ""]) => ({ command, shown }),
);

it("has commands", () => {
  expect(commands).toHaveLength(3);
});
it.each(commands)("zhengce $command", ({ command, shown }) => {
  const cwd = folder();
  for (const name of ["guizhou-2021", "qianjiang-2021", "qianjiang-2022"])
    copyFileSync(join(root, `examples/${name}.policy`), join(cwd, `${name}.policy`));
  writeFileSync(join(cwd, "page.yaml"), yaml);
  const { code, error } = zhengce([...command.split(" "), "--locale", "en"], { cwd });
  expect([code, error]).toEqual([0, shown]);
  expect(existsSync(join(cwd, "site/index.html"))).toBe(true);
});
