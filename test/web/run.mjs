// Drives the workbench in a real Chromium, by double click (file://) and from a static server, offline: `node test/web/run.mjs [STORY…]`.
// Pictures go to reports/web. A page that asks the network for anything fails its story.
import { createServer } from "node:http";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { opened } from "./page.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = here("../../web/dist/page/index.html");
const pictures = here("../../reports/web/");
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const server = createServer((request, response) => {
  if (request.url !== "/") return void response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/html" }).end(readFileSync(page));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const places = { file: pathToFileURL(page).href, server: `http://127.0.0.1:${server.address().port}/` };

const names = readdirSync(here("stories")).map((file) => file.replace(/\.mjs$/u, ""));
const chosen = process.argv.slice(2).length > 0 ? process.argv.slice(2) : names;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--no-first-run", "--disable-gpu"],
});
const counts = { passed: 0, failed: 0 };
for (const name of chosen) {
  const { story, places: where = ["file"], ...options } = await import(`./stories/${name}.mjs`);
  for (const place of where) {
    const begun = performance.now();
    try {
      await opened(browser, places[place], options, (tools) => story({ ...tools, place, pictures }));
      counts.passed += 1;
      console.log(`${name} (${place}): passed in ${Math.round(performance.now() - begun)} ms`);
    } catch (error) {
      counts.failed += 1;
      console.error(`${name} (${place}): ${error.stack}`);
    }
  }
}
await browser.close();
server.close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;
