// Programs of every kind on the packages as they would be published: TypeScript as ES module and as CommonJS, Jest as it comes, Deno, Bun;
// and what judges of packages say of them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { definitionOf } from "./definition.mjs";
import { installTools } from "./tools.mjs";

const use = (from) => `import { explain, type PolicyModule } from "@zhengce/runtime";
import * as guizhou from "${from}";
const notice: PolicyModule = guizhou;
const facts: guizhou.Facts = { paymentDate: "2021-02-01", identities: ["孤儿"] };
const answer = guizhou.assess(facts);
const next: readonly guizhou.FactName[] = guizhou.needs({});
console.log(explain(answer, "en").payable, notice.notice.name, next.length);
`;
const SAID = "0 贵州2021 1\n";

/** @param home a folder with the packages installed and `zhengce` in it @param node the oldest that is promised */
export async function followPrograms(home, node, tarballs) {
  const { jest, tsc, publint, attw, deno, bun } = installTools();
  const run = (command, args, cwd) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      encoding: "utf8",
      timeout: 120_000,
      env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    });
    assert.equal(status, 0, `${command} ${args.join(" ")}\n${stdout}${stderr}`);
    return stdout;
  };
  /** A folder of a kind of package, with the notice compiled for it. */
  const folder = (name, type, files) => {
    const path = join(home, name);
    mkdirSync(path);
    symlinkSync(join(home, "node_modules"), join(path, "node_modules"));
    files["package.json"] = JSON.stringify(type === null ? { private: true } : { private: true, type });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
    const zhengce = join(home, "node_modules/zhengce/zhengce.cjs");
    for (const [format, out] of [
      ["esm", "out"],
      ["both", "both"],
    ])
      run(node, [zhengce, "compile", join(home, "guizhou-2021.policy"), "-o", out, "--format", format], path);
    return path;
  };
  // The modules as JavaScript with their declarations: what is type-checked is what runs.
  const strict = ["--strict", "--target", "es2022", "--noEmit", "false", "--outDir", "js"];
  const settings = [
    ["module", "./out/guizhou-2021.js", ["node16", "nodenext"]],
    ["module", "./both/guizhou-2021.mjs", ["node16", "nodenext"]],
    ["commonjs", "./both/guizhou-2021.cjs", ["node16", "nodenext"]],
    [null, "./both/guizhou-2021.cjs", ["node16", "nodenext"]],
  ];
  for (const [index, [type, from, modules]] of settings.entries()) {
    const path = folder(`typescript-${index}`, type, {
      "use.ts": `${use(from)}`,
    });
    for (const file of readdirSync(join(path, "out")))
      if (/(?<!\.d)\.ts$/u.test(file)) run("rm", [join(path, "out", file)], path);
    for (const module of modules) {
      run(process.execPath, [tsc, ...strict, "--module", module, "use.ts"], path);
      run("cp", ["js/use.js", "use.js"], path);
      assert.equal(run(node, ["use.js"], path), SAID, `${type} ${from} ${module}`);
    }
  }
  const led = folder("definition", "module", {
    "use.ts":
      'import { assess } from "./both/guizhou-2021.mjs";\nassess({ paymentDate: "2021-02-01", countyKind: "贫困县" });\n',
  });
  const notice = join(home, "guizhou-2021.policy");
  const declared = readFileSync(notice, "utf8").split("\n");
  const tsserver = join(tsc, "../../lib/tsserver.js");
  assert.deepEqual(
    await definitionOf(tsserver, join(led, "use.ts"), "countyKind"),
    [notice, 1 + declared.findIndex((line) => line.startsWith("事实 县类别"))],
    "“go to definition” leads from a fact to the notice",
  );
  const bundled = folder("bundler", "module", {
    "use.ts": use("./out/guizhou-2021"),
  });
  run(
    process.execPath,
    [
      tsc,
      "--strict",
      "--noEmit",
      "--module",
      "esnext",
      "--moduleResolution",
      "bundler",
      "--target",
      "es2022",
      "use.ts",
    ],
    bundled,
  );

  const test = `const { assess } = require("./both/guizhou-2021.cjs");
const { explain } = require("@zhengce/runtime");
test("answers", () => expect(explain(assess({ paymentDate: "2021-02-01" }), "en").payable).toBe(28000));`;
  run(node, [jest, "--rootDir", "."], folder("jest", null, { "notice.test.js": test }));

  const other = folder("deno", "module", { "use.ts": use("./out/guizhou-2021.js") });
  if (deno !== null) {
    run(deno, ["check", "--no-lock", "use.ts"], other);
    assert.equal(run(deno, ["run", "--no-lock", "--cached-only", "use.ts"], other), SAID);
  }
  if (bun !== null)
    for (const from of ["./out/guizhou-2021.js", "./both/guizhou-2021.cjs"]) {
      writeFileSync(join(other, "bun.ts"), use(from));
      assert.equal(run(bun, ["run", "bun.ts"], other), SAID);
    }

  for (const tarball of tarballs) {
    // The worker of the language server is a script for browsers, which publint takes for CommonJS.
    if (!tarball.includes("language-server"))
      assert.match(run(process.execPath, [publint, "run", "--strict", tarball], home), /All good/u);
  }
  const judge = (name, ...more) => {
    const tarball = tarballs.find((path) => path.includes(`zhengce-${name}-`));
    run(process.execPath, [attw, tarball, "--profile", "node16", ...more], home);
  };
  judge("runtime");
  // These are for ES modules alone: CommonJS imports them, and does not require them. Some of their exports are programs.
  const programs = { grammar: [], compiler: ["./cli"], "language-server": ["./server", "./worker"] };
  for (const [name, without] of Object.entries(programs))
    judge(
      name,
      "--ignore-rules",
      "cjs-resolves-to-esm",
      ...(without.length > 0 ? ["--exclude-entrypoints", ...without] : []),
    );
  console.log("TypeScript, Jest, Deno and Bun use them; publint and attw have nothing to say");
}
