// Which facts a program reads anywhere: walks every predicate and day term. Nothing here prints.
import { conditionsOf, factsOfChosen } from "../../decision/chosen-day.js";
import { factsOfAtom, someAtom } from "../../decision/predicate.js";
import type { ChosenDay, Predicate, Program } from "../../decision/program.js";

/** The fact with this index is read by some rule of the program. */
export function readsFact(program: Program, fact: number): boolean {
  const when = (predicate: Predicate | null): boolean => predicate !== null && predicateReads(predicate, fact);
  const day = (term: ChosenDay | null): boolean =>
    term !== null && (factsOfChosen(term).includes(fact) || conditionsOf(term).some(when));
  return (
    program.groups.some((group) => when(group.when)) ||
    program.components.some(
      ({ variants, support }) =>
        variants.some((variant) => when(variant.when)) || support?.funding.parts.some((part) => when(part.when)),
    ) ||
    (program.scope !== null &&
      [...program.scope.admits, ...program.scope.excludes].some((guard) => when(guard.when))) ||
    program.situations.some(
      (situation) => when(situation.when) || day(situation.benefitFrom) || day(situation.benefitTo),
    ) ||
    program.subsidies.some((subsidy) => when(subsidy.when) || subsidy.funding.parts.some((part) => when(part.when))) ||
    program.doubts.some((doubt) => when(doubt.when)) ||
    program.changes.some((change) => when(change.when) || day(change.dueBy)) ||
    (program.facts[fact]?.role === "certification" && program.changes.some((change) => asksCertification(change.when)))
  );
}

/** The predicate has an atom of the change that reads 身份认定日期. */
export function asksCertification(predicate: Predicate | null): boolean {
  return (
    predicate !== null && someAtom(predicate, (atom) => atom.kind === "change" && atom.test === "certifiedAfterPayment")
  );
}

/** The predicate has an atom over the fact. */
export function predicateReads(predicate: Predicate, fact: number): boolean {
  return someAtom(predicate, (atom) => factsOfAtom(atom).includes(fact));
}

/** Names of the facts that a term counts from, each once, in the order met; none for an open end. */
export function namesOfTerm(program: Program, term: ChosenDay | null): readonly string[] {
  return term === null ? [] : factsOfChosen(term).map((fact) => program.facts[fact]?.name ?? "");
}

/** The predicate reads some fact: it can't be answered from groups and tier alone. */
export function readsAnyFact(predicate: Predicate): boolean {
  return someAtom(predicate, ({ kind }) => kind !== "holds" && kind !== "tier" && kind !== "change");
}
