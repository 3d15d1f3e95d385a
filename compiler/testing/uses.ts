// One test against the program, for what its answer rests on: the rules by identity, not by their words.
import type { TestCase } from "@zhengce/grammar";
import { readFacts, type TraceEntry } from "@zhengce/runtime";
import { adjust } from "../decision/adjust.js";
import { totals } from "../decision/adjust/totals.js";
import { heldGroups } from "../decision/interpret/conditions.js";
import { assessWithRests } from "../decision/interpret.js";
import type { FundingPart, Program } from "../decision/program.js";
import type { Model, Placed } from "../semantics/model.js";
import { aspectsOf, aspectsOfCase, type Aspect } from "./aspects.js";
import type { Case } from "./cases.js";
import { factsOf } from "./given.js";

export interface Use {
  /** The test's name, or the case's id. */
  readonly test: string;
  readonly rules: ReadonlySet<TraceEntry | FundingPart>;
  /** Index of the person's tier. */
  readonly tier: number;
  /** Indices of the groups that the person, or the person later, counts as. */
  readonly held: ReadonlySet<number>;
  /** What the test looks at. */
  readonly aspects: ReadonlySet<Aspect>;
}

/** Null where the facts are refused: such a test reaches nothing. */
export function useOfTest(model: Model, program: Program, { node }: Placed<TestCase>): Use | null {
  const before = factsOf(model, node.given).facts;
  const after = node.later.length === 0 ? null : { ...before, ...factsOf(model, node.later).facts };
  return useOf(program, { test: node.name?.value ?? "", before, after, aspects: aspectsOf(node.expected) });
}

/** A case of adjust asks for the change alone. */
export function useOfCase(program: Program, item: Case): Use | null {
  const aspects = aspectsOfCase(item.expect);
  if (item.kind === "assess") return useOf(program, { test: item.id, before: item.facts, after: null, aspects });
  return useOf(program, { test: item.id, before: item.before, after: item.after, aspects });
}

interface Asked {
  readonly test: string;
  readonly before: unknown;
  /** Null where nothing changes after payment. */
  readonly after: unknown;
  readonly aspects: ReadonlySet<Aspect>;
}

function useOf(program: Program, { test, before, after, aspects }: Asked): Use | null {
  const read = readFacts(program, before);
  if (read.issues !== undefined) return null;
  const { assessment, rests } = assessWithRests(program, read.value);
  const rules = new Set<TraceEntry | FundingPart>([...assessment.trace, ...rests]);
  const held = new Set(heldGroups(program, read.value));
  if (after !== null) {
    const later = readFacts(program, after, { allowCertification: true });
    const adjusted = adjust(program, before, after);
    if (later.issues !== undefined || adjusted.issues !== undefined) return null;
    for (const group of heldGroups(program, later.value)) held.add(group);
    for (const entry of adjusted.value.trace) rules.add(entry);
    // Which case applies rests on what the groups bring, before and after.
    const sums = totals(program, read.value, later.value);
    for (const entry of sums === null
      ? []
      : [sums.ofBefore, sums.ofAfter, sums.ofNew].flatMap(({ trace, rests: beside }) => [
          ...trace,
          ...beside.filter((one) => "rule" in one),
        ]))
      rules.add(entry);
  }
  return { test, rules, tier: read.value.tier, held, aspects };
}
