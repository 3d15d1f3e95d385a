// VS Code in Chinese: a language pack for code-server, made of the translations that npm has; Microsoft's own pack is not there.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { here } from "./sandbox.mjs";

const packages = here("node_modules/.chinese");
const translated = join(packages, "language-pack-zh-hans/translations/main.i18n.json.js");
const sources = join(packages, "api/vscode");
const nls = (name) => here(`code-server/node_modules/code-server/lib/vscode/out/nls.${name}.json`);

/** What the pictures show and the packages lack. */
const MORE = {
  Expected: "预期",
  Actual: "实际",
  "Quick Fix": "快速修复",
  Testing: "测试",
  "Run Test": "运行测试",
  "Run Tests": "运行测试",
  "Filter (e.g. text, !exclude, @tag)": "筛选(例如 文本、!排除、@标记)",
  Welcome: "欢迎",
  "Mark Done": "标记为已完成",
  Outline: "大纲",
};

/** Gives the server whose data is in `folder` the pack, as an installed one would be known to it. */
export function speakChinese(folder) {
  const texts = join(packages, "main.i18n.json");
  if (!existsSync(texts)) writeFileSync(texts, JSON.stringify({ version: "1.0.0", contents: contents() }));
  const pack = {
    hash: "zhengce",
    label: "中文(简体)",
    extensions: [{ extensionIdentifier: { id: "zhengce.language-pack" }, version: "1.0.0" }],
    translations: { vscode: texts },
  };
  writeFileSync(join(folder, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
}

/** Chinese texts by module and key, as code-server's own build names them. */
function contents() {
  const chinese = new Map([...pairs(), ...Object.entries(MORE)]);
  const english = JSON.parse(readFileSync(nls("messages"), "utf8"));
  let at = 0;
  return Object.fromEntries(
    JSON.parse(readFileSync(nls("keys"), "utf8")).map(([module, keys]) => {
      const known = keys.map((key) => [key, chinese.get(english[at++])]).filter(([, text]) => typeof text === "string");
      return [module, Object.fromEntries(known)];
    }),
  );
}

/** English and Chinese: the sources name each text by the number that the translation has it by. */
function pairs() {
  const text = readFileSync(translated, "utf8").replace(/export \{[^}]*\};?/u, "");
  const all = new Function(`${text};return content`)();
  const scripts = readdirSync(sources, { recursive: true }).filter((name) => name.endsWith(".js"));
  return scripts.flatMap((name) =>
    [...readFileSync(join(sources, name), "utf8").matchAll(/localize2?\((\d+), ("(?:[^"\\\n]|\\.)*")/gu)].map(
      ([, number, written]) => [JSON.parse(written), all[Number(number)]],
    ),
  );
}
