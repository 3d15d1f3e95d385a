// A document → one self-contained page for screen and print. Every text is escaped; no script, nothing loaded.
import { visibleLines } from "@zhengce/grammar";
import { escapeLines as lines, escapeMarkup as escape } from "./escape.js";
import { styleOf } from "./style.js";
import type { Block, Cell, Page, Section, Table } from "./document.js";

export function toHtml(page: Page): string {
  const { locale, title, subtitle, contents, sections } = page;
  const under = subtitle === undefined ? "" : `<p class="subtitle">${escape(subtitle)}</p>`;
  const links = sections.map((section, i) => `<li><a href="#s${i + 1}">${escape(section.title)}</a></li>`).join("");
  const nav = contents === null ? "" : `<nav aria-label="${escape(contents)}"><ol>${links}</ol></nav>\n`;
  return visibleLines(
    `<!doctype html>\n<html lang="${locale === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title>` +
      `<style>${styleOf(page)}</style></head>\n` +
      `<body class="${page.layout}"><header><h1>${escape(title)}</h1>${under}</header>\n` +
      `${nav}<main>\n${sections.map(section).join("\n")}\n</main></body></html>\n`,
  );
}

function section({ title, level = 2, blocks }: Section, index: number): string {
  return `<section id="s${index + 1}"><h${level}>${escape(title)}</h${level}>\n${blocks.map((one) => block(one, title)).join("\n")}</section>`;
}

function block(one: Block, title: string): string {
  switch (one.kind) {
    case "text":
      return `<p>${escape(one.text)}</p>`;
    case "list":
      return `<ul>${one.items.map((item) => `<li>${lines(item)}</li>`).join("")}</ul>`;
    case "facts":
      return `<dl>${one.rows.map(([name, text]) => `<dt>${escape(name)}</dt><dd>${escape(text)}</dd>`).join("")}</dl>`;
    case "tiles": {
      const tiles = one.tiles.map(
        ({ figure, label, tone }) => `<li class="${tone}"><b>${escape(figure)}</b><span>${escape(label)}</span></li>`,
      );
      return `<ul class="tiles">${tiles.join("")}</ul>`;
    }
    case "figure":
      return `<figure>${one.svg}<figcaption>${escape(one.caption)}</figcaption></figure>`;
    case "table":
      return table(one, title);
  }
}

/** Where it is wider than the screen it scrolls by itself, with the keyboard too. @param title of its section, its name where it has no caption */
function table({ caption, over, head, widths, rows }: Table, title: string): string {
  const columns = (widths ?? []).map((width) => `<col style="width:${width}%">`).join("");
  const above = (over ?? []).map(({ text, columns: count }) => headed(text, "colgroup", ` colspan="${count}"`));
  const heads = head.map((text) => headed(text, "col")).join("");
  const body = rows.map((row) => `<tr>${row.map(data).join("")}</tr>`).join("\n");
  return (
    `<div class="scroll${rows.length > 8 ? "" : " whole"}" tabindex="0" role="group" aria-label="${escape(caption ?? title)}">` +
    `<table${head.length > 6 ? ' class="dense"' : ""}>${caption === undefined ? "" : `<caption>${escape(caption)}</caption>`}` +
    `<colgroup>${columns}</colgroup><thead>${above.length === 0 ? "" : `<tr>${above.join("")}</tr>`}<tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
  );
}
/** A head without words heads nothing. */
function headed(text: string, scope: string, span = ""): string {
  return text === "" ? `<td${span}></td>` : `<th scope="${scope}"${span}>${lines(text)}</th>`;
}
function data({ text, note, align, tone, span = 1 }: Cell): string {
  if (span === 0) return "";
  const kinds = [align, tone].filter((kind) => kind !== undefined).join(" ");
  const small = note === undefined ? "" : `<small>${lines(note)}</small>`;
  const rows = span > 1 ? ` rowspan="${span}"` : "";
  return `<td${rows}${kinds === "" ? "" : ` class="${kinds}"`}>${lines(text)}${small}</td>`;
}
