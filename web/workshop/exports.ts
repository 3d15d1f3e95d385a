// A notice for other programs: its modules, the JSON Schema of its facts, a query for a database.
import { DIALECTS, metadataOf, toJsonSchema, toSql, zipped } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf } from "../../language-server/commands/notice-of.js";
import { outputs } from "../../language-server/commands/outputs.js";
import { say } from "./context.js";
import type { ModulesAnswer, Questions, TextAnswer } from "./protocol.js";

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

/** Asked of the worker that has what lays modules out; the others say that they can't. */
export async function modules(context: FeatureContext): Promise<ModulesAnswer> {
  const made = await outputs(context, null);
  return { ...made, archive: made.message === null ? await archiveOf(made.files) : null };
}

async function archiveOf(files: ModulesAnswer["files"]): Promise<Blob> {
  const parts: BlobPart[] = [];
  for await (const piece of zipped(files.map(({ name, text }) => ({ name, text: [text] }))))
    parts.push(piece as BlobPart);
  return new Blob(parts, { type: "application/zip" });
}

function isDialect(name: string): name is keyof typeof DIALECTS {
  return Object.hasOwn(DIALECTS, name);
}
