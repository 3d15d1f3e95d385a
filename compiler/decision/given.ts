// Amounts that a person states and of which subsidies are percentages: `缴费金额 的 50%`.
import type { Program, RateSpec } from "./program.js";

/** The facts, each once. */
export function givenFacts(rates: readonly (RateSpec | null)[]): readonly number[] {
  return [...new Set(rates.flatMap((rate) => (rate?.kind === "given" ? [rate.fact] : [])))];
}
/** Those that some subsidy of a program is a percentage of. */
export function givenIn({ subsidies }: Pick<Program, "subsidies">): readonly number[] {
  return givenFacts(subsidies.flatMap(({ rates }) => rates));
}

/** The program asked about whatever people state: such a percentage is then anything within its limits. */
export function overAnyAmount(program: Program): Program {
  if (givenIn(program).length === 0) return program;
  const opened = (rate: RateSpec | null): RateSpec | null => {
    if (rate?.kind !== "given") return rate;
    const { open, atLeast, atMost } = rate;
    return {
      ...{ kind: "unspecified", open },
      ...(atLeast === undefined ? {} : { atLeast }),
      ...(atMost === undefined ? {} : { atMost }),
    };
  };
  const subsidies = program.subsidies.map((subsidy) => ({ ...subsidy, rates: subsidy.rates.map(opened) }));
  return { ...program, subsidies };
}

/** The kinds of such percentages, and of what, as keys. */
export function givenKinds({ subsidies, facts }: Pick<Program, "subsidies" | "facts">): ReadonlySet<string> {
  return new Set(
    subsidies.flatMap(({ rates }) =>
      rates.flatMap((rate) => {
        if (rate?.kind !== "given") return [];
        const { fact, open, ...rest } = rate;
        return [JSON.stringify([facts[fact]?.name, open.component, rest])];
      }),
    ),
  );
}
