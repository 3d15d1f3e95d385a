// A document that the text names by its number or name → what the workspace knows of it. Wording only.
import type { FeatureContext } from "../../feature-context.js";
import { mentionAt, type Mention } from "../../mentions.js";
import { plain } from "./symbol.js";

export interface DocumentPage {
  readonly value: string;
  readonly node: Mention["node"];
}

/** Null where no other document is named. */
export function documentPage(
  { compilation, document, workspace, locale }: FeatureContext,
  offset: number,
): DocumentPage | null {
  const mention = mentionAt(compilation, offset);
  const uri = mention === null || mention.own ? null : workspace.named(mention.text, document.uri);
  const notice = uri === null ? undefined : workspace.summary(uri)?.notice;
  if (mention === null || mention.own) return null;
  if (uri === null || notice === undefined) {
    const value = locale === "zh" ? "工作区里没有这份文件" : "No file of this workspace is this document";
    return { value, node: mention.node };
  }
  const title = workspace.compilation(uri)?.model.notice.title ?? "";
  const file = uri.split("/").at(-1) ?? uri;
  const lines = [`**${plain(notice.name)}**${notice.number === null ? "" : `　${plain(notice.number)}`}`, plain(title)];
  lines.push(locale === "zh" ? `在工作区里：${plain(file)}` : `In this workspace: ${plain(file)}`);
  return { value: lines.filter((line) => line !== "").join("\n\n"), node: mention.node };
}
