// Above a 用例: run it. Above a clause: what its terms of the superior come to. Above a statement that declares groups: how many subsidies apply to them. Each kind has its setting.
import type { Group } from "@zhengce/compiler/editor";
import { visible, type GroupDeclaration, type Node, type Span } from "@zhengce/grammar";
import type { CodeLens } from "vscode-languageserver";
import { termsWithin } from "../commands/conformity.js";
import { lensCommands } from "../commands/lens-commands.js";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { subsidiesOf } from "./subsidies-of.js";

export function codeLenses(context: FeatureContext): CodeLens[] {
  const { settings } = context;
  return [
    ...(settings.codeLens.tests ? testLenses(context) : []),
    ...(settings.codeLens.subsidies ? subsidyLenses(context) : []),
    ...(settings.codeLens.superior ? superiorLenses(context) : []),
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

/** One a clause that answers to terms of the superior. */
function superiorLenses(context: FeatureContext): readonly CodeLens[] {
  const { compilation, document, locale } = context;
  if (compilation.conformance === null) return [];
  return [...compilation.model.clauses.values()].flatMap(({ name, nodes }) =>
    nodes.flatMap((node) => {
      const title = termsWithin(compilation, node, locale);
      const argument = { uri: document.uri, clause: name };
      return title === null ? [] : [lens(context, node, title, lensCommands.tellConformity, argument)];
    }),
  );
}

/** One a 人群 statement, however many groups it declares. */
function subsidyLenses(context: FeatureContext): readonly CodeLens[] {
  const { model } = context.compilation;
  const { uri } = context.document;
  const statements = new Map<GroupDeclaration, Group[]>();
  for (const group of model.groups.values()) {
    const [first] = group.declarations;
    const node = first === undefined ? undefined : model.nodesAt(first.start).find(isGroupDeclaration);
    if (node !== undefined) statements.set(node, [...(statements.get(node) ?? []), group]);
  }
  return [...statements].flatMap(([node, groups]) => {
    const names = groups.map(({ name }) => name);
    const count = new Set(names.flatMap((name) => subsidiesOf(model, name))).size;
    if (count === 0) return [];
    const [only] = names;
    const who =
      names.length === 1
        ? (only ?? "")
        : context.locale === "zh"
          ? `${String(names.length)}个人群`
          : `${String(names.length)} groups`;
    const title =
      context.locale === "zh"
        ? `${who}：${String(count)}项资助`
        : `${who}: ${String(count)} ${count === 1 ? "subsidy" : "subsidies"}`;
    return [lens(context, node, title, lensCommands.tellSubsidies, { uri, groups: names })];
  });
}

function isGroupDeclaration(node: Node): node is GroupDeclaration {
  return node.kind === "GroupDeclaration";
}

function lens({ document }: FeatureContext, place: Span, title: string, command: string, argument: object): CodeLens {
  return { range: rangeOf(document, place), command: { title: visible(title), command, arguments: [argument] } };
}
