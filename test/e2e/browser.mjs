// A Chromium with a profile of its own, in which webviews work: Debian's blocks the third-party cookies that their service worker needs.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"].map((name) => `--disable-${name}`);

/** Calls `use` with a page; closes the browser however it ends. A failure leaves `failed.png` where `use` keeps its pictures. */
export async function withPage(use) {
  const profile = mkdtempSync(join(tmpdir(), "zhengce-e2e-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    viewport: { width: 1360, height: 860 },
    args: ["--no-sandbox", "--no-first-run", ...quiet],
  });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(30_000);
    if (process.env.VERBOSE) page.on("console", (message) => console.log("[page]", message.text().slice(0, 400)));
    page.on("pageerror", (error) => console.log("[page error]", error.message.slice(0, 400)));
    await use(page);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits until `url` answers; fails after `seconds`. */
export async function answering(url, seconds) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`${url} does not answer`);
}

/** A port that nobody uses. */
export async function freePort() {
  const { createServer } = await import("node:net");
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
