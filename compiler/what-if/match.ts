// Which statement of a notice another one is about: of its kind, and naming the same.
import type { Name, Rate, Statement, StatementKind } from "@zhengce/grammar";
import { nodeKey } from "../semantics/same.js";

export interface Fit {
  /** A statement of this kind can be asked about. */
  readonly isFit: boolean;
  readonly fits: readonly Statement[];
  /** Of the same kind, naming some of the same. */
  readonly near: readonly Statement[];
}

/** By kind: the names that tell a statement from its sisters. What is not here can't be asked about. */
const NAMED: { readonly [K in StatementKind]?: (one: Extract<Statement, { readonly kind: K }>) => readonly string[] } =
  {
    StandardDeclaration: ({ name }) => named([name]),
    SubsidyDeclaration: ({ groups }) => named(groups),
    CapRule: ({ component }) => named([component]),
    RewardDeclaration: ({ name }) => named([name]),
    PeriodDeclaration: ({ name }) => named([name]),
    GroupDeclaration: ({ names }) => named(names),
    SituationDeclaration: ({ name }) => named([name]),
    CombinationRule: () => ["combination"],
    ScopeBlock: () => ["scope"],
  };

export function matching(all: readonly Statement[], wish: Statement): Fit {
  const names = namesOf(wish);
  if (names === null) return { isFit: false, fits: [], near: [] };
  const kin = all.filter((one) => one.kind === wish.kind && isOtherGroups(one) === isOtherGroups(wish));
  const same = kin.filter((one) => setKey(namesOf(one) ?? []) === setKey(names));
  const near = kin.filter((one) => (namesOf(one) ?? []).some((name) => names.includes(name)));
  return { isFit: true, fits: narrowed(same, wish), near };
}

/** Where several name the same: those under the same condition, on the same component; of a situation, the block that says the same things. */
function narrowed(found: readonly Statement[], wish: Statement): readonly Statement[] {
  const alike = found.length < 2 ? [] : found.filter((one) => isAlike(one, wish));
  return alike.length === 0 ? found : alike;
}
function isAlike(one: Statement, wish: Statement): boolean {
  if (one.kind === "SubsidyDeclaration" && wish.kind === "SubsidyDeclaration")
    return (
      (wish.condition === null || nodeKey(one.condition) === nodeKey(wish.condition)) &&
      (wish.component === null || one.component?.text === wish.component.text) &&
      shareTiers(one.rate, wish.rate)
    );
  if (one.kind === "StandardDeclaration" && wish.kind === "StandardDeclaration")
    return shareTiers(one.rate, wish.rate) && (wish.variants.length === 0 || one.variants.length > 0);
  if (one.kind === "SituationDeclaration" && wish.kind === "SituationDeclaration")
    return wish.slots.some(({ kind }) => one.slots.some((slot) => slot.kind === kind));
  return true;
}
/** They speak of some tier both; a wish without a rate asks for none. */
function shareTiers(one: Rate | null, wish: Rate | null): boolean {
  if (wish === null) return true;
  const tiers = wish.entries.map(({ tier }) => tier?.text);
  return (
    one?.entries.some(({ tier }) => tier === null || tiers.includes(undefined) || tiers.includes(tier.text)) ?? false
  );
}

function namesOf<K extends StatementKind>(
  statement: Extract<Statement, { readonly kind: K }>,
): readonly string[] | null {
  const names = NAMED[statement.kind] as ((one: Statement) => readonly string[]) | undefined;
  return names === undefined ? null : names(statement);
}
function named(names: readonly (Name | null)[]): readonly string[] {
  return names.map((one) => one?.text ?? "");
}
function isOtherGroups(statement: Statement): boolean {
  return statement.kind === "SubsidyDeclaration" && statement.otherGroups;
}
function setKey(names: readonly string[]): string {
  return JSON.stringify([...new Set(names)].sort());
}
