// Facts that say how often something is paid, and amounts that subsidies are percentages of → numbers beside the masks that a bill depends
// on, -1 where one is absent.
import { WHOLE_PPM } from "@zhengce/runtime";
import { countingFacts, timesOfFact } from "../../decision/counted.js";
import { givenIn } from "../../decision/given.js";
import type { PaySpec } from "../../decision/program.js";
import { use, type EmitContext } from "./context.js";
import { factRead } from "./day-terms.js";
import type { Parameter } from "./pieces.js";
import { dataLiteral, stringLiteral } from "./safe-text.js";

const countName = (fact: number): string => `count${fact}`;
/** The parameter of an amount that a person states. */
export const amountName = (fact: number): string => `amount${fact}`;

/** One a fact that counts, and one an amount. */
export function countParameters({ program }: EmitContext): readonly Parameter[] {
  const names = [...countingFacts(program.situations).map(countName), ...givenIn(program).map(amountName)];
  return names.map((name) => ({ name, type: "number" }));
}

/** The amounts, as the subsidies are asked with them: a field of a standing, none where there are no amounts. @param facts read anew from these */
export function givenField(context: EmitContext, facts?: string): string {
  const amounts = givenIn(context.program);
  const read = (fact: number): string => (facts === undefined ? amountName(fact) : orAbsent(context, fact, facts));
  return amounts.length === 0 ? "" : `, given: [${amounts.map(read).join(", ")}]`;
}
function orAbsent(context: EmitContext, fact: number, facts?: string): string {
  const read = factRead(context, fact, facts);
  return context.program.facts[fact]?.required === true ? read : `Number.isNaN(${read}) ? -1 : ${read}`;
}

/** The names of the parameters, each with how many values it has: those of its range, and none. */
export function countSizes({ program }: EmitContext): ReadonlyMap<string, number> {
  return new Map([
    ...countingFacts(program.situations).map((fact) => [countName(fact), timesOfFact(program, fact).max + 2] as const),
    ...givenIn(program).map((fact) => [amountName(fact), Infinity] as const),
  ]);
}

/** A constant a parameter, read from the facts; 0 where the situation counts by another, or by none. */
export function countLines(context: EmitContext): readonly string[] {
  const { program } = context;
  const amounts = givenIn(program).map((fact) => `const ${amountName(fact)} = ${orAbsent(context, fact)};`);
  const counts = countingFacts(program.situations).map((fact) => {
    const tests = program.situations.flatMap((spec, index) =>
      countingFacts([spec]).includes(fact) ? [`situation === ${index}`] : [],
    );
    return `const ${countName(fact)} = ${tests.join(" || ")} ? ${orAbsent(context, fact)} : 0;`;
  });
  return [...counts, ...amounts];
}

/** What is counted of one standard, as a list; null where nothing is. */
export function countedText(context: EmitContext, pay: PaySpec): string | null {
  const { program } = context;
  if (pay.counted === undefined) return null;
  const parts = pay.counted.map(({ fact, ppm }) => {
    const { min, max } = timesOfFact(program, fact);
    const names = [program.components[pay.component]?.name, program.facts[fact]?.name].map((name) =>
      stringLiteral(name ?? ""),
    );
    return `${use(context, "timesOf")}(${countName(fact)}, ${dataLiteral([min, max])}, ${ppm ?? WHOLE_PPM}, ${names.join(", ")})`;
  });
  return `[${parts.join(", ")}]`;
}
