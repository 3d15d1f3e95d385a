// A comparison → one self-contained, printable page: last year | this year as officials set it, merged cells, changes marked. Every text is
// escaped; no script, nothing loaded.
import { visibleLines, type Locale } from "@zhengce/grammar";
import { callersText } from "./compare-facts.js";
import type { Comparison } from "./compare-notices.js";
import type { Direction } from "./kinds.js";
import { STYLE } from "./html-style.js";
import { subsidisedComponents, subsidyTable } from "./table.js";
import { rowChange } from "./to-markdown.js";
import {
  amountText,
  colon,
  differenceText,
  DIRECTION,
  exampleText,
  FATE,
  HEAD,
  sideName,
  situationsText,
  whoText,
} from "./words.js";

export function comparisonToHtml(comparison: Comparison, locale: Locale): string {
  const t = (texts: { readonly zh: string; readonly en: string }): string => escape(texts[locale]);
  const [before, after] = [
    escape(sideName(comparison, comparison.before, locale)),
    escape(sideName(comparison, comparison.after, locale)),
  ];
  const title = `${escape(comparison.before.name)} → ${escape(comparison.after.name)}`;
  const body: string[] = [`<h1>${title}</h1>`];
  for (const component of subsidisedComponents(comparison)) {
    const half = [HEAD.group, HEAD.certifier, HEAD.rate, HEAD.payer]
      .map((head) => `<th scope="col">${t(head)}</th>`)
      .join("");
    const rows = subsidyTable(comparison, component, locale).map((row) =>
      row
        .map(({ text, span, changed }) =>
          span === 0
            ? ""
            : `<td${span > 1 ? ` rowspan="${span}"` : ""}${changed ? ' class="changed"' : ""}>${escape(text)}</td>`,
        )
        .join(""),
    );
    body.push(
      `<h2>${t(HEAD.subsidies)}${colon(locale)}${escape(component)}</h2>`,
      `<table class="pair"><thead><tr><th colspan="4" scope="colgroup">${before}</th><th colspan="4" scope="colgroup">${after}</th>` +
        `<th rowspan="2" scope="col">${t(HEAD.difference)}</th></tr><tr>${half}${half}</tr></thead>`,
      `<tbody>${rows.map((row) => `<tr>${row}</tr>`).join("\n")}</tbody></table>`,
    );
  }
  if (comparison.groups.length > 0) {
    const rows = comparison.groups.map(({ fate, before: from, after: to }) => [
      t(FATE[fate]),
      escape(from.join("、")),
      escape(to.join("、")),
    ]);
    body.push(`<h2>${t(HEAD.groups)}</h2>`, table([t(HEAD.difference), before, after], rows));
  }
  body.push(`<h2>${t(HEAD.effects)}</h2>`);
  for (const direction of ["loses", "gains", "opened", "open", "same"] satisfies Direction[]) {
    const kinds = comparison.kinds.filter((kind) => kind.direction === direction);
    if (kinds.length === 0) continue;
    const rows = kinds.map((kind) => [
      `${escape(whoText(kind, locale))}<br><small>${escape(situationsText(kind, locale))}</small>`,
      escape(amountText(kind.before, locale)),
      escape(amountText(kind.after, locale)),
      `<b class="${direction}">${escape(differenceText(kind.difference))}</b>`,
      `<small>${escape(exampleText(kind.witness.after))}</small>`,
    ]);
    body.push(
      `<h3>${t(DIRECTION[direction])}</h3>`,
      table([t(HEAD.who), before, after, t(HEAD.difference), t(HEAD.example)], rows, "kinds"),
    );
  }
  for (const { title: heading, rows } of comparison.sections) {
    if (rows.length === 0) continue;
    const cells = rows.map((row) => [
      escape(row.subject),
      escape(row.before?.text ?? ""),
      row.kind === "same" || row.kind === "moved"
        ? escape(row.after?.text ?? "")
        : `<mark>${escape(row.after?.text ?? "—")}</mark>`,
      escape(rowChange(row, locale)),
    ]);
    body.push(`<h2>${t(heading)}</h2>`, table([t(HEAD.subject), before, after, t(HEAD.difference)], cells));
  }
  const callers = callersText(comparison.callers);
  if (callers !== null) body.push(`<p>${t(callers)}</p>`);
  return visibleLines(
    `<!doctype html>\n<html lang="${locale === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLE}</style></head>\n` +
      `<body>\n${body.join("\n")}\n</body></html>\n`,
  );
}

/** Cells are markup already. */
function table(head: readonly string[], rows: readonly (readonly string[])[], name = ""): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<td>${cell}</td>`).join("");
  return (
    `<table${name === "" ? "" : ` class="${name}"`}><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join("")}</tr></thead>` +
    `<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("\n")}</tbody></table>`
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
