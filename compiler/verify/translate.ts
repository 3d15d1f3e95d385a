// Predicates → formulas without negation: `not` goes down to the atoms, groups are opened. Each predicate is translated once a
// polarity. No search here.
import { byJoin } from "../decision/predicate.js";
import { atomTranslator } from "./atoms.js";
import { all, any, FALSE, TRUE } from "./formula.js";
import type { Cases } from "../decision/predicate.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Formula } from "./formula.js";

type Translate = (predicate: Predicate, positive: boolean) => Formula;

export interface Translator {
  readonly translate: Translate;
  /** False once a group went deeper through other groups than can be followed: then formulas say too little. */
  readonly isWhole: () => boolean;
}

/** The translator for one program; it remembers what it has translated. */
export function translator(program: Program): Translator {
  const opener = groupOpener(program, (predicate, positive) => translate(predicate, positive));
  const make = byJoin<boolean, Formula>({
    ...joinedBy((part, positive) => translate(part, positive)),
    atom: atomTranslator(program, (group, positive) => opener.open(group, positive)),
  });
  const translate = remembered(make);
  return { translate, isWhole: opener.isWhole };
}

/** What joins predicates, once its parts are translated; `not` turns the polarity round. */
function joinedBy(part: Translate): Pick<Cases<boolean, Formula>, "all" | "any" | "not"> {
  const parts = (of: readonly Predicate[], positive: boolean): readonly Formula[] =>
    of.map((one) => part(one, positive));
  return {
    all: ({ of }, positive) => (positive ? all : any)(parts(of, positive)),
    any: ({ of }, positive) => (positive ? any : all)(parts(of, positive)),
    not: ({ of }, positive) => part(of, !positive),
  };
}

function remembered(make: Translate): Translate {
  const known = { true: new Map<Predicate, Formula>(), false: new Map<Predicate, Formula>() };
  return (predicate, positive) => {
    const memo = known[`${positive}`];
    const found = memo.get(predicate);
    if (found !== undefined) return found;
    const made = make(predicate, positive);
    memo.set(predicate, made);
    return made;
  };
}

/** Groups within groups within groups. */
const deepest = 400;

interface Opener extends Pick<Translator, "isWhole"> {
  /** What it is to hold a group, or not to. */
  readonly open: (group: number, positive: boolean) => Formula;
}

/** Opens groups: by their claim, by those that they include, by their own condition. */
function groupOpener({ groups }: Program, translate: Translate): Opener {
  const opened = { true: new Map<number, Formula>(), false: new Map<number, Formula>() };
  /** The groups that are being opened; one that counts as itself through a circle (a finding elsewhere) adds nothing. */
  const around: number[] = [];
  let circles = 0;
  let whole = true;
  const open = (group: number, positive: boolean): Formula => {
    const spec = groups[group];
    if (spec === undefined || around.includes(group)) {
      circles++;
      return positive ? FALSE : TRUE;
    }
    if (around.length > deepest) {
      whole = false;
      return FALSE;
    }
    const memo = opened[`${positive}`];
    const found = memo.get(group);
    if (found !== undefined) return found;
    const before = circles;
    around.push(group);
    const ways: Formula[] = [];
    if (spec.kind === "certified") ways.push({ kind: "claim", group, claimed: positive });
    else if (spec.when !== null) ways.push(derived(spec.when, positive));
    for (const member of spec.includes) ways.push(open(member, positive));
    around.pop();
    const made = positive ? any(ways) : all(ways);
    if (around.length === 0 || circles === before) memo.set(group, made);
    return made;
  };
  /** A derived group's own condition: not remembered by the condition, for what it means depends on the groups around it. */
  const derived: Translate = byJoin<boolean, Formula>({
    ...joinedBy((part, positive) => derived(part, positive)),
    atom: (atom, positive) => (atom.kind === "holds" ? open(atom.group, positive) : translate(atom, positive)),
  });
  return { open, isWhole: () => whole };
}
