// The server's semantic tokens → classes of the text.
import { RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet } from "@codemirror/view";
import type { SemanticTokens, SemanticTokensLegend } from "vscode-languageserver-protocol";
import { asked } from "./asked.js";

/** Numbers of the protocol a token. */
const STEP = 5;

export const colours = asked({
  rest: 120,
  ask: async ({ client, uri }, { state: { doc } }) => {
    const tokens = await client.request<object, SemanticTokens | null>("textDocument/semanticTokens/full", {
      textDocument: { uri },
    });
    const legend = client.serverCapabilities?.semanticTokensProvider?.legend;
    return tokens === null || legend === undefined
      ? null
      : marksOf(tokens.data, legend, (line) => doc.line(line + 1).from);
  },
});

/** @param startOf the offset of a line, from 0 */
export function marksOf(
  data: readonly number[],
  { tokenTypes, tokenModifiers }: SemanticTokensLegend,
  startOf: (line: number) => number,
): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  let [line, character] = [0, 0];
  for (let at = 0; at + STEP <= data.length; at += STEP) {
    const [down = 0, along = 0, length = 0, type = 0, modifiers = 0] = data.slice(at, at + STEP);
    line += down;
    character = down === 0 ? character + along : along;
    const from = startOf(line) + character;
    const extra = tokenModifiers.filter((_, bit) => (modifiers & (1 << bit)) !== 0).map((name) => ` tok-${name}`);
    builder.add(from, from + length, markFor(`tok-${tokenTypes[type] ?? ""}${extra.join("")}`));
  }
  return builder.finish();
}

const marks = new Map<string, Decoration>();
function markFor(name: string): Decoration {
  const mark = marks.get(name) ?? Decoration.mark({ class: name });
  marks.set(name, mark);
  return mark;
}
