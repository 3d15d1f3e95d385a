// The server's process, or its worker, is really killed: what is on the screen says so, and nothing of it looks clean.
import { readFileSync, readdirSync } from "node:fs";
import { stepping } from "./steps.mjs";
import { command, openFile, panel } from "./workbench.mjs";

export async function failures(page, open, about) {
  const step = stepping(page, about);
  const kill = about.workspace === undefined ? workerKiller(page) : processKiller(about.workspace);
  const status = page.locator("#zhengce\\.zhengce-vscode\\.zhengce\\.status");
  const says = (words) => status.filter({ hasText: words }).waitFor();
  const stale = page.locator(".markers-panel .monaco-list-row", { hasText: "〔可能已过时〕" }).first();

  await step("1-before", async () => {
    await open();
    await page.waitForSelector(".explorer-folders-view .monaco-list-row", { timeout: 60_000 });
    await openFile(page, "示范县2027");
    await page.waitForSelector(".squiggly-error", { timeout: 60_000 });
    await says("政策 1");
    await command(page, "Assess a Person");
    await (await panel(page, "form .field, .problem")).locator(".problem", { hasText: "第 36 行" }).waitFor();
    await page.keyboard.press("Control+1");
  });
  await step("2-status", async () => {
    await status.click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "运行本通知的用例" }).waitFor();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "看检查结果" }).click();
    await page.locator(".markers-panel .monaco-list-row", { hasText: "1100" }).waitFor();
  });
  await step("3-killed-once", async () => {
    // However short the time without a server: it must never look as if there was nothing to be found.
    await page.evaluate(() => {
      const shown = document.getElementById("status.problems");
      globalThis.counts = [shown.textContent.trim()];
      new MutationObserver(() => globalThis.counts.push(shown.textContent.trim())).observe(shown, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await kill();
    await status.filter({ hasNotText: "重新启动" }).waitFor();
  });
  await step("4-killed-for-good", async () => {
    for (let more = 0; more < 4; more++) await kill();
    await says("语言服务停了");
    await stale.waitFor();
    await page.waitForSelector(".notifications-toasts :text('三分钟内停了五次')");
    const assess = await panel(page, ".life");
    await assess.locator(".life", { hasText: "语言服务没有运行" }).waitFor();
    const counts = await page.evaluate(() => globalThis.counts);
    if (counts.some((shown) => /^0/u.test(shown))) throw new Error(`looked clean: ${counts.join(" | ")}`);
  });
  await step("5-tests-are-not-missing", async () => {
    await page.keyboard.press("Control+1");
    await command(page, "Run the Tests of This Notice");
    await page.locator(".notifications-toasts .notification-list-item", { hasText: "可以重新启动" }).first().waitFor();
  });
  await step("6-restarted", async () => {
    await status.click();
    await page.locator(".quick-input-list .monaco-list-row", { hasText: "重新启动语言服务" }).click();
    await says("政策 1");
    await stale.waitFor({ state: "detached" });
    await page.locator(".markers-panel .monaco-list-row", { hasText: "1100" }).waitFor();
    await (await panel(page, "h1")).locator(".life").waitFor({ state: "detached" });
  });
}

/** By its id, found among the processes of this workbench alone: its arguments name the sandbox's folder. Each time another one. */
function processKiller(workspace) {
  const folder = workspace.replace(/workspace$/u, "");
  const isServer = (id) => {
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, "utf8");
      return words.includes(folder) && words.includes("server-node.mjs");
    } catch {
      return false;
    }
  };
  const killed = new Set();
  return () =>
    soon(() => {
      const id = readdirSync("/proc").find((name) => /^\d+$/u.test(name) && !killed.has(name) && isServer(name));
      if (id === undefined) return false;
      killed.add(id);
      process.kill(Number(id), "SIGKILL");
      return true;
    });
}

function workerKiller(page) {
  const killed = new Set();
  return () =>
    soon(async () => {
      for (const worker of page.workers()) {
        if (killed.has(worker) || !(await worker.evaluate(() => self.name)).endsWith("server-worker.js")) continue;
        killed.add(worker);
        await worker.evaluate(() => self.close());
        return true;
      }
      return false;
    });
}

async function soon(done) {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100)))
    if (await done()) return;
  throw new Error("no server runs");
}
