// Who may join, by the notice: one line a rule, those that exclude first, as they are asked; else that it says nothing of it.
import { describeCondition } from "../wording/terms/conditions.js";
import { describingIn, word } from "../wording/terms/words.js";
import { cell, type Cell, type Section } from "../render/document.js";
import type { ReportSubject } from "./subject.js";
import { clauseText } from "./words.js";

export function scope({ model, program, words }: Pick<ReportSubject, "model" | "program" | "words">): Section {
  const { title, head, says, unwritten, open } = words.report.scope;
  const of = describingIn(model, words.locale);
  const rules = model.scopes.flatMap(({ node, clause }) => node.rules.map((rule) => ({ ...rule, clause })));
  const rowsOf = (admits: boolean): readonly (readonly Cell[])[] =>
    rules
      .filter((rule) => rule.admits === admits)
      .map(({ condition, clause }) => [
        cell(word(admits ? "admits" : "excludes", of), { align: "center" }),
        cell(describeCondition(condition, of)),
        cell(clauseText(words, clause)),
      ]);
  const [admitting, excluding] = [rowsOf(true), rowsOf(false)];
  const rows = [...excluding, ...admitting];
  if (rows.length > 0) {
    const text = says[excluding.length === 0 ? "admits" : admitting.length === 0 ? "excludes" : "both"];
    return {
      title,
      blocks: [
        { kind: "text", text },
        { kind: "table", head, widths: [16, 68, 16], rows },
      ],
    };
  }
  const [first] = model.scopes;
  const document = first?.node.unspecified?.document?.value ?? program.residual;
  const text = first === undefined ? unwritten : open(clauseText(words, first.clause), document);
  return { title, blocks: [{ kind: "text", text }] };
}
