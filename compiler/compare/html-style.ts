// The style of printed comparisons: A4 landscape, rules as on official tables, Chinese typefaces that systems have. Data only.
export const STYLE = `
@page{size:A4 landscape;margin:12mm 14mm 15mm;@bottom-center{content:counter(page) " / " counter(pages);font:9pt "Source Han Sans SC","Noto Sans CJK SC","WenQuanYi Micro Hei",sans-serif;color:#666}}
body{font:10.5pt/1.6 "Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,"WenQuanYi Micro Hei",serif;color:#1a1a1a;background:#fff;max-width:1180px;margin:2rem auto;padding:0 1rem}
h1{font-size:18pt;text-align:center;font-family:"Source Han Sans SC","Noto Sans CJK SC","PingFang SC",SimHei,"WenQuanYi Micro Hei",sans-serif}
h1,h2,h3{break-after:avoid}
h2{font-size:13pt;margin:1.6em 0 .5em}h3{font-size:11pt;margin:1.2em 0 .4em}
table{border-collapse:collapse;width:100%;font-size:9.5pt}
thead{display:table-header-group}tr{break-inside:avoid}
th,td{border:.6pt solid #555;padding:.3em .5em;text-align:left;vertical-align:middle;overflow-wrap:anywhere}
th{background:#f1f1ee;text-align:center;font-weight:600}
.pair td:nth-last-child(1),th{white-space:nowrap}
.kinds td:nth-child(2),.kinds td:nth-child(3),.kinds td:nth-child(4){white-space:nowrap;text-align:right}.kinds td:nth-child(5){width:28%}
.changed,mark{background:#fff1c2;color:inherit;text-decoration:underline;text-underline-offset:.2em}
.loses{color:#a11}.gains{color:#17663a}
small{color:#555}
@media print{body{margin:0;max-width:none;padding:0}h1{margin:0 0 .3em}h2{margin:1em 0 .4em}.pair{font-size:8.5pt;line-height:1.4}.pair td,.pair th{padding:.15em .4em}.changed,mark,th{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`.trim();
