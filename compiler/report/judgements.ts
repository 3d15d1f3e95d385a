// What the person who signs has to judge: readings to approve, errors of the notice, findings that are left.
import { cell } from "../render/document.js";
import { clauseText } from "./words.js";
import type { Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";

export function readings({ model }: ReportSubject): Section {
  const rows = model.interpretations.map(({ node, clause }, i) => [
    cell(String(i + 1), { align: "center" }),
    cell(clauseText(clause)),
    cell(node.text?.value ?? ""),
    cell("□ 同意　□ 另议", { align: "center" }),
  ]);
  return {
    title: "须审定的解释",
    blocks: [
      {
        kind: "text",
        text:
          rows.length === 0
            ? "文件里没有写解释，没有需要审定的。"
            : "原文可作两种理解或没有写明之处，编写人照下面的读法编写，请逐条审定。",
      },
      ...(rows.length === 0
        ? []
        : [{ kind: "table" as const, head: ["", "条款", "读法", "审定"], widths: [5, 14, 61, 20], rows }]),
    ],
  };
}

export function errors({ acknowledged, findings, coverage }: ReportSubject): Section {
  const kept = acknowledged.map(({ clause, message, reason }) => [cell(clause), cell(message), cell(reason)]);
  const left = findings.map(({ severity, message, line }) => [
    cell(
      severity === "error" ? "错误" : severity === "warning" ? "警告" : "提示",
      severity === "info" ? {} : { tone: "bad" },
    ),
    cell(message),
    cell(`第${line}行`),
  ]);
  const unlooked = coverage === null ? "没有对着原文检查，原文里的数字和条款不在检查之内。" : "";
  return {
    title: "原文的错误与未处理的问题",
    blocks: [
      { kind: "text", text: kept.length === 0 ? "文件里没有照录的原文错误。" : "原文有误、照录不改的：" },
      ...(kept.length === 0
        ? []
        : [{ kind: "table" as const, head: ["条款", "问题", "说明"], widths: [16, 42, 42], rows: kept }]),
      { kind: "text", text: (left.length === 0 ? "检查没有发现其他问题。" : "检查发现、尚未处理的：") + unlooked },
      ...(left.length === 0
        ? []
        : [{ kind: "table" as const, head: ["程度", "问题", "位置"], widths: [10, 76, 14], rows: left }]),
    ],
  };
}
