// A model as text: every symbol with the line that declares it and how often it is used, then what each name in the text stands for. For goldens.
import { positionAt } from "@zhengce/grammar";
import type { Model } from "../../compiler/semantics/model.js";

export function printModel(model: Model): string {
  const { lineStarts, references } = model;
  const line = (offset: number): string => String(positionAt(lineStarts, offset).line);
  const tables = [
    ...[model.facts, model.groups, model.components, model.periods, model.rewards, model.payers].map((table) => [
      ...table.values(),
    ]),
    ...[model.tiers, model.situations, [...model.clauses.values()]],
  ];
  const symbols = tables.flat().map((symbol) => {
    const [first] = symbol.declarations;
    const declared = first === undefined ? "nowhere" : `line ${line(first.start)}`;
    return `${symbol.kind} ${symbol.name}: ${declared}, named ${String(model.referencesTo(symbol).length)} times`;
  });
  const names = references.map(
    ({ name, symbol }) => `line ${line(name.start)} ${name.text} = ${symbol.kind} ${symbol.name}`,
  );
  return `${[...symbols, "", ...names].join("\n")}\n`;
}
