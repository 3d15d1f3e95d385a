// Shorthands of the grammar tests: parse a text, its findings as `code "text"`, its tree as text.
import { parse, type ParseResult, printTree } from "@zhengce/grammar";

export function read(text: string): ParseResult {
  return parse({ path: "test.policy", text });
}
/** The tree of a text that must have no finding. */
export function treeOf(text: string): string {
  const { value, diagnostics } = read(text);
  if (diagnostics.length > 0) throw new Error(`unexpected: ${findings(text).join("; ")}`);
  return printTree(value).replace(/^Document\n/, "");
}
/** Each finding as its code and the text it points at. */
export function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
}
/** Chinese messages. */
export function messages(text: string): readonly string[] {
  return read(text).diagnostics.map((diagnostic) => diagnostic.message.zh);
}
/** Kinds and names of the statements at the top and inside clauses. */
export function outline(text: string): readonly string[] {
  const lines: string[] = [];
  for (const statement of read(text).value.statements) {
    lines.push(headOf(statement));
    if (statement.kind === "ClauseBlock") for (const inner of statement.statements) lines.push(`  ${headOf(inner)}`);
  }
  return lines;
}
function headOf(statement: ParseResult["value"]["statements"][number]): string {
  switch (statement.kind) {
    case "ClauseBlock":
      return `${statement.kind} ${statement.label?.text ?? "?"}`;
    case "SubsidyDeclaration":
      return `${statement.kind} ${statement.groups.map((name) => name.text).join("、")}`;
    case "StandardDeclaration":
    case "PeriodDeclaration":
    case "SituationDeclaration":
    case "FactDeclaration":
    case "NoticeBlock":
      return `${statement.kind} ${statement.name?.text ?? "?"}`;
    default:
      return statement.kind;
  }
}
