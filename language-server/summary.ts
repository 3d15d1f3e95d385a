// What the rest of a workspace needs to know of a file, small enough to keep for hundreds: its notice, its symbols, and the
// documents that it mentions.
import type { Compilation } from "@zhengce/compiler";
import { documentKey, type SymbolKind } from "@zhengce/compiler/editor";
import { mentionsIn } from "./mentions.js";
import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { rangeOf } from "./positions.js";

export interface NamedSymbol {
  readonly kind: SymbolKind;
  readonly name: string;
  /** Where it is first declared. */
  readonly range: Range;
}
/** A document named by its number or by a notice's name; `own` where the file says it of itself. */
export interface MentionPlace {
  readonly text: string;
  readonly own: boolean;
  readonly range: Range;
}
export interface Summary {
  readonly notice: {
    readonly name: string;
    readonly year: number | null;
    readonly region: string | null;
    readonly number: string | null;
    /** What all writings of the number share; "" for none. */
    readonly documentKey: string;
    readonly range: Range | null;
    readonly superior: string | null;
    readonly basis: readonly string[];
    /** The documents that 人群 沿用 names. */
    readonly takenOver: readonly string[];
  };
  readonly symbols: readonly NamedSymbol[];
  readonly mentions: readonly MentionPlace[];
}

export function summarise(compilation: Compilation, document: TextDocument): Summary {
  const { model } = compilation;
  const { name, year, region, number, node, superior, basis } = model.notice;
  const symbols = [
    ...model.facts.values(),
    ...model.groups.values(),
    ...model.tiers,
    ...model.components.values(),
    ...model.periods.values(),
    ...model.situations,
    ...model.rewards.values(),
    ...model.clauses.values(),
  ];
  return {
    notice: {
      name,
      year,
      region,
      number,
      documentKey: documentKey(number ?? ""),
      superior,
      basis,
      takenOver: model.takenOver.map((taken) => taken.node.value),
      range: node === null ? null : rangeOf(document, node.name ?? node),
    },
    mentions: mentionsIn(compilation).map(({ text, own, node }) => ({ text, own, range: rangeOf(document, node) })),
    symbols: symbols.flatMap(({ kind, name: text, declarations }) => {
      const [first] = declarations;
      return first === undefined ? [] : [{ kind, name: text, range: rangeOf(document, first) }];
    }),
  };
}
