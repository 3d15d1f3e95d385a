// In a real Chromium, behind `npm run bundlers`: a notice that changes under `vite dev` with React, without a reload; a form that rjsf
// makes of a notice's schema, each fact once.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import zhengce from "../../unplugin/dist/vite.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const apart = createRequire(join(root, "test/bundlers/package.json"));
const { default: react } = await import(pathToFileURL(apart.resolve("@vitejs/plugin-react")).href);
const folder = mkdtempSync(join(tmpdir(), "zhengce-react-"));
const notice = join(folder, "guizhou-2021.policy");
const write = (name, text) => writeFileSync(join(folder, name), text);
cpSync(join(root, "examples/guizhou-2021.policy"), notice);

const APP = `
import { useState } from "react";
import rules from "./guizhou-2021.policy";
export default function App() {
  const [clicks, setClicks] = useState(0);
  const { payable } = rules.assess({ paymentDate: "2021-02-01", identities: ["最低生活保障家庭成员"] });
  return <><button onClick={() => setClicks(clicks + 1)}>{clicks}</button><output>{payable.max}</output></>;
}`;
const MAIN = `
import { createRoot } from "react-dom/client";
import App from "./app.jsx";
createRoot(document.querySelector("main")).render(<App />);`;

/** The amount that the page shows follows the notice; what was clicked stays; an error stands in Vite's overlay until it is mended. */
async function followsTheNotice(page) {
  write("app.jsx", APP);
  write("main.jsx", MAIN);
  write("index.html", '<!doctype html><main></main><script type="module" src="/main.jsx"></script>');
  const packages = ["react", "react-dom"].map((name) => [name, join(root, "test/bundlers/node_modules", name)]);
  const server = await createServer({
    configFile: false,
    root: folder,
    cacheDir: join(folder, "cache"),
    logLevel: "silent",
    plugins: [react(), zhengce({ locale: "en" })],
    resolve: {
      alias: { ...Object.fromEntries(packages), "@zhengce/runtime/internal": join(root, "runtime/dist/internal.js") },
    },
    // Asked for changes, not told: a machine under load loses notices of them.
    server: { host: "127.0.0.1", port: 0, fs: { strict: false }, watch: { usePolling: true, interval: 50 } },
  });
  try {
    await server.listen();
    await page.goto(server.resolvedUrls.local[0]);
    const shows = (amount) => page.locator("output", { hasText: amount }).waitFor();
    await shows("16000");
    await page.locator("button").click();
    await page.evaluate(() => (globalThis.isTheSame = true));
    const text = readFileSync(notice, "utf8");
    writeFileSync(notice, text.replace("不低于 120元", "不低于 130元"));
    await shows("15000");
    writeFileSync(notice, text.replace("标准 个人缴费 280元", "标准 个人缴费 290元"));
    const overlay = page.locator("vite-error-overlay");
    const said = await overlay.locator(".message-body").textContent();
    assert.match(said, /echo-mismatch/u);
    const line = text.slice(0, text.indexOf("缴纳 个人缴费 + 财政补助")).split("\n").length;
    assert.match(await overlay.locator(".file").textContent(), new RegExp(`guizhou-2021\\.policy:${line}:\\d+`, "u"));
    writeFileSync(notice, text);
    await shows("16000");
    await overlay.waitFor({ state: "detached" });
    assert.equal(await page.locator("button").textContent(), "1");
    assert.equal(await page.evaluate(() => globalThis.isTheSame), true, "the page was loaded again");
  } finally {
    await server.close();
  }
}

/** By codes and by names: as many fields as facts, and no label twice. */
async function rendersEachFactOnce(page) {
  for (const keys of ["code", "zh"]) {
    const command = [
      join(root, "compiler/bin/zhengce.cjs"),
      "compile",
      notice,
      "-o",
      join(folder, keys),
      "--keys",
      keys,
    ];
    execFileSync(process.execPath, command, { stdio: "pipe" });
    const schema = JSON.parse(readFileSync(join(folder, keys, "guizhou-2021.schema.json"), "utf8"));
    write("form.jsx", formOf(schema));
    const { outputFiles } = await build({
      entryPoints: [join(folder, "form.jsx")],
      bundle: true,
      write: false,
      jsx: "automatic",
      nodePaths: [join(root, "test/bundlers/node_modules")],
      define: { "process.env.NODE_ENV": '"production"' },
    });
    await page.setContent("<main></main>");
    await page.addScriptTag({ content: outputFiles[0].text });
    await page.locator("form").waitFor();
    const names = Object.keys(schema.properties);
    const labels = await page.locator("form label.control-label, form legend").allTextContents();
    const titles = labels.map((label) => label.replace(/\*$/u, "").trim());
    for (const name of names) {
      const { title } = schema.properties[name];
      assert.deepEqual([title, titles.filter((label) => label === title).length], [title, 1]);
    }
    const ids = await page.locator("form [id^=root_]").evaluateAll((found) => found.map(({ id }) => id.split("_")[1]));
    assert.deepEqual([...new Set(ids)].filter((name) => names.includes(name)).sort(), [...names].sort());
    await page.locator("button[type=submit]").click();
    await page.locator("form .error-detail, form .text-danger").first().waitFor();
  }
}
const formOf = (schema) => `
import { createRoot } from "react-dom/client";
import Form from "@rjsf/core";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv2020 } from "ajv/dist/2020.js";
const validator = customizeValidator({ AjvClass: Ajv2020 });
createRoot(document.querySelector("main")).render(<Form noHtml5Validate validator={validator} schema={${JSON.stringify(schema)}} />);`;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const story of [followsTheNotice, rendersEachFactOnce]) {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    page.on("pageerror", (error) => console.error(error.message));
    const start = performance.now();
    await story(page);
    console.log(`${story.name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
