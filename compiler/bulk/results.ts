// The answer of a plan as the results of a roster: the same columns by the same rules, money in fen.
import type { Program } from "../decision/program.js";
import type { Expression } from "../plan/expression.js";
import { absent, all, cases, compare, integer, isPresent, sum, when, word, ZERO } from "../plan/expressions.js";
import { inSituation } from "../plan/payment.js";
import type { AnswerColumns, Ends, PlanColumn, ShareColumn } from "../plan/plan.js";
import { alike, exactly, told } from "../plan/sheet.js";
import { bearersOf, mayBeOpen, type Bearer } from "../roster/payers.js";

export interface Result {
  readonly id: "situation" | "due" | "subsidy" | "payable" | "from" | "to" | "bearer" | "error";
  readonly bearer: Bearer | null;
  /** Of what may be open: the lower or the upper end where it is; null: the amount where it is not. */
  readonly end: "low" | "high" | null;
  readonly value: Expression;
}

/** Columns that the results are read from, and the results. */
export function resultsOf(
  program: Program,
  answer: AnswerColumns,
): { readonly columns: readonly PlanColumn[]; readonly results: readonly Result[] } {
  const { situation, due, subsidy, payable, benefit } = answer;
  const columns: PlanColumn[] = [];
  const isOpen = mayBeOpen(program);
  const money = (id: Result["id"], ends: Ends): readonly Result[] => amountResults({ id, bearer: null }, ends, isOpen);
  const names = program.situations.map(({ name }, index) => ({
    test: compare("=", situation, integer(index)),
    then: word(name),
  }));
  const result = (id: Result["id"], value: Expression): Result => ({ id, bearer: null, end: null, value });
  const covered = (at: keyof Ends): Expression => {
    const value = when(isPresent(situation), subsidy[at], absent("integer"));
    if (["absent", "column", "constant"].includes(value.kind)) return value;
    columns.push({ name: `covered_${at}`, type: "integer", value, about: null, clause: null });
    return { kind: "column", name: `covered_${at}`, type: "integer" };
  };
  const least = covered("min");
  const covering: Ends = { min: least, max: subsidy.min === subsidy.max ? least : covered("max") };
  const borne = bearersOf(program).flatMap((bearer, index) => {
    const ends = alike(borneBy(bearer, program, answer));
    const column = (name: string, value: Expression): Expression => {
      if (["absent", "column", "constant", "input"].includes(value.kind)) return value;
      columns.push({ name, type: "integer", value, about: bearer.payer, clause: null });
      return { kind: "column", name, type: "integer" };
    };
    const name = `bears_${String(index)}`;
    const whole =
      ends.min === ends.max
        ? exactly(column(name, ends.min))
        : { min: column(`${name}_min`, ends.min), max: column(`${name}_max`, ends.max) };
    return amountResults({ id: "bearer", bearer }, whole, ends.min !== ends.max, true);
  });
  return {
    columns,
    results: [
      result("situation", cases("word", names, absent("word"))),
      ...money("due", due),
      ...money("subsidy", covering),
      ...money("payable", payable),
      result("from", benefit.from),
      result("to", benefit.to),
      ...borne,
    ],
  };
}

/** The amount where it is not open, and both ends where it is. @param unlessZero nothing where it is 0 */
function amountResults(
  of: Pick<Result, "id" | "bearer">,
  { min, max }: Ends,
  isOpen: boolean,
  unlessZero = false,
): readonly Result[] {
  const some = unlessZero ? [compare("<", ZERO, max)] : [];
  const none = absent("integer");
  const isExact = min === max ? [] : [compare("=", min, max)];
  const exact: Result = { ...of, end: null, value: when(all([...isExact, ...some]), min, none) };
  if (!isOpen) return [exact];
  const open = (end: Expression): Expression =>
    min === max ? none : cases("integer", [{ test: compare("=", min, max), then: none }], end);
  return [exact, { ...of, end: "low", value: open(min) }, { ...of, end: "high", value: open(max) }];
}

/** What somebody bears of what is granted, or of a standard; whoever is left open bears a subsidy of which nothing is said, too. */
export function borneBy({ of, payer }: Bearer, program: Program, answer: AnswerColumns): Ends {
  const { situation, contests, support, subsidy } = answer;
  const mine = (shares: readonly ShareColumn[]): readonly Ends[] =>
    shares.filter((share) => share.payer === payer).map(({ amount }) => ({ min: amount.min, max: told(amount) }));
  const total = (shares: readonly Ends[]): Ends => ({
    min: sum(shares.map(({ min }) => min)),
    max: sum(shares.map(({ max }) => max)),
  });
  if (of !== null) {
    const borne = support.filter(({ component }) => program.components[component]?.name === of);
    return total(
      borne.flatMap(({ isBorne, shares }) =>
        mine(shares).map((share) => ({ min: when(isBorne, share.min, ZERO), max: when(isBorne, share.max, ZERO) })),
      ),
    );
  }
  const granted = inSituation(situation, program, ({ grants }) => grants === "granted");
  const leftOpen = inSituation(situation, program, ({ grants }) => grants === "unspecified");
  const shares = total(contests.flatMap(({ grants }) => grants.flatMap((grant) => mine(grant.shares))));
  const end = (at: keyof Ends): Expression =>
    cases(
      "integer",
      [{ test: granted, then: shares[at] }, ...(payer === null ? [{ test: leftOpen, then: subsidy[at] }] : [])],
      ZERO,
    );
  return { min: end("min"), max: end("max") };
}
