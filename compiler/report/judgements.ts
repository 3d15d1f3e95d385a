// What the person who signs has to judge: readings to approve, what is left open and where to, errors of the notice, findings that are left.
import { cell } from "./document.js";
import { clauseText } from "./words.js";
import type { Cell, Section } from "./document.js";
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
            ? "没有需要审定的解释。"
            : "原文可作两种理解或没有写明之处，编写人照下面的读法编写，请逐条审定。",
      },
      ...(rows.length === 0
        ? []
        : [{ kind: "table" as const, head: ["", "条款", "读法", "审定"], widths: [5, 14, 61, 20], rows }]),
    ],
  };
}

export function openPoints({ model, program }: ReportSubject): Section {
  const stated = model.openPoints.map(({ node, clause }): readonly [string, string, string | null] => [
    clauseText(clause),
    node.what?.value ?? "",
    node.document?.value ?? program.residual,
  ]);
  const situations = program.situations.flatMap(({ open, entries }) =>
    open.map(({ what, document }): readonly [string, string, string | null] => [
      entries[0]?.clause ?? "",
      what,
      document,
    ]),
  );
  const payers = program.subsidies.flatMap(({ funding, entries, group }) =>
    funding.parts.flatMap(({ split }): readonly (readonly [string, string, string | null])[] =>
      split.kind === "unspecified"
        ? [
            [
              entries[0]?.clause ?? "",
              `${program.groups[group]?.name ?? ""}的资助由谁承担`,
              split.document ?? program.residual,
            ],
          ]
        : [],
    ),
  );
  const rows = distinct([...stated, ...situations, ...payers]).map(([clause, what, document]): readonly Cell[] => [
    cell(clause),
    cell(what),
    document === null ? cell("没有指明", { tone: "open" }) : cell(document),
  ]);
  return {
    title: "通知没有规定的",
    blocks: [
      {
        kind: "text",
        text:
          rows.length === 0
            ? "没有留待其他文件规定的事项。"
            : "这些事项不由本通知决定；算出的结果里写作“未规定”或一个范围。",
      },
      ...(rows.length === 0
        ? []
        : [{ kind: "table" as const, head: ["条款", "事项", "由哪份文件规定"], widths: [16, 54, 30], rows }]),
    ],
  };
}

export function errors({ acknowledged, findings }: ReportSubject): Section {
  const kept = acknowledged.map(({ clause, message, reason }) => [cell(clause), cell(message), cell(reason)]);
  const left = findings.map(({ severity, message, line }) => [
    cell(
      severity === "error" ? "错误" : severity === "warning" ? "警告" : "提示",
      severity === "info" ? {} : { tone: "bad" },
    ),
    cell(message),
    cell(`第${line}行`),
  ]);
  return {
    title: "原文的错误与未处理的问题",
    blocks: [
      { kind: "text", text: kept.length === 0 ? "没有照录的原文错误。" : "原文有误、照录不改的：" },
      ...(kept.length === 0
        ? []
        : [{ kind: "table" as const, head: ["条款", "问题", "说明"], widths: [16, 42, 42], rows: kept }]),
      { kind: "text", text: left.length === 0 ? "检查没有发现其他问题。" : "检查发现、尚未处理的：" },
      ...(left.length === 0
        ? []
        : [{ kind: "table" as const, head: ["程度", "问题", "位置"], widths: [10, 76, 14], rows: left }]),
    ],
  };
}

function distinct<T>(rows: readonly T[]): readonly T[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
