// A compiled notice in a bundle: it runs in a browser's terms, and what nobody imports is not carried along.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { bareMetadata } from "./load-module.js";
import { sample } from "./sample-program.js";

const runtime = fileURLToPath(new URL("../../runtime/", import.meta.url));

async function bundled(entry: string): Promise<string> {
  const module = (await emitTypeScript(sample, bareMetadata(sample))).text;
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
});
