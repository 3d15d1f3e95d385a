// Expected names → what the model has of that role. The model's names are shown as they are; quotes are added where the text needs them.
import type { ExpectedAt, NameRole } from "@zhengce/grammar";
import type { Fact, Model, Symbol } from "@zhengce/compiler/semantics/model";
import { writtenName } from "@zhengce/compiler/fixes/name";
import { CompletionItemKind } from "vscode-languageserver";
import { RANK, type Proposal } from "./completion-item.js";
import type { Manner } from "./completion-keywords.js";
import { gist } from "./hover-gist.js";

const KINDS: Readonly<Record<Symbol["kind"], CompletionItemKind>> = {
  fact: CompletionItemKind.Variable,
  value: CompletionItemKind.EnumMember,
  group: CompletionItemKind.Interface,
  tier: CompletionItemKind.EnumMember,
  component: CompletionItemKind.Field,
  period: CompletionItemKind.Unit,
  situation: CompletionItemKind.Method,
  payer: CompletionItemKind.Constant,
  clause: CompletionItemKind.Module,
};

export function nameProposals(model: Model, at: ExpectedAt, role: NameRole, manner: Manner): readonly Proposal[] {
  return symbolsFor(model, at, role)
    .filter((symbol) => symbol.name !== "" && !isBeingTyped(symbol, at))
    .map((symbol) => ({
      label: symbol.name,
      insert: writtenName(symbol.name),
      kind: KINDS[symbol.kind],
      detail: gist(symbol, model, manner.locale),
      rank: RANK.name,
      about: { kind: "symbol", symbol: symbol.kind, name: symbol.name },
    }));
}

/** The name stands nowhere but at the cursor: it is what the person is typing. */
function isBeingTyped(symbol: Symbol, { typed }: ExpectedAt): boolean {
  const places = symbol.kind === "payer" ? symbol.uses : symbol.declarations;
  return places.length > 0 && places.every(({ start, end }) => start <= typed.start && typed.start < end);
}

function symbolsFor(model: Model, at: ExpectedAt, role: NameRole): readonly Symbol[] {
  const facts = [...model.facts.values()].filter(({ role: of }) => of !== "tier" || model.tiers.length > 0);
  const dates = facts.filter(({ type }) => type === "date");
  const ownName = at.read.find(({ path }) => path.at(-1)?.rule === "name")?.token.node;
  const own = ownName?.kind === "Name" ? ownName.text : null;
  switch (role) {
    case "group":
      return unread(model.groups.values(), at);
    case "component":
      return [...model.components.values()];
    case "situation":
      return model.situations.filter(({ exceptional, name }) => name !== own && fitsStatement(at, exceptional));
    case "exception":
      return unread(
        model.situations.filter(({ exceptional, name }) => exceptional && name !== own),
        at,
      );
    case "tier":
      return model.tiers;
    case "payer":
      return [...model.payers.values()];
    case "fact":
      return unread(facts, at);
    case "numberFact":
      return facts.filter(({ type }) => type === "integer");
    case "subject":
      return [...facts.filter(({ role: of }) => of !== "identities"), ...model.groups.values()];
    case "day":
      return [...dates, ...model.periods.values()];
    case "range":
      return [...model.periods.values(), ...dates];
    case "value":
      return valuesOf(model, factBefore(model, at), dates);
    default:
      return [];
  }
}

/** Names that the list does not hold yet. */
function unread<S extends Symbol>(symbols: Iterable<S>, at: ExpectedAt): readonly S[] {
  const last = at.read.findLastIndex(({ token }) => token.node === null && token.tokenType.name.startsWith("keyword"));
  const held = new Set(
    at.read.slice(last + 1).map(({ token }) => (token.node?.kind === "Name" ? token.node.text : "")),
  );
  return [...symbols].filter(({ name }) => !held.has(name));
}

/** A 情形 goes on with ordinary situations, a 例外 with exceptions; elsewhere either may be meant. */
function fitsStatement({ read, statement }: ExpectedAt, exceptional: boolean): boolean {
  const opening = read.find(({ token }) => token === statement)?.token.tokenType.name;
  if (opening !== "keyword.exception" && opening !== "keyword.situation") return true;
  return exceptional === (opening === "keyword.exception");
}

/** The fact that stands last before the place: `县类别 = ┆`, `已知 身份 ┆`. */
export function factBefore(model: Model, at: ExpectedAt): Fact | null {
  for (const { token, path } of [...at.read].reverse()) {
    const rule = path.at(-1)?.rule;
    if (token.tokenType.name === "keyword.tier" && rule === "given") return model.factNamed("tier");
    if (token.node?.kind !== "Name" || rule === "givenValue") continue;
    return model.factNamed(token.node.text);
  }
  return null;
}

function valuesOf(model: Model, fact: Fact | null, dates: readonly Fact[]): readonly Symbol[] {
  if (fact === null) return [];
  if (fact.role === "tier") return model.tiers;
  if (fact.role === "identities") return [...model.groups.values()].filter(({ derived }) => !derived);
  if (fact.type === "date") return [...dates.filter((other) => other !== fact), ...model.periods.values()];
  return fact.values;
}
