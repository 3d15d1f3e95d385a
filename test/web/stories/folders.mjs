// A folder is opened, edited and saved where it lies by the browser's own means, and by upload and download where it has none; a file that
// may not be written says so. Last year's notice is carried forward, alone and by this year's print.
import { strict as assert } from "node:assert";

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choose, shown, told } from "../files.mjs";

// A folder of the browser's own stands for one of the disk; by double click there is none.
export const places = ["server"];

const examples = new URL("../../../examples/fictional/", import.meta.url);
const FILES = ["qingxi-2024.policy", "qingxi-2025.txt"];

export async function story({ page, shows }) {
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle("通知", { create: true });
      const below = await folder.getDirectoryHandle("清溪", { create: true });
      for (const [name, text] of files) {
        const handle = await below.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
      globalThis.showDirectoryPicker = () => Promise.resolve(folder);
    },
    FILES.map((name) => [name, readFileSync(new URL(name, examples), "utf8")]),
  );
  const stored = () =>
    page.evaluate(async (name) => {
      const root = await navigator.storage.getDirectory();
      const below = await (await root.getDirectoryHandle("通知")).getDirectoryHandle("清溪");
      return (await (await below.getFileHandle(name)).getFile()).text();
    }, FILES[0]);
  await choose(page, "打开文件夹…");
  await shown(page, `清溪/${FILES[0]}`);
  await told(page, /已打开 2 个文件/u);

  const before = await stored();
  await page.focus(".cm-content");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("// 改过\n");
  assert.equal(await stored(), before);
  await page.keyboard.press("Control+s");
  await told(page, /已保存/u);
  assert.equal(await stored(), `// 改过\n${before}`);

  await choose(page, "顺延到下一年");
  await shown(page, "清溪/qingxi-2025.policy");
  await told(page, /已顺延：\d+ 处数字待核/u);
  const marked = Number(/(\d+) 处数字待核/u.exec(await page.textContent(".toast"))[1]);
  await page.selectOption(".files-choice", `清溪/${FILES[0]}`);
  await choose(page, `照 清溪/${FILES[1]} 顺延到下一年`);
  await shown(page, "清溪/qingxi-2025-2.policy");
  await told(page, /已顺延：\d+ 处数字待核/u);
  // What the print repeats is confirmed.
  const left = Number(/(\d+) 处数字待核/u.exec(await page.textContent(".toast"))[1]);
  assert.ok(left < marked, `${left} of ${marked} figures are left to confirm`);
  await shows(/处有着落/u);

  // Without File System Access: a folder is uploaded, what is saved is downloaded.
  const disk = mkdtempSync(join(tmpdir(), "zhengce-"));
  try {
    mkdirSync(join(disk, "甲/乙/丙/丁/戊/己/庚"), { recursive: true });
    cpSync(new URL("../gansu-2022.policy", examples), join(disk, "甲/乙/丙/丁/戊/己/庚/gansu-2022.policy"));
    await page.evaluate(() => {
      delete globalThis.showDirectoryPicker;
      delete globalThis.showSaveFilePicker;
    });
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), choose(page, "打开文件夹…")]);
    await chooser.setFiles(disk);
    await shown(page, "甲/乙/丙/丁/戊/己/庚/gansu-2022.policy");
  } finally {
    rmSync(disk, { recursive: true });
  }
  await page.focus(".cm-content");
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("// 改过\n");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  assert.equal(saved.suggestedFilename(), "gansu-2022.policy");
  assert.match(readFileSync(await saved.path(), "utf8"), /^\/\/ 改过\n/u);

  // A place that refuses to be written to.
  await page.evaluate(() => {
    globalThis.showSaveFilePicker = () =>
      Promise.resolve({ createWritable: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  });
  await page.keyboard.type("// 再改\n");
  await page.keyboard.press("Control+s");
  await told(page, /没有保存 .*：浏览器没有得到写入的许可/u);
}
