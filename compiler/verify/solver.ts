// The exact region solver: a program and predicates that must all hold → whether some person meets them, over all possible facts.
// Questions about situations and subsidies stand in questions/; nothing here words anything.
import { workBudget } from "../budget.js";
import { domainOf } from "./domain.js";
import { openStore } from "./store.js";
import { personOf } from "./person.js";
import { narrow, search } from "./search.js";
import { factsOf, sizeOf } from "./formula.js";
import { translator } from "./translate.js";
import type { Budget } from "../budget.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Domain, Interval } from "./domain.js";
import type { Formula, Order } from "./formula.js";
import type { Person } from "./person.js";
import type { Store } from "./store.js";
import type { Term } from "./terms.js";

/**
 * Far beyond what a notice asks (some tens a question, some thousands in all); they stop files made to exhaust. Then nothing is
 * claimed either way.
 */
const stepsOfQuestion = 200_000;
const partsOfQuestion = 50_000;
const stepsOfProgram = 2_000_000;

type Outcome =
  { readonly kind: "somebody"; readonly store: Store } | { readonly kind: "nobody" } | { readonly kind: "undecided" };

export interface Solver {
  readonly program: Program;
  /** Everybody that meets all of `predicates` and all of `formulas`, as what is left of a store. */
  readonly solve: (
    predicates: readonly Predicate[],
    narrower?: Partial<Domain>,
    formulas?: readonly Formula[],
  ) => Outcome;
  /** Proven: nobody meets all of them. */
  readonly impossible: (predicates: readonly Predicate[], narrower?: Partial<Domain>) => boolean;
  /** Proven: somebody meets all of them. */
  readonly possible: (predicates: readonly Predicate[], narrower?: Partial<Domain>) => boolean;
  /** Bounds of the payment days of all who meet a predicate, found without a search: wider than need be, unless exact. null: nobody does. */
  readonly paymentBounds: (predicate: Predicate) => (Interval & { readonly exact: boolean }) | null;
  /** So much was asked that every further question stays undecided. */
  readonly exhausted: () => boolean;
  /** Some question so far stayed undecided, or all further ones will. */
  readonly leftOpen: () => boolean;
  /** A plain person who meets all of them, as facts in the contract's form; null where nobody does (or nothing was proven). */
  readonly witness: (predicates: readonly Predicate[], narrower?: Partial<Domain>) => Person | null;
}

/** The solver for one program; it keeps what it has translated. Dates are sought from 1900 to 2100 unless `domain` says otherwise. */
export function solverFor(program: Program, domain: Partial<Domain> = {}, whole: Budget = workBudget()): Solver {
  const { translate, isWhole } = translator(program);
  const width = (program.facts.length + program.groups.length) >> 3;
  const fuel = whole.share(stepsOfProgram);
  const born = bornBeforePaying(program);
  let open = false;
  const attempt: Solver["solve"] = (predicates, narrower = {}, formulas = []) => {
    if (fuel.isSpent()) return { kind: "undecided" };
    const asked = [...predicates.map((predicate) => translate(predicate, true)), ...formulas];
    const size = asked.reduce((sum, formula) => sum + sizeOf(formula), 0);
    fuel.spend(size + width);
    if (size > partsOfQuestion || !isWhole()) return { kind: "undecided" };
    const steps = fuel.share(stepsOfQuestion);
    const store = openStore(program, domainOf({ ...domain, ...narrower }));
    if (born !== null && asked.some((formula) => factsOf(formula).has(born.fact))) store.orders = [born.order];
    const found = search(store, asked, steps);
    if (found !== null) return { kind: "somebody", store: found };
    return { kind: steps.isSpent() ? "undecided" : "nobody" };
  };
  const solve: Solver["solve"] = (predicates, narrower, formulas) => {
    const outcome = attempt(predicates, narrower, formulas);
    open ||= outcome.kind === "undecided";
    return outcome;
  };
  return {
    program,
    solve,
    paymentBounds: (predicate) => {
      const store = openStore(program, domainOf(domain));
      fuel.spend(width);
      const left = narrow(store, [translate(predicate, true)]);
      return left === null ? null : { from: store.low[0] ?? 0, to: store.high[0] ?? 0, exact: left === 0 };
    },
    exhausted: () => fuel.isSpent(),
    leftOpen: () => open || fuel.isSpent(),
    impossible: (predicates, narrower) => solve(predicates, narrower).kind === "nobody",
    possible: (predicates, narrower) => solve(predicates, narrower).kind === "somebody",
    witness: (predicates, narrower) => {
      // That there is somebody is a question; how plain they can be is none.
      let ask = solve;
      return personOf(program, domainOf({ ...domain, ...narrower }), (window, formulas) => {
        const outcome = ask(predicates, window, formulas);
        ask = attempt;
        return outcome.kind === "somebody" ? outcome.store : null;
      });
    },
  };
}

/** Nobody pays before they are born. It binds the day that a birth has where it is known, so that no alternative comes of it. */
function bornBeforePaying({ facts }: Program): { readonly fact: number; readonly order: Order } | null {
  const fact = facts.findIndex(({ role }) => role === "birth");
  const [left, right] = [fact, 0].map((read): Term => ({ fact: read, day: 0, steps: [], facts: [read] }));
  if (fact < 0 || left === undefined || right === undefined) return null;
  return { fact, order: { kind: "order", left, right, slack: 0 } };
}

/** A plain person who meets all of `predicates`, or null: `solverFor(program, domain).witness(predicates)`. */
export function satisfy(
  program: Program,
  predicates: readonly Predicate[],
  domain: Partial<Domain> = {},
): Person | null {
  return solverFor(program, domain).witness(predicates);
}
