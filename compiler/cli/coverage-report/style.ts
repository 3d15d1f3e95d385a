// The page's looks, on screen and on paper, and the few lines that light up a pair. Constants only: no text of a notice comes here.

export const STYLE = `
:root{--ink:#1d2433;--soft:#667085;--line:#e3e6ec;--paper:#fff;--ground:#f5f6f8;
--encoded:#d7f0df;--encoded-ink:#14683a;--waived:#dfe9fb;--waived-ink:#1f4e9c;--notice:#e9e9ee;--notice-ink:#555b6b;
--own:#fdf0cf;--own-ink:#80590a;--open:#ffd9d6;--open-ink:#a3160c}
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);font:15px/1.75 "PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","WenQuanYi Micro Hei",system-ui,sans-serif}
body{margin:0 auto;padding:32px 28px 64px;max-width:1320px}
header{background:var(--paper);border:1px solid var(--line);border-radius:14px;padding:26px 30px;margin-bottom:22px}
.kind{margin:0;color:var(--soft);font-size:13px;letter-spacing:.12em}
h1{margin:2px 0 4px;font-size:23px;line-height:1.45;text-wrap:balance}
.paths{margin:0 0 18px;color:var(--soft);font:12.5px/1.5 ui-monospace,Menlo,Consolas,monospace}
.score{display:flex;gap:20px;align-items:center}.score>b{font-size:38px;line-height:1;font-variant-numeric:tabular-nums}
.score>div{flex:1}.score p{margin:0 0 6px}
.bar{display:flex;height:10px;border-radius:5px;overflow:hidden;gap:2px}.bar i{min-width:4px}
.bar .encoded{background:#3aa564}.bar .waived{background:#5b8def}.bar .notice{background:#aab0be}.bar .open{background:#d92d20}
.legend{display:flex;flex-wrap:wrap;gap:6px 20px;list-style:none;margin:16px 0 0;padding:0;font-size:13.5px;font-variant-numeric:tabular-nums}
.fine{margin:14px 0 0;color:var(--encoded-ink)}
.findings{margin:14px 0 0;padding-left:22px}.findings code{color:var(--open-ink);font-size:12.5px}
.heads{display:grid;grid-template-columns:1fr 1fr;gap:0 22px;padding:0 22px;color:var(--soft);font-size:13px}
.row{display:grid;grid-template-columns:1fr 1fr;gap:4px 22px;background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:14px 22px 16px;margin:10px 0}
.row.problem{border-left:4px solid #d92d20}
h2{grid-column:1/-1;margin:0;font-size:15px}h2 small{color:var(--soft);font-weight:400;font-size:13.5px;margin-left:6px}
.print p{margin:0 0 6px;white-space:pre-wrap;tab-size:4;text-align:justify;overflow-wrap:anywhere}
.file pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;background:#f9fafb;border-radius:8px;padding:10px 14px;font:13px/1.7 ui-monospace,Menlo,Consolas,"Noto Sans Mono CJK SC","WenQuanYi Micro Hei Mono","WenQuanYi Micro Hei",monospace}
.note{color:var(--soft)}.missing{color:var(--open-ink)}
.f{text-decoration:none;color:inherit;border-radius:4px;padding:1px 3px;scroll-margin:40vh}
.f.encoded,.f.found{background:var(--encoded);color:var(--encoded-ink)}
.f.waived,.f.words{background:var(--waived);color:var(--waived-ink)}
.f.notice{background:var(--notice);color:var(--notice-ink)}
.f.own{background:var(--own);color:var(--own-ink)}
.f.open,.f.absent,.f.unexplained{background:var(--open);color:var(--open-ink);font-weight:600;outline:1px solid #d92d20}
.f:target,.f.lit{outline:2px solid currentColor;outline-offset:1px}
@media screen and (max-width:820px){.row,.heads{grid-template-columns:1fr}.heads b+b{display:none}}
@media print{@page{size:A4 landscape;margin:12mm}html{background:#fff;font-size:10.5pt}body{padding:0;max-width:none}
header,.row{border-radius:0;box-shadow:none}.row{margin:0;border-width:1px 0 0;padding:8px 0;break-inside:auto}h2{break-after:avoid}
.file pre{font-size:9pt;background:none;border-left:2px solid var(--line);border-radius:0;padding:0 0 0 10px}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

export const SCRIPT = `
for (const mark of document.querySelectorAll("a.f[href]")) {
  const other = document.getElementById(mark.getAttribute("href").slice(1));
  const light = (on) => () => { mark.classList.toggle("lit", on); if (other) other.classList.toggle("lit", on); };
  mark.addEventListener("mouseenter", light(true));
  mark.addEventListener("mouseleave", light(false));
}
`;
