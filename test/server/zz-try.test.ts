import { parse, expectedAt } from "@zhengce/grammar";
import { test } from "vitest";
import { readFileSync } from "node:fs";
const g = readFileSync("/work/main/examples/guizhou-2021.policy","utf8");
test("x", () => {
  for (const t of ["┆", "资助 ┆","资助 孤儿┆","资助 孤儿 ┆","资助 孤儿 全额 由 ┆","条款 一 {\n 资助 孤儿 全额 由 医┆","条款 一 {\n 资助 孤儿 全额 \n ┆","情形 甲 { 当 缴费日期 在 ┆","情形 甲 { 当 县类别 = ┆", "情形 甲 { 待遇 从 ┆","用例 \"x\" { 已知 ┆", "用例 \"x\" { 已知 身份 ┆","用例 \"x\" { 期望 情形 ┆", "资助 孤儿 的 由 ┆", "通知 甲 { ┆", "原文如此 ┆", "未规定 \"x\" 按 ┆", "条款 ┆"]) {
    const offset = t.indexOf("┆"); const text = t.replace("┆","");
    const e = expectedAt(parse({path:"a",text}), offset);
    console.log(t, JSON.stringify(text.slice(e.typed.start,e.typed.end)), e.next.map(n => n.kind==="name"?"@"+n.role: n.id).join(" "));
  }
  const p = parse({path:"a",text:g+g+g+g+g}); const L=g.length*5;
  expectedAt(p, 100);
  const t0=performance.now(); let n=0; for (let o=0;o<L;o+=197){expectedAt(p,o);n++}
  console.log("per", (performance.now()-t0)/n);
});
