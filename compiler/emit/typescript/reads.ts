// Which facts a program reads anywhere: walks every predicate and day term. Nothing here prints.
import type { DayTerm, Predicate, Program } from "../../decision/program.js";

/** The fact with this index is read by some rule of the program. */
export function readsFact(program: Program, fact: number): boolean {
  const when = (predicate: Predicate | null): boolean => predicate !== null && predicateReads(predicate, fact);
  const day = (term: DayTerm | null): boolean => term !== null && termReads(term, fact);
  return (
    program.groups.some((group) => when(group.when)) ||
    program.components.some((component) => component.variants.some((variant) => when(variant.when))) ||
    (program.scope !== null &&
      [...program.scope.admits, ...program.scope.excludes].some((guard) => when(guard.when))) ||
    program.situations.some(
      (situation) => when(situation.when) || day(situation.benefitFrom) || day(situation.benefitTo),
    ) ||
    program.subsidies.some((subsidy) => when(subsidy.when) || subsidy.funding.parts.some((part) => when(part.when))) ||
    program.changes.some((change) => when(change.when) || day(change.dueBy)) ||
    (program.facts[fact]?.role === "certification" && program.changes.some((change) => asksCertification(change.when)))
  );
}

/** The predicate has an atom of the change that reads 身份认定日期. */
export function asksCertification(predicate: Predicate | null): boolean {
  if (predicate === null) return false;
  if (predicate.kind === "all" || predicate.kind === "any") return predicate.of.some(asksCertification);
  if (predicate.kind === "not") return asksCertification(predicate.of);
  return predicate.kind === "change" && predicate.test === "certifiedAfterPayment";
}

/** The predicate has an atom over the fact. */
export function predicateReads(predicate: Predicate, fact: number): boolean {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.some((part) => predicateReads(part, fact));
    case "not":
      return predicateReads(predicate.of, fact);
    case "isTrue":
    case "known":
    case "oneOf":
    case "number":
      return predicate.fact === fact;
    case "within":
      return [predicate.day, predicate.from, predicate.to].some((term) => term !== null && termReads(term, fact));
    case "yearly":
      return termReads(predicate.day, fact);
    case "age":
      return predicate.birth === fact || termReads(predicate.on, fact);
    default:
      return false;
  }
}

function termReads(term: DayTerm, fact: number): boolean {
  return factsOf(term).includes(fact);
}

/** Names of the facts that a term counts from, each once, in the order met; none for an open end. */
export function namesOfTerm(program: Program, term: DayTerm | null): readonly string[] {
  return term === null ? [] : factsOf(term).map((fact) => program.facts[fact]?.name ?? "");
}

/** The facts that a term counts from, each once, in the order met. */
export function factsOf(term: DayTerm): readonly number[] {
  switch (term.kind) {
    case "day":
      return [];
    case "fact":
      return [term.fact];
    case "afterWaiting":
      return [...new Set([...factsOf(term.base), ...term.waiting.factors.map((factor) => factor.fact)])];
    default:
      return factsOf(term.base);
  }
}

/** The predicate reads some fact: it can't be answered from groups and tier alone. */
export function readsAnyFact(predicate: Predicate): boolean {
  switch (predicate.kind) {
    case "all":
    case "any":
      return predicate.of.some(readsAnyFact);
    case "not":
      return readsAnyFact(predicate.of);
    case "holds":
    case "tier":
    case "change":
      return false;
    default:
      return true;
  }
}
