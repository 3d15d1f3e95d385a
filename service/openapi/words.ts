// What the OpenAPI document says.
import type { Locale } from "@zhengce/grammar";
import type { Limits } from "../options.js";

export interface DocumentWords {
  readonly title: string;
  readonly description: (limits: Limits) => string;
  readonly service: string;
  readonly change: string;
  readonly row: string;
  readonly operations: Readonly<Record<"assess" | "adjust" | "needs" | "explain" | "batch", string>>;
  readonly about: Readonly<Record<"notices" | "openapi" | "healthz" | "metrics" | "mcp", string>>;
  readonly answers: Readonly<Record<"ok" | "refused" | "facts" | "lines", string>>;
  readonly parameters: Readonly<Record<"locale" | "fields", string>>;
}

const zh: DocumentWords = {
  title: "政策：医保缴费通知",
  description: ({ body, rows, seconds }) =>
    `按通知算出一个人应缴多少、谁资助、从哪天起享受待遇，依据哪一条。金额以分为单位。限制：请求 ${body} 字节，一批 ${rows} 行，${seconds} 秒。`,
  service: "服务本身",
  change: "缴费时的事实和后来认定的事实",
  row: '每行一个人：{"key": …, "facts": …}',
  operations: {
    assess: "应缴、资助和待遇",
    adjust: "缴费后身份变化：补差、退费或不调整",
    needs: "还缺哪些事实会影响结果，最要紧的在前",
    explain: "同 assess 和 adjust，每条依据附一句说明",
    batch: "一批人，每行一个，边读边答；最后一行说明全部完成，或因何中止",
  },
  about: {
    notices: "提供哪些通知",
    openapi: "本文件",
    healthz: "是否正常",
    metrics: "Prometheus 指标",
    mcp: "语言模型的工具（MCP）",
  },
  answers: { ok: "答复", refused: "未受理", facts: "事实有误", lines: "每行一个人的答复" },
  parameters: { locale: "答复的语言，优先于 Accept-Language", fields: "每个答复只给这些项，用逗号分开" },
};
const en: DocumentWords = {
  title: "Zhengce: medical insurance notices",
  description: ({ body, rows, seconds }) =>
    `What a person owes under a notice, who helps, from which day they are covered, and by which clause. Money is in fen. Limits: ${body} bytes a request, ${rows} rows a batch, ${seconds} seconds.`,
  service: "The service itself",
  change: "The facts at payment and the facts as certified later",
  row: 'A person a line: {"key": …, "facts": …}',
  operations: {
    assess: "What is owed, who helps, when benefits begin",
    adjust: "What a change of identity after the payment does",
    needs: "Which absent facts can still change the answer, the most telling first",
    explain: "As assess and adjust, with a sentence for each rule",
    batch:
      "Many people, one a line, answered while they come; the last line says that all are done, or what ended the batch",
  },
  about: {
    notices: "Which notices are served",
    openapi: "This document",
    healthz: "Whether all is well",
    metrics: "Figures for Prometheus",
    mcp: "Tools for a language model (MCP)",
  },
  answers: {
    ok: "The answer",
    refused: "The request was refused",
    facts: "The facts can't be used",
    lines: "One person's answer a line",
  },
  parameters: {
    locale: "Language of the answer; goes before Accept-Language",
    fields: "Members of each answer to give, with commas between",
  },
};
export const DOCUMENT_WORDS: Readonly<Record<Locale, DocumentWords>> = { zh, en };
