// The reference interpreter: a program and one person's facts to an assessment, step by step as docs/decision.md has them.
// Written for clarity; compiled notices are another implementation of the same page, and neither calls the other.
import {
  addAmounts,
  frozen,
  readFacts,
  reckoned,
  WHATEVER,
  type Amount,
  type Assessment,
  type ConsideredSubsidy,
  type FactRecord,
  type GrantedSubsidy,
  type OpenPoint,
  type Reading,
  type TraceEntry,
} from "@zhengce/runtime";
import { benefitOf } from "./interpret/benefit.js";
import { bearableComponents, dueOf, openComponents, paidComponents } from "./interpret/components.js";
import { worldOf, type World } from "./interpret/conditions.js";
import { doubted } from "./interpret/doubts.js";
import { lacking } from "./interpret/needs.js";
import { distinctPoints } from "./interpret/points.js";
import { promised } from "./interpret/rewards.js";
import { contests, refused, settle, type Contest, type Rest } from "./interpret/settlement.js";
import { applicable } from "./interpret/situation.js";
import { supportOf } from "./interpret/support.js";
import type { Program, SituationSpec } from "./program.js";

/** Assesses one person given as JSON: the assessment, or everything that is wrong with the facts. */
export function assess(program: Program, rawFacts: unknown): Reading<Assessment> {
  const facts = readFacts(program, rawFacts);
  return facts.issues === undefined ? { value: frozen(assessFacts(program, facts.value)) } : facts;
}

/** Assesses one person whose facts have been read. */
export function assessFacts(program: Program, facts: FactRecord): Assessment {
  return assessWithRests(program, facts).assessment;
}

/** An answer, and what it rests on beside its trace, which names what is granted alone. */
export interface AnswerWithRests {
  readonly assessment: Assessment;
  readonly rests: readonly Rest[];
}

/** As `assessFacts`. The entries of the trace and the rests are the program's own objects. */
export function assessWithRests(program: Program, facts: FactRecord): AnswerWithRests {
  const world = worldOf(program, facts);
  const { eligible, situation, trace } = applicable(world);
  const { rests, trace: bearing, ...borne } = supportOf(situation, world);
  if (situation === null) {
    const answer = { ...emptyAnswer(world, eligible, trace), ...borne, ...lacking(world, eligible, null) };
    return { assessment: promised(doubted(answer, -1, world), world), rests: [] };
  }
  const paid = paidComponents(situation, world);
  const due = dueOf(situation, paid);
  const subsidies = subsidiesOf(situation, contests(bearableComponents(situation, world), world), world);
  const benefit = benefitOf(situation, world);
  const assessment: Assessment = {
    notice: program.notice,
    eligible,
    situation: situation.name,
    tier: program.tiers[facts.tier] ?? null,
    due,
    components: paid.map(({ name, amount }) => ({ name, amount })),
    subsidy: subsidies.total,
    subsidies: subsidies.granted,
    considered: subsidies.considered,
    payable: situation.pays === null ? WHATEVER : subsidies.payable,
    benefit: { from: benefit.from, to: benefit.to },
    unspecified: distinctPoints([...situation.open, ...openComponents(paid), ...subsidies.open, ...benefit.open]),
    ...borne,
    ...lacking(world, eligible, situation),
    trace: [
      ...trace,
      ...situation.entries,
      ...benefit.trace,
      ...paid.map((part) => part.entry),
      ...subsidies.trace,
      ...bearing,
    ],
  };
  const certain = doubted(assessment, program.situations.indexOf(situation), world);
  return { assessment: promised(certain, world), rests: [...subsidies.rests, ...rests] };
}

function emptyAnswer(world: World, eligible: boolean | null, trace: readonly TraceEntry[]): Assessment {
  const { program, facts } = world;
  return {
    notice: program.notice,
    eligible,
    situation: null,
    tier: program.tiers[facts.tier] ?? null,
    due: null,
    components: [],
    subsidy: 0,
    subsidies: [],
    considered: [],
    payable: null,
    benefit: { from: null, to: null },
    unspecified: [{ slot: eligible === false ? "eligibility" : "situation", document: program.residual }],
    trace,
  };
}

interface Subsidies {
  readonly total: Amount;
  readonly payable: Amount;
  readonly granted: readonly GrantedSubsidy[];
  readonly considered: readonly ConsideredSubsidy[];
  readonly open: readonly OpenPoint[];
  readonly rests: readonly Rest[];
  readonly trace: readonly TraceEntry[];
}

/** What the situation says of subsidies: granted, none, or left open up to the caps. */
function subsidiesOf(situation: SituationSpec, all: readonly Contest[], world: World): Subsidies {
  switch (situation.grants) {
    case "granted": {
      const { total, payable, subsidies, considered, openRates, openPayers, rests, trace } = settle(all, world);
      return { total, payable, granted: subsidies, considered, open: [...openRates, ...openPayers], rests, trace };
    }
    case "notGranted":
      return {
        total: 0,
        payable: sum(all.map(({ part }) => part.amount)),
        granted: [],
        considered: refused(all, { code: "none-in-situation", situation: situation.name }),
        open: [],
        rests: [],
        trace: [],
      };
    case "unspecified": {
      const isSubsidised = ({ part }: Contest): boolean =>
        world.program.subsidies.some(({ component }) => component === part.component);
      const subsidised = all.filter(isSubsidised);
      const left = (contest: Contest): Amount => {
        const { part, cap } = contest;
        return isSubsidised(contest) ? reckoned(part.paid.min - cap.min, part.paid.max) : part.amount;
      };
      const considered = refused(all, { code: "situation-open", situation: situation.name });
      return {
        total: sum(subsidised.map(({ cap }) => reckoned(0, cap.max))),
        payable: sum(all.map(left)),
        granted: [],
        considered,
        open: [],
        rests: [],
        trace: subsidised.flatMap(({ cap }) => cap.entries),
      };
    }
  }
}

function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce<Amount>(addAmounts, 0);
}
