// The particulars of a notice → what the file, its folder and the other notices of the workspace let expect: the year that its name or
// number says, the printed texts beside it, issuers and regions that others name, the shape of a document number.
import { quotedText, type Model } from "@zhengce/compiler/editor";
import type { Expected, ExpectedAt, KeywordId } from "@zhengce/grammar";
import { CompletionItemKind } from "vscode-languageserver";
import type { FeatureContext } from "../../feature-context.js";
import { RANK, type Proposal } from "./item.js";

/** None where `one` is no particular of the notice, or where nothing is known of it. */
export function particularProposals(context: FeatureContext, at: ExpectedAt, one: Expected): readonly Proposal[] {
  if ((one.kind !== "name" && one.kind !== "literal") || !one.path.some(({ rule }) => rule === "noticeEntry"))
    return [];
  const asked = at.read.findLast(({ token }) => token.tokenType.name.startsWith("keyword."))?.token.tokenType.name;
  const { model } = context.compilation;
  const t = (zh: string, en: string): string => (context.locale === "zh" ? zh : en);
  switch (asked?.replace(/^keyword\./u, "") as KeywordId | undefined) {
    case "year":
      return years(model).map(([year, zh, en]) => plain(String(year), String(year), t(zh, en)));
    case "source":
      return context.workspace.files
        .printsBeside(context.document.uri)
        .map((name) => quoted(name, t("通知的原文", "a printed text")));
    case "issuers":
      return others(context, ({ issuers }) => issuers).map((name) =>
        quoted(name, t("别的通知的发文机关", "issues another notice")),
      );
    case "region":
      return others(context, ({ region }) => (region === null ? [] : [region])).map((name) =>
        quoted(name, t("别的通知的地区", "the region of another notice")),
      );
    case "number":
    case "basis":
      return [numberShape(model, t)];
    default:
      return [];
  }
}

/** What the notice's name says, and the year after that of its number: notices are issued the year before. */
function years({ notice }: Model): readonly (readonly [number, string, string])[] {
  const named = /20\d\d/u.exec(notice.name)?.[0];
  const numbered = /〔(\d{4})〕/u.exec(notice.number ?? "")?.[1];
  const found = [
    ...(named === undefined ? [] : [[Number(named), "通知名称里的年份", "the year in the notice's name"] as const]),
    ...(numbered === undefined
      ? []
      : [[Number(numbered) + 1, "文号年份的次年", "the year after the number's"] as const]),
    ...(numbered === undefined ? [] : [[Number(numbered), "文号的年份", "the number's year"] as const]),
  ];
  return found.filter(([year], index) => found.findIndex(([other]) => other === year) === index);
}

/** Of the other notices that are open, each once: hundreds of files are not compiled for it. */
function others(
  { workspace, document }: FeatureContext,
  of: (notice: Model["notice"]) => readonly string[],
): readonly string[] {
  const uris = workspace.openUris().filter((uri) => uri !== document.uri);
  const notices = uris.flatMap((uri) => workspace.compilation(uri)?.model.notice ?? []);
  return [...new Set(notices.flatMap(of))];
}

/** 〔 〕 stand on no keyboard. */
function numberShape({ notice }: Model, t: (zh: string, en: string) => string): Proposal {
  const year = String((notice.year ?? new Date().getFullYear()) - 1);
  return {
    ...quoted(`某医保发〔${year}〕1号`, t("文号：机关代字〔年份〕序号", "a document number")),
    insert: `"\${1:某医保发}〔\${2:${year}}〕\${3:1}号"`,
    rank: RANK.shape,
    snippet: true,
  };
}

function quoted(label: string, detail: string): Proposal {
  return plain(label, quotedText(label), detail);
}
function plain(label: string, insert: string, detail: string): Proposal {
  return { label, insert, kind: CompletionItemKind.Value, detail, rank: RANK.value };
}
