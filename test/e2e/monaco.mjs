// Monaco with its own client and our worker: the lines of docs/editors/monaco.md, bundled as they stand, in a page of their own.
import { createReadStream, existsSync, mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "esbuild";
import { freePort, withPage } from "./browser.mjs";
import { here } from "./sandbox.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf" };
const PAGE = `<!doctype html>
<html lang="zh">
  <head><meta charset="utf-8"><link rel="stylesheet" href="/main.css"></head>
  <body style="margin: 0"><div id="editor" style="height: 100vh"></div><script type="module" src="/main.js"></script></body>
</html>`;

/** Calls `use` with a page and what opens it. */
export async function monaco(use) {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-monaco-"));
  const guide = readFileSync(here("../../docs/editors/monaco.md"), "utf8");
  const [, lines] = /```ts\n([^]*?)```/u.exec(guide);
  const out = {
    bundle: true,
    outdir: folder,
    format: "esm",
    loader: { ".ttf": "file" },
    nodePaths: [here("node_modules")],
    logLevel: "error",
  };
  writeFileSync(join(folder, "main.ts"), lines);
  writeFileSync(join(folder, "index.html"), PAGE);
  await build({ ...out, entryPoints: [join(folder, "main.ts")] });
  const worker = here("node_modules/monaco-editor/esm/vs/editor/editor.worker.js");
  await build({ ...out, entryPoints: { "editor.worker": worker } });
  copyFileSync(here("../../language-server/dist/server-worker.js"), join(folder, "server-worker.js"));

  const server = createServer(({ url = "/" }, answer) => {
    const path = join(folder, url === "/" ? "index.html" : new URL(url, "http://localhost").pathname);
    if (!existsSync(path)) return answer.writeHead(404).end();
    answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    return createReadStream(path).pipe(answer);
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, "127.0.0.1", resolve));
  try {
    await withPage((page) => use(page, () => page.goto(`http://127.0.0.1:${port}/`)));
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a person does there, checked on the screen. */
export async function monacoStory(page, open, { pictures }) {
  const shown = (selector) => page.locator(selector).first().waitFor();
  const typed = (text) => page.keyboard.insertText(text);
  await open();
  await page.locator(".view-line", { hasText: "某县2027" }).click();
  await page.keyboard.press("Control+End");
  await typed("人群 孤儿\n标准 个人缴费 400元\n资助 孤而 100元 由 医疗救助基金\n");
  await shown(".squiggly-error");
  // The colours of the server's semantic tokens: a keyword is not coloured as a name.
  await page.waitForFunction(() => {
    const of = (text) =>
      [...document.querySelectorAll(".view-line span span")].find((span) => span.textContent === text);
    return of("标准") !== undefined && of("标准").className !== of("个人缴费")?.className;
  });
  await page.locator(".view-line span span", { hasText: "孤而" }).hover();
  await shown(".monaco-hover:has-text('孤儿')");
  await page.screenshot({ path: `${pictures}1-finding.png` });
  await page.locator(".view-line span span", { hasText: "孤而" }).click();
  await page.keyboard.press("Control+.");
  await page.locator(".action-widget .monaco-list-row", { hasText: "改为“孤儿”" }).click();
  await page.locator(".view-line", { hasText: "资助 孤儿 100元" }).waitFor();
  await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  await page.locator(".view-line span span", { hasText: "个人缴费" }).first().hover();
  await shown(".monaco-hover:has-text('声明于')");
  await page.screenshot({ path: `${pictures}2-hover.png` });
  await page.keyboard.press("Control+End");
  await typed("资助 ");
  await page.keyboard.press("Control+Space");
  await shown(".suggest-widget.visible .monaco-list-row:has-text('孤儿')");
  await page.screenshot({ path: `${pictures}3-completion.png` });
}
