// A PDF, an old .doc, a .docx and a page become the text of the print, the same as on the command line, and a draft; what can't be read says why.
import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drop, shown, told } from "../files.mjs";

const made = new URL("../../documents/made/", import.meta.url);
const command = fileURLToPath(new URL("../../../command/zhengce.cjs", import.meta.url));
/** As the command line reads it. */
const textOf = (name) =>
  spawnSync(process.execPath, [command, "text", fileURLToPath(new URL(name, made))], {
    encoding: "utf8",
    stdio: "pipe",
  }).stdout;

export async function story({ page, panel }) {
  for (const name of ["notice.pdf", "notice.doc", "made-1.docx", "notice.html"]) {
    const own = `${name.replace(".", "-")}.${name.split(".").at(-1)}`;
    await drop(page, [{ name: own, bytes: readFileSync(new URL(name, made)) }]);
    await told(page, name === "notice.doc" ? /可以从它起草一份.*自动编号可能缺失/u : /可以从它起草一份/u);
    await page.click(".toast .primary");
    await shown(page, own.replace(/\.\w+$/u, ".policy"));
    await told(page, /已起草：原文 \d+ 处数字，已放好 \d+ 处/u);
    const lines = textOf(name)
      .split("\n")
      .filter((line) => line.trim() !== "");
    await page.waitForFunction((first) => document.querySelector("#panel").textContent.includes(first), lines[0]);
    const print = (await panel()).replace(/\s+/gu, "");
    for (const line of lines) assert.ok(print.includes(line.replace(/\s+/gu, "")), `${name} lacks ${line}`);
  }
  await drop(page, [{ name: "有密码.pdf", bytes: readFileSync(new URL("locked.pdf", made)) }]);
  await told(page, /读不了 有密码\.pdf：文件有密码/u);
  await drop(page, [{ name: "坏的.pdf", bytes: Buffer.from("%PDF-1.7\n1 0 obj\n") }]);
  await told(page, /读不了 坏的\.pdf：文件已损坏/u);
  await drop(page, [{ name: "图.png", bytes: Buffer.from("89504e470d0a1a0a", "hex") }]);
  await told(page, /读不了 图\.png：这种文件不能读，请另存为/u);
}
