// 人群 沿用 → the certified groups, their exclusions and the facts of other notices, as they count here: declared nowhere in this file.
import type { GroupDeclaration } from "@zhengce/grammar";
import { documentKey } from "../checks/document-numbers.js";
import type { Noticed } from "../problem.js";
import type { Exclusion, Fact, Group, Model, Placed, Symbol, TakenOver } from "../model.js";

/** Gives the model of the notice with a document number; null where there is none that can be used. */
export type FindModel = (document: string) => Model | null;

export interface Taken {
  readonly statements: readonly TakenOver[];
  /** Of one name in two notices, those of the first. */
  readonly groups: readonly Group[];
  readonly exclusions: readonly Exclusion[];
  readonly facts: readonly TakenFact[];
}
interface TakenFact extends Fact {
  required: boolean;
}

/**
 * Whoever is asked nothing that rests on a fact need not give it.
 * @param residual what this notice leaves open is answered by the rules of that document, and they read its facts
 */
export function askOnlyFor(isUsed: (symbol: Symbol) => boolean, residual: string | null, { facts }: Taken): void {
  const key = documentKey(residual ?? "");
  for (const fact of facts)
    fact.required &&= isUsed(fact) || (fact.takenFrom !== null && documentKey(fact.takenFrom.document) === key);
}

export function takenOver(declared: readonly Placed<GroupDeclaration>[], find: FindModel, noticed: Noticed): Taken {
  const statements = declared.flatMap(({ node }) =>
    node.takenOver.map((text): TakenOver => ({ node: text, from: find(text.value) })),
  );
  const sources = statements.flatMap(({ node, from }) =>
    from === null ? [] : [{ document: node.value, path: from.source.path, from }],
  );
  noticeClashes(statements, noticed);
  return {
    statements,
    groups: firstOfEach(
      sources.flatMap(({ from, ...origin }) => groupsOf(from).map((group) => ({ ...group, takenFrom: origin }))),
    ),
    exclusions: sources.flatMap(({ from }) => from.exclusions.map(({ groups }) => ({ node: null, groups }))),
    facts: firstOfEach(
      sources.flatMap(({ from, ...origin }) =>
        factsOf(from).map((fact) => ({ ...fact, takenFrom: { ...origin, required: fact.required } })),
      ),
    ),
  };
}

/** Notices what two notices that are taken over call alike, and is not. */
function noticeClashes(statements: readonly TakenOver[], noticed: Noticed): void {
  const known = new Map<string, { readonly text: TakenOver["node"]; readonly symbol: Fact | Group }>();
  for (const { node, from } of statements) {
    if (from === null) continue;
    const clashes = new Map<
      TakenOver["node"],
      { readonly name: string; readonly of: readonly [Fact | Group, Fact | Group] }[]
    >();
    for (const symbol of [...factsOf(from), ...groupsOf(from)]) {
      const { name } = symbol;
      const first = known.get(name);
      if (first === undefined) known.set(name, { text: node, symbol });
      else if (meaningOf(first.symbol) !== meaningOf(symbol))
        clashes.set(first.text, [...(clashes.get(first.text) ?? []), { name, of: [first.symbol, symbol] }]);
    }
    for (const [first, found] of clashes) noticed({ kind: "takenDifferently", place: node, first, clashes: found });
  }
}
/** Equal where two symbols of one name mean the same. */
function meaningOf(symbol: Fact | Group): string {
  if (symbol.kind === "group") return JSON.stringify([...symbol.includes].sort());
  const { type, values, range } = symbol;
  return JSON.stringify([type, values.map(({ name }) => name).sort(), range]);
}

/** What its own facts decide belongs to a group by the other notice's words and days, and stays there. */
function groupsOf({ groups }: Model): readonly Group[] {
  const certified = [...groups.values()].filter(({ derived }) => !derived);
  return certified.map((group) => ({
    ...group,
    declarations: [],
    nodes: [],
    includes: group.includes.filter((name) => groups.get(name)?.derived === false),
  }));
}

function factsOf({ facts }: Model): readonly Fact[] {
  const asked = [...facts.values()]
    .map((fact) => ({ ...fact, required: fact.takenFrom?.required ?? fact.required }))
    .filter(({ role, required }) => role === "declared" || (role === "birth" && required));
  return asked.map((fact) => ({
    ...fact,
    declarations: [],
    node: null,
    values: fact.values.map((value) => ({ ...value, declarations: [] })),
  }));
}

function firstOfEach<S extends { readonly name: string }>(symbols: readonly S[]): readonly S[] {
  const found = new Map<string, S>();
  for (const symbol of symbols) if (!found.has(symbol.name)) found.set(symbol.name, symbol);
  return [...found.values()];
}
