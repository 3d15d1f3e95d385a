// Above a 用例: run it. Above the first declaration of a group: how many subsidies apply to it. Each kind has its setting.
import { visible, type Span } from "@zhengce/grammar";
import type { CodeLens } from "vscode-languageserver";
import { lensCommands } from "../commands/lens-commands.js";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { subsidiesOf } from "./subsidies-of.js";

export function codeLenses(context: FeatureContext): CodeLens[] {
  const { settings } = context;
  return [
    ...(settings.codeLens.tests ? testLenses(context) : []),
    ...(settings.codeLens.subsidies ? subsidyLenses(context) : []),
  ];
}

function testLenses(context: FeatureContext): readonly CodeLens[] {
  const title = context.locale === "zh" ? "运行这个用例" : "Run this test";
  const { uri } = context.document;
  return context.compilation.model.tests.flatMap(({ node }) =>
    node.name === null
      ? []
      : [lens(context, node.name, title, lensCommands.runTest, { uri, names: [visible(node.name.value)] })],
  );
}

function subsidyLenses(context: FeatureContext): readonly CodeLens[] {
  const { model } = context.compilation;
  const { uri } = context.document;
  return [...model.groups.values()].flatMap((group) => {
    const [name] = group.declarations;
    const count = subsidiesOf(model, group.name).length;
    if (name === undefined || count === 0) return [];
    const title =
      context.locale === "zh"
        ? `${group.name}：${String(count)}项资助`
        : `${group.name}: ${String(count)} ${count === 1 ? "subsidy" : "subsidies"}`;
    return [lens(context, name, title, lensCommands.tellSubsidies, { uri, group: group.name })];
  });
}

function lens({ document }: FeatureContext, place: Span, title: string, command: string, argument: object): CodeLens {
  return { range: rangeOf(document, place), command: { title: visible(title), command, arguments: [argument] } };
}
