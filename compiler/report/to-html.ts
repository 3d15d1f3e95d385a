// A report → one self-contained page for screen and print. Every text is escaped; no script, nothing loaded.
import { visibleLines } from "@zhengce/grammar";
import { escapeMarkup as escape } from "./charts/svg.js";
import { STYLE } from "./style.js";
import type { Block, Cell, Report } from "./document.js";

export function reportToHtml({ title, subtitle, sections }: Report): string {
  const contents = sections.map((section, i) => `<li><a href="#s${i + 1}">${escape(section.title)}</a></li>`).join("");
  const body = sections.map(
    (section, i) =>
      `<section id="s${i + 1}"><h2>${escape(section.title)}</h2>\n${section.blocks.map(block).join("\n")}</section>`,
  );
  return visibleLines(
    `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${STYLE}</style></head>\n` +
      `<body><header><h1>${escape(title)}</h1><p class="subtitle">${escape(subtitle)}</p></header>\n` +
      `<nav aria-label="目录"><ol>${contents}</ol></nav>\n<main>\n${body.join("\n")}\n</main></body></html>\n`,
  );
}

function block(one: Block): string {
  switch (one.kind) {
    case "text":
      return `<p>${escape(one.text)}</p>`;
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
      return table(one);
  }
}

function table({ caption, head, widths, rows }: Extract<Block, { readonly kind: "table" }>): string {
  const columns = (widths ?? []).map((width) => `<col style="width:${width}%">`).join("");
  const heads = head.map((text) => `<th scope="col">${lines(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map(data).join("")}</tr>`).join("\n");
  return (
    `<div class="scroll${rows.length > 8 ? "" : " whole"}"><table${head.length > 6 ? ' class="dense"' : ""}>${caption === undefined ? "" : `<caption>${escape(caption)}</caption>`}` +
    `<colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
  );
}
function data({ text, note, align, tone }: Cell): string {
  const kinds = [align, tone].filter((kind) => kind !== undefined).join(" ");
  const small = note === undefined ? "" : `<small>${lines(note)}</small>`;
  return `<td${kinds === "" ? "" : ` class="${kinds}"`}>${lines(text)}${small}</td>`;
}
function lines(text: string): string {
  return text.split("\n").map(escape).join("<br>");
}
