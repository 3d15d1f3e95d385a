// What the pieces of the grammar are made with: the reader, recovery, the braces of a block, and the roles of words.
import type { IToken } from "../chevrotain.js";
import type { Node, NodeOf } from "../ast.js";
import { type NameField, type NameRole, type PartKind, partRoles } from "../name-roles.js";
import { statementInfo, type StatementKind, statementKinds } from "../statements.js";
import { mark } from "../tokens.js";
import { NEEDED } from "./first.js";
import type { Reader } from "./reader.js";
import { Recovery } from "./recovery.js";

export interface Tools {
  readonly p: Reader;
  readonly blocks: Recovery;
  /**
   * The entries of a block, from behind its `{` to its `}`.
   * @param read the brace, or undefined where it is missing @param add takes an entry, and gives what was read last
   */
  readonly inBraces: (read: IToken | undefined, set: number, add: () => Node | null) => void;
}

export function toolsOf(p: Reader): Tools {
  const blocks = new Recovery(p);
  const GATE = blocks.inBlock;
  const close = { GATE, DEF: () => p.consume(9, mark.close), MAX_LOOKAHEAD: NEEDED };
  const inBraces = (read: IToken | undefined, set: number, add: () => Node | null): void => {
    const opening = blocks.enter(read, set);
    p.many(9, { GATE, DEF: () => blocks.settle(set, opening, add()) });
    blocks.leave(opening, p.option(9, close));
  };
  return { p, blocks, inBraces };
}

/** For SUBRULE and CONSUME: what a word there names. */
export interface Labelled {
  readonly LABEL: NameRole;
}
export function as(role: NameRole): Labelled {
  return { LABEL: role };
}
const ROLES: Readonly<Record<string, Readonly<Record<string, NameRole>> | undefined>> = {
  ...partRoles,
  ...Object.fromEntries(statementKinds.map((kind) => [kind, statementInfo(kind).names])),
};
/** The role of the words in a field of a node. */
export function role<K extends StatementKind | PartKind>(kind: K, field: NameField<NodeOf<K>>): Labelled {
  const found = ROLES[kind]?.[field];
  if (found === undefined) throw new Error(`${kind} has no role for ${field}`);
  return as(found);
}
