// A notice for other programs: the JSON Schema of its facts, a query for a database.
import { DIALECTS, metadataOf, toJsonSchema, toSql } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf } from "../../language-server/commands/notice-of.js";
import { say } from "./context.js";
import type { Questions, TextAnswer } from "./protocol.js";

export function schema(context: FeatureContext): TextAnswer {
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, text: "" };
  const { model, program, answering } = notice;
  const { notice: particulars } = metadataOf(model, model.source.path);
  return { message: null, text: `${JSON.stringify(toJsonSchema(answering ?? program, particulars), null, 2)}\n` };
}

export function sql(context: FeatureContext, { dialect, table, locale }: Questions["sql"][0]): TextAnswer {
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, text: "" };
  if (!isDialect(dialect)) return { message: say(locale, "没有这种数据库。", "There is no such database."), text: "" };
  const options = { dialect, table, as: "query", carry: null, without: [], locale } as const;
  return { message: null, text: toSql(notice.answering ?? notice.program, options) };
}

function isDialect(name: string): name is keyof typeof DIALECTS {
  return Object.hasOwn(DIALECTS, name);
}
