// Facts that say how often something is paid → numbers beside the masks that a bill depends on, -1 where one is absent.
import { WHOLE_PPM } from "@zhengce/runtime";
import { countingFacts, timesOfFact } from "../../decision/counted.js";
import type { PaySpec } from "../../decision/program.js";
import { use, type EmitContext } from "./context.js";
import { factRead } from "./day-terms.js";
import type { Parameter } from "./pieces.js";
import { dataLiteral, stringLiteral } from "./safe-text.js";

const countName = (fact: number): string => `count${fact}`;

/** One a fact that counts. */
export function countParameters({ program }: EmitContext): readonly Parameter[] {
  return countingFacts(program.situations).map((fact) => ({ name: countName(fact), type: "number" }));
}

/** The names of the parameters, each with how many values it has: those of its range, and none. */
export function countSizes({ program }: EmitContext): ReadonlyMap<string, number> {
  return new Map(
    countingFacts(program.situations).map((fact) => [countName(fact), timesOfFact(program, fact).max + 2]),
  );
}

/** A constant a parameter, read from the facts; 0 where the situation counts by another, or by none. */
export function countLines(context: EmitContext): readonly string[] {
  const { program } = context;
  return countingFacts(program.situations).map((fact) => {
    const tests = program.situations.flatMap((spec, index) =>
      countingFacts([spec]).includes(fact) ? [`situation === ${index}`] : [],
    );
    const read = factRead(context, fact);
    const value = program.facts[fact]?.required === true ? read : `Number.isNaN(${read}) ? -1 : ${read}`;
    return `const ${countName(fact)} = ${tests.join(" || ")} ? ${value} : 0;`;
  });
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
