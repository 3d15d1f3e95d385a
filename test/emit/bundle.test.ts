// A compiled notice in a bundle: it runs in a browser's terms, and what nobody imports is not carried along.
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { example, exampleNames } from "../harness/examples.js";
import { bareMetadata } from "./load-module.js";
import { sample } from "./sample-program.js";

const runtime = fileURLToPath(new URL("../../runtime/", import.meta.url));

async function bundled(entry: string, program = sample, metadata = bareMetadata(program)): Promise<string> {
  const module = (await emitTypeScript(program, metadata)).text;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: "/", loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    plugins: [
      {
        name: "here",
        setup(plugin) {
          plugin.onResolve({ filter: /^notice$/ }, () => ({ path: "notice", namespace: "text", sideEffects: false }));
          plugin.onResolve({ filter: /^@zhengce\/runtime(\/internal)?$/ }, ({ path }) => ({
            path: `${runtime}${path.endsWith("internal") ? "internal" : "index"}.ts`,
            sideEffects: false,
          }));
          plugin.onLoad({ filter: /.*/, namespace: "text" }, () => ({
            contents: module,
            loader: "ts",
            resolveDir: "/",
          }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

/** Bytes, compressed as servers do. */
const sizeOf = (text: string): number => gzipSync(text, { level: 9 }).length;

describe("a bundle", () => {
  it("that wants the particulars carries no decision", async () => {
    const text = await bundled('import { notice } from "notice"; console.log(notice.name);');
    expect(text).toContain("某省2021");
    expect(text.length).toBeLessThan(700);
  });
  it("that wants the numbers carries no payers and no reasons", async () => {
    const text = await bundled('import { assessDays } from "notice"; console.log(assessDays);');
    expect(text).not.toContain("医疗救助基金");
    expect(text).not.toContain("规定在先");
    expect(text.length).toBeLessThan(4000);
  });
  it("that wants all runs without Node", async () => {
    const text = await bundled('import * as notice from "notice"; globalThis.notice = notice;');
    expect(text).not.toMatch(/\brequire\(|\bprocess\.|node:/);
  });
  it("that only answers carries no sentence of an answer, in no language", async () => {
    const text = await bundled('import { assess, parseFacts } from "notice"; console.log(assess, parseFacts);');
    expect(text).not.toMatch(/规定在先|享受资助|declared first|grants subsidies/);
  });
  it("that explains in one language carries no other", async () => {
    const explained = (language: string): Promise<string> =>
      bundled(`import { assess } from "notice"; import { explainIn, ${language} } from "@zhengce/runtime";
        console.log(explainIn(${language}, assess({})));`);
    expect(await explained("zh")).not.toContain("declared first");
    expect(await explained("en")).not.toContain("规定在先");
  });
  it.each(exampleNames)("of %s that answers weighs little, and 14 kB at most with its sentences", async (name) => {
    const { model, program } = example(name);
    if (program === null) throw new Error("no program");
    const metadata = metadataOf(model, `${name}.policy`);
    const answers = 'import { assess, parseFacts } from "notice"; console.log(assess, parseFacts);';
    // 10 kB; each fact beyond ten has its own reading and its own conditions.
    const most = 10_000 + Math.max(0, program.facts.length - 10) * 130;
    expect(sizeOf(await bundled(answers, program, metadata))).toBeLessThan(most);
    for (const language of ["zh", "en"]) {
      const sentences = `import { explainIn, ${language} } from "@zhengce/runtime"; console.log(explainIn, ${language});`;
      expect(sizeOf(await bundled(answers + sentences, program, metadata))).toBeLessThan(14_000);
    }
  });
});
