// The page as one file: style, script and notices stand in it, and it may fetch nothing. What notices say stands in it as data, never as
// code or markup.
import { createHash } from "node:crypto";
import { escapeMarkup, type PageNotice } from "@zhengce/compiler/outputs";
import type { Locale } from "@zhengce/runtime";
import type { PageData } from "../app/index.js";
import type { NoticeWords } from "../app/logic/notice.js";
import { speakerOf } from "../app/texts/say.js";
import type { PageFile } from "./page-file.js";

/** What the bundle holds: the page's own script and style. */
export interface Parts {
  readonly script: string;
  readonly style: string;
}

/** @param notices one at least */
export function htmlOf(
  notices: readonly PageNotice[],
  { overrides, look, lookDark }: PageFile,
  locale: Locale,
  parts: Parts,
): string {
  const data: PageData = { locale, overrides, notices: notices.map(wordsOf) };
  const modules = notices.map(({ script }) => `(require,module)=>{${script}}`);
  const style = parts.style + variables(look, "") + variables(lookDark, "@media (prefers-color-scheme: dark)");
  const scripts = [parts.script, `zhengcePage.start(${literal(data)},[${modules.join(",\n")}]);`].map(inScript);
  const { say } = speakerOf(locale, overrides);
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(" ")}`,
    `style-src ${hashed(style)}`,
    ...["base-uri", "form-action"].map((name) => `${name} 'none'`),
  ].join("; ");
  return `<!doctype html>
<html lang="${locale === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(say("title"))}</title>
<style>${style}</style>
</head>
<body>
<div id="page"><noscript><p>${escapeMarkup(say("noScript"))}</p></noscript></div>
${scripts.map((script) => `<script>${script}</script>`).join("\n")}
</body>
</html>
`;
}

/** All but the script, which stands beside the data. */
function wordsOf({ id, headings, facts, groups, situations, periods, numbers }: PageNotice): NoticeWords {
  return { id, headings, facts, groups, situations, periods, numbers };
}

function variables(look: readonly (readonly [string, string])[], media: string): string {
  if (look.length === 0) return "";
  const rule = `:root{${look.map(([name, value]) => `--${name}:${value}`).join(";")}}`;
  return media === "" ? rule : `${media}{${rule}}`;
}

function hashed(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** A value as a JavaScript literal. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** Nothing in a script may look like the end of it, or begin a comment of HTML: such places stand in strings, where `\x3c` is `<`. */
function inScript(code: string): string {
  return code
    .replace(/<(?=\/?script|!--)/giu, "\\x3c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
