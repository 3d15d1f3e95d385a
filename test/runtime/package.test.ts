// The package as a whole: no dependencies, no host clock, and nothing left of it where nothing is used.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("../../runtime/", import.meta.url));
const sources = readdirSync(folder, { encoding: "utf8", recursive: true }).filter(
  (file) => file.endsWith(".ts") && !file.startsWith("dist"),
);

async function bundled(code: string): Promise<string> {
  const result = await build({
    stdin: { contents: code, resolveDir: folder, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "browser",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

describe("the runtime", () => {
  it("imports nothing but itself and asks no clock", () => {
    for (const file of sources) {
      const text = readFileSync(folder + file, "utf8");
      for (const [, from] of text.matchAll(/from "([^"]+)"/g))
        expect(from, file).toMatch(/^\.{1,2}\/(?:[a-z-]+\/)?[a-z-]+\.js$/);
      expect(/new Date|Date\.\w|\bprocess\.|\brequire\(/.test(text), file).toBe(false);
    }
    expect(JSON.parse(readFileSync(`${folder}package.json`, "utf8"))).not.toHaveProperty("dependencies");
  });
  it("works in a browser and leaves behind what is not used", async () => {
    const small = await bundled('import { percentOf } from "./index.ts"; console.log(percentOf(1, 2));');
    expect(small.length).toBeLessThan(250);
    expect((await bundled('import "./index.ts";')).trim()).toBe("");
  });
});
