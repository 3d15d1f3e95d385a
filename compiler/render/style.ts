// The style of documents: A4, Chinese typefaces that systems have, rules as in official tables, headings that stay with their tables. Data only.
import type { Page } from "./document.js";

/** The sheet for a document: upright or on its side, with room to sign where people sign. */
export function styleOf({ locale, layout, signed }: Page): string {
  const pages =
    locale === "zh" ? `"第 " counter(page) " 页　共 " counter(pages) " 页"` : `counter(page) " / " counter(pages)`;
  const size = layout === "wide" ? "A4 landscape" : "A4";
  return `${sheet(size, pages)}\n${STYLE}${signed === true ? `\n${SIGNED}` : ""}`;
}

function sheet(size: string, pages: string): string {
  return `@page{size:${size};margin:18mm 15mm 20mm;@bottom-center{content:${pages};font:9pt "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif;color:#666}}`;
}

const SIGNED = `
section:last-of-type td{height:52px;vertical-align:middle}
section:last-of-type,section:last-of-type table{break-inside:avoid}
`.trim();

const STYLE = `
:root{--ink:#1d1d1b;--soft:#66645e;--line:#c9c5ba;--paper:#fff;--head:#f4f2ec;--good:#1f6b43;--bad:#a3261b;--open:#8a5a00;--accent:#2b5c8a}
*{box-sizing:border-box}
html{background:#ecebe6;text-spacing-trim:trim-start;text-autospace:normal}
body{font:15px/1.75 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",STSong,SimSun,"WenQuanYi Micro Hei",serif;color:var(--ink);background:var(--paper);max-width:900px;margin:24px auto;padding:40px 56px 56px;box-shadow:0 1px 8px rgb(0 0 0/.12);font-variant-numeric:tabular-nums lining-nums;line-break:strict;hanging-punctuation:allow-end}
h1,h2,h3,caption,th,nav,.tiles,svg,dt{font-family:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",SimHei,"WenQuanYi Micro Hei",sans-serif}
header{text-align:center;border-bottom:2px solid var(--bad);padding-bottom:14px}
h1{font-size:25px;line-height:1.4;margin:0;text-wrap:balance}
header .subtitle{color:var(--soft);margin:6px 0 0;text-align:center}
nav ol{columns:3;list-style:none;margin:16px 0 0;padding:0;font-size:13px;line-height:1.9}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
h2{font-size:18px;line-height:1.4;margin:36px 0 12px;break-after:avoid}
p{margin:8px 0 12px;text-align:justify}
.tiles{display:grid;grid-template-columns:repeat(6,1fr);gap:10px;list-style:none;margin:0 0 18px;padding:0}
.tiles li{border:1px solid var(--line);border-top:3px solid var(--soft);padding:10px 6px 8px;text-align:center;break-inside:avoid}
.tiles b{display:block;font-size:22px;line-height:1.3}.tiles span{text-wrap:balance;font-size:12px;color:var(--soft);line-height:1.4;display:block}
.tiles .good{border-top-color:var(--good)}.tiles .good b{color:var(--good)}.tiles .bad{border-top-color:var(--bad)}.tiles .bad b{color:var(--bad)}.tiles .open{border-top-color:var(--open)}
dl{display:grid;grid-template-columns:6em 1fr;gap:3px 14px;margin:0 0 18px}
dt{color:var(--soft);font-size:14px}dd{margin:0}
.scroll{overflow-x:auto;margin:0 0 16px}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:13.5px;line-height:1.55}
caption{text-align:left;font-weight:600;padding:6px 0;break-after:avoid}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:1px solid var(--line);padding:5px 8px;text-align:left;vertical-align:top;overflow-wrap:break-word}
th,thead td{background:var(--head);font-weight:600;text-align:center;vertical-align:middle;line-height:1.4}
.dense{font-size:12px}.dense th,.dense td{padding:4px 5px}
td small{display:block;color:var(--soft);font-size:.86em;line-height:1.4}
.end{text-align:right}.center{text-align:center}
td.good{color:var(--good)}td.bad{color:var(--bad);font-weight:600}td.open{color:var(--open)}td.quiet{color:#757167}td.changed{background:#fff1c2;text-decoration:underline;text-underline-offset:.2em}
.wide{max-width:1240px}h3{font-size:15px;margin:22px 0 8px;break-after:avoid}[rowspan]{vertical-align:middle}ul{margin:0 0 14px;padding-left:1.2em}
figure{margin:0 0 18px;break-inside:avoid}figcaption{font-size:12.5px;color:var(--soft);text-align:center;margin-top:4px}
svg{width:100%;height:auto;display:block;font-size:10px}
svg .name{font-size:11px;fill:#1d1d1b}svg .tick,svg .days{fill:#66645e}svg .tick-year{fill:#1d1d1b;font-weight:600}
svg .bar-period{fill:#d8e3ee;stroke:#7f9dba;stroke-width:.6}svg .on-period{fill:#1f3f5f}
svg .bar-situation{fill:#2b5c8a}svg .on-situation{fill:#fff}
svg .month{stroke:#e5e2da;stroke-width:.6}svg .year{stroke:#8b887f;stroke-width:.8}svg .divide{stroke:#c9c5ba}
@media(max-width:720px){body{padding:20px 16px;margin:0;box-shadow:none}.tiles{grid-template-columns:repeat(3,1fr)}nav ol{columns:2}table{min-width:560px}dl{grid-template-columns:5em 1fr}}
@media print{html{background:none}body{max-width:none;margin:0;padding:0;box-shadow:none;font-size:10.5pt;line-height:1.6}nav{display:none}a{color:inherit}.scroll{overflow:visible}.whole{break-inside:avoid}p{break-after:avoid;break-inside:avoid}p:last-child{break-after:auto}tbody tr:first-child{break-before:avoid}tbody tr:nth-child(2){break-before:avoid}
h1{font-size:18pt}h2{font-size:13pt;margin-top:20pt}table{font-size:9.5pt}.dense{font-size:8.2pt}dt{font-size:10pt}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
