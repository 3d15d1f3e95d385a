// A role at a place → the model's symbols that may fill it, likeliest first: what a list holds already is left out, and so is what makes
// no sense there.
import type { ExpectedAt, NameRole } from "@zhengce/grammar";
import type { Fact, Model, Symbol } from "@zhengce/compiler/editor";

export function symbolsFor(model: Model, at: ExpectedAt, role: NameRole): readonly Symbol[] {
  const facts = [...model.facts.values()].filter(({ role: of }) => of !== "tier" || model.tiers.length > 0);
  const dates = facts.filter(({ type }) => type === "date");
  const ownName = at.read.find(({ path }) => path.at(-1)?.rule === "name")?.token.node;
  const own = ownName?.kind === "Name" ? ownName.text : null;
  switch (role) {
    case "group":
      return unread(model.groups.values(), at);
    case "component":
      return [...model.components.values(), ...(mayBeStated(at) ? facts.filter(({ type }) => type === "money") : [])];
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
      return [...model.payers.values()].sort((a, b) => b.uses.length - a.uses.length);
    case "reward":
      return [...model.rewards.values()];
    case "fact":
      return unread(facts, at);
    case "numberFact":
      return facts.filter(({ type }) => type === "integer");
    case "subject":
      return subjects(model, at);
    case "day":
      return [...(takesFacts(at) ? dates : []), ...others(model.periods.values(), own)];
    case "range":
      return [...model.periods.values(), ...dates];
    case "value":
      return valuesOf(model, factBefore(model, at), dates);
    default:
      return [];
  }
}

/** What a subsidy is a percentage of may be an amount that people state. */
function mayBeStated({ statement, next }: ExpectedAt): boolean {
  return (
    statement?.tokenType.name === "keyword.subsidy" && next.some(({ path }) => path.at(-1)?.rule === "percentRate")
  );
}

/** A period does not begin with itself. */
function others<S extends Symbol>(symbols: Iterable<S>, own: string | null): readonly S[] {
  return [...symbols].filter(({ name }) => name !== own);
}

/** What a condition is about, by where it stands: scopes ask yes or no, variants and derived groups who someone is, situations when. */
function subjects(model: Model, { statement, read }: ExpectedAt): readonly Symbol[] {
  const facts = [...model.facts.values()].filter(
    ({ role, type }) => role !== "identities" && role !== "tier" && type !== "money",
  );
  const groups = [...model.groups.values()];
  const inVariant = read.some(({ path }) => path.some(({ rule }) => rule === "variant"));
  const ordered =
    inVariant || statement?.tokenType.name === "keyword.group" ? [...groups, ...facts] : [...facts, ...groups];
  if (statement?.tokenType.name !== "keyword.scope") return ordered;
  const first = ordered.filter(({ kind, ...of }) => kind === "fact" && "type" in of && of.type === "boolean");
  return [...first, ...ordered.filter((symbol) => !first.includes(symbol))];
}

/** A notice's periods, and what a 用例 expects, hang on nobody's own days. */
function takesFacts({ statement }: ExpectedAt): boolean {
  return statement?.tokenType.name !== "keyword.period" && statement?.tokenType.name !== "keyword.test";
}

/** Names that the list does not hold yet; 已知 and 后来 begin a list of facts, any keyword another list. */
function unread<S extends Symbol>(symbols: Iterable<S>, at: ExpectedAt): readonly S[] {
  const inGiven = at.next.some(({ path }) => path.at(-1)?.rule === "given");
  const last = at.read.findLastIndex(({ token: { node, tokenType } }) =>
    inGiven ? BEGINS_GIVEN.has(tokenType.name) : node === null && tokenType.name.startsWith("keyword"),
  );
  const held = new Set(
    at.read.slice(last + 1).map(({ token }) => (token.node?.kind === "Name" ? token.node.text : "")),
  );
  return [...symbols].filter(({ name }) => !held.has(name));
}

const BEGINS_GIVEN: ReadonlySet<string> = new Set(["keyword.given", "keyword.afterwards"]);

/** A 情形 goes on with ordinary situations, a 例外 with exceptions; elsewhere either may be meant. */
function fitsStatement({ read, statement }: ExpectedAt, exceptional: boolean): boolean {
  const opening = read.find(({ token }) => token === statement)?.token.tokenType.name;
  if (opening !== "keyword.exception" && opening !== "keyword.situation") return true;
  return exceptional === (opening === "keyword.exception");
}

/** The fact that stands last before the place: `县类别 = ┆`, `已知 身份 ┆`. */
function factBefore(model: Model, at: ExpectedAt): Fact | null {
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
  if (fact.type === "date") return dates.filter((other) => other !== fact);
  if (fact.type === "integer")
    return [...model.facts.values()].filter((other) => other.type === "integer" && other !== fact);
  return fact.values;
}
