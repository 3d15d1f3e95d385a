// Links to the notice's source text, to its superior, and to every document with a file in the workspace.
import { walk, type Node } from "@zhengce/grammar";
import type { DocumentLink } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { mentionsIn } from "../mentions.js";
import { rangeOf } from "../positions.js";

export function documentLinks(context: FeatureContext): DocumentLink[] {
  const { document, workspace, compilation } = context;
  const link = (node: Node, target: string | null): DocumentLink[] =>
    target === null || target === document.uri ? [] : [{ range: rangeOf(document, node), target }];
  const documents = mentionsIn(compilation).flatMap(({ text, own, node }) =>
    own ? [] : link(node, workspace.named(text, document.uri)),
  );
  return [...sources(context).flatMap(({ node, target }) => link(node, target)), ...documents];
}

function sources({ compilation, document, workspace }: FeatureContext) {
  const found: { readonly node: Node; readonly target: string | null }[] = [];
  walk(compilation.tree, {
    enter: (node) => {
      if (node.kind !== "NoticeEntry") return node.kind === "Document" || node.kind === "NoticeBlock";
      if (node.property !== "source") return false;
      for (const value of node.values) {
        if (value.kind !== "Text") continue;
        const print = workspace.prints.find(document.uri, value.value);
        found.push({ node: value, target: print !== null && "uri" in print ? print.uri : null });
      }
      return false;
    },
  });
  return found;
}
