// docs/embedding.md, followed from top to bottom in one folder: what it writes is written, what it runs is run, and prints what it shows.
import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { stepsOf } from "./authoring-page.js";

const cwd = folder({ "package.json": JSON.stringify({ type: "module" }) });
symlinkSync(join(root, "node_modules"), join(cwd, "node_modules"));
for (const name of ["guizhou-2021", "gansu-2022"])
  copyFileSync(join(root, "examples", `${name}.policy`), join(cwd, `${name}.policy`));
const guizhou = readFileSync(join(cwd, "guizhou-2021.policy"), "utf8");
const later = guizhou
  .replace("县类别（countyKind）", "县类别（countyType）")
  .replace("人群 孤儿", "人群 新增人群、孤儿");
writeFileSync(join(cwd, "guizhou-2022.policy"), later);

const steps = stepsOf(new URL("../../docs/embedding.md", import.meta.url));
const run = steps.flatMap((step, at) => {
  const next = steps[at + 1];
  return step.kind === "text" ? [] : [{ ...step, shown: next?.kind === "text" ? next.text : null }];
});

function ran({ kind, text }: (typeof run)[number]): string {
  if (kind === "sh")
    return text
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [npx, command, ...args] = line.replace(/ +#.*$/u, "").split(/\s+/u);
        expect(`${npx} ${command}`).toBe("npx zhengce");
        const { out, error } = zhengce(args, { cwd, environment: { LANG: "en_US.UTF-8" } });
        return out + error;
      })
      .join("");
  const name = /^\/\/ ([\w-]+)\.ts$/mu.exec(text)?.[1] ?? "";
  expect({ kind, name }).toEqual({ kind: "ts", name: expect.stringMatching(/./u) as string });
  writeFileSync(join(cwd, `${name}.ts`), text);
  writeFileSync(join(cwd, `${name}.mjs`), transformSync(text, { loader: "ts", format: "esm" }).code);
  const { stdout, stderr } = spawnSync(process.execPath, [`${name}.mjs`], { cwd, encoding: "utf8" });
  return stdout + stderr;
}

describe("docs/embedding.md", () => {
  it.each(run)(
    "line $line",
    (step) => {
      const printed = ran(step);
      if (step.shown !== null) expect(printed).toBe(step.shown);
    },
    30_000,
  );

  it("holds programs that pass tsc --strict", () => {
    const files = readdirSync(cwd).filter((name) => name.endsWith(".ts"));
    const options = [
      "--strict",
      "--noEmit",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--skipLibCheck",
      "--types",
      "node",
    ];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [tsc, ...options, ...files], { cwd, encoding: "utf8" });
    expect(stdout).toBe("");
    expect(files.length).toBeGreaterThan(0);
  }, 60_000);
});
