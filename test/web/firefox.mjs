// The workbench in Firefox, by double click, over WebDriver BiDi: `node --experimental-websocket test/web/firefox.mjs`, with Firefox at
// FIREFOX or /usr/bin/firefox-esr. It checks, finds a slip, drafts from a dropped text, reads a PDF, and writes modules.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const page = pathToFileURL(here("../../web/dist/page/index.html")).href;
const bytesOf = (path) => readFileSync(here(path)).toString("base64");
const PATIENCE = 60_000;

const profile = mkdtempSync(join(tmpdir(), "zhengce-firefox-"));
const firefox = spawn(
  process.env.FIREFOX ?? "/usr/bin/firefox-esr",
  ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
  { stdio: ["ignore", "ignore", "pipe"] },
);
try {
  const address = await new Promise((resolve, reject) => {
    firefox.once("exit", () => reject(new Error("Firefox ended")));
    firefox.stderr.on("data", (text) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(String(text))?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  await story(await connected(`${address}/session`));
  console.log("passed");
} finally {
  firefox.kill();
  await new Promise((done) => firefox.once("exit", done));
  rmSync(profile, { recursive: true, force: true });
}

async function story(send) {
  await send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  const { contexts } = await send("browsingContext.getTree", {});
  const { context } = contexts[0];
  const evaluate = async (expression) => {
    const answer = await send("script.evaluate", { expression, target: { context }, awaitPromise: true });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  /** Waits until the expression holds. */
  const until = async (expression) => {
    for (const end = Date.now() + PATIENCE; !(await evaluate(`Boolean(${expression})`));)
      if (Date.now() > end)
        throw new Error(`never: ${expression}; the page says ${await evaluate("document.body.innerText")}`);
      else await new Promise((done) => setTimeout(done, 50));
  };
  const text = (selector) => `document.querySelector(${JSON.stringify(selector)})?.textContent ?? ""`;
  const drop = (name, bytes) =>
    evaluate(`{ const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob("${bytes}"), (one) => one.charCodeAt(0))], "${name}"));
      dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); }`);

  await send("browsingContext.setViewport", { context, viewport: { width: 1440, height: 900 } });
  const begun = performance.now();
  await send("browsingContext.navigate", { context, url: page, wait: "complete" });
  await until(`document.querySelector(".findings .status :is(.good, .count)")`);
  console.log(`  first finding after ${Math.round(performance.now() - begun)} ms`);
  if ((await evaluate("document.documentElement.lang")) !== "zh-CN")
    await evaluate(`document.querySelector(".head > button[lang=zh-CN]").click()`);
  const notice = readFileSync(here("../../examples/fictional/qingxi-2025.policy"), "utf8").replace("1070元", "1071元");
  await drop("错一处.policy", Buffer.from(notice).toString("base64"));
  await until(`document.querySelector(".findings .status .count.error, .findings .status .count.warning")`);
  await drop("某县2024.txt", bytesOf("../../examples/fictional/yunling-2024.txt"));
  await until(`/可以从它起草一份/u.test(${text(".toast")})`);
  await evaluate(`document.querySelector(".toast .primary").click()`);
  await until(`/已起草：原文 \\d+ 处数字/u.test(${text(".toast")})`);
  await drop("通知.pdf", bytesOf("../documents/made/notice.pdf"));
  await until(`/已读入印发的通知 通知\\.txt/u.test(${text(".toast")})`);
  await evaluate(`document.getElementById("tab-export").click()`);
  await until(`document.querySelector("#panel select")`);
  await evaluate(
    `{ const kind = document.querySelector("#panel select"); kind.value = "modules"; kind.dispatchEvent(new Event("change", { bubbles: true })); }`,
  );
  await until(`/export function assess/u.test(${text("#panel pre")})`);
  const { data } = await send("browsingContext.captureScreenshot", { context });
  mkdirSync(here("../../reports/web"), { recursive: true });
  writeFileSync(here("../../reports/web/firefox.png"), Buffer.from(data, "base64"));
}

/** Sends commands of WebDriver BiDi, and rejects with what the browser answers to a wrong one. */
async function connected(address) {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.addEventListener("open", done);
    socket.addEventListener("error", () => fail(new Error("no connection to Firefox")));
  });
  const waiting = new Map();
  socket.addEventListener("message", ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === "success") one?.resolve(result);
    else if (type === "error") one?.reject(new Error(`${error}: ${message}`));
  });
  let count = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}
