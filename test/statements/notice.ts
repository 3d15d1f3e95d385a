// A whole notice put together of the examples of the statement table, with one statement and without it: what a stage makes of the two
// differs, or the stage has forgotten the kind.
import { statementInfo, statementKinds, type StatementKind } from "@zhengce/grammar";

/** What the examples speak of and do not declare themselves. */
const AROUND = `事实 本县户籍：是否 可缺
事实 已在外地参保：是否 可缺
事实 激励年数：整数 可缺
人群 孤儿
人群 特困人员
资助 孤儿 100元 由 医疗救助基金
资助 特困人员 全额 由 医疗救助基金`;

/** These say what others say already, in another way. */
const SELDOM: readonly StatementKind[] = ["ClauseBlock", "TierDeclaration"];
/** Where there are tiers, a 用例 says which. */
const APART: Partial<Record<StatementKind, StatementKind>> = { TierDeclaration: "TestCase" };

/** The notice for a kind: with its example, and without. */
export function noticesFor(kind: StatementKind): { readonly whole: string; readonly without: string } {
  const others = statementKinds.filter((other) => other !== kind && other !== APART[kind] && !SELDOM.includes(other));
  // A clause is the words around a statement that is there without it.
  const inside = /\{\n\s*(.*)\n\}$/su.exec(statementInfo("ClauseBlock").example)?.[1] ?? "";
  const kept = kind === "ClauseBlock" ? others.filter((other) => other !== "StandardDeclaration") : others;
  const head = kept.filter((other) => other === "NoticeBlock").map((other) => statementInfo(other).example);
  const body = kept.filter((other) => other !== "NoticeBlock").map((other) => statementInfo(other).example);
  const own = statementInfo(kind).example;
  const join = (lines: readonly string[]): string => `${lines.filter((line) => line !== "").join("\n")}\n`;
  const around = [AROUND, ...body];
  return kind === "NoticeBlock"
    ? { whole: join([own, ...around]), without: join(around) }
    : {
        whole: join([...head, ...around, own]),
        without: join([...head, ...around, kind === "ClauseBlock" ? inside : ""]),
      };
}
