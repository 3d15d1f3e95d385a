// Tokens → which tokens may stand behind them: the recorded grammar is walked in all ways at once. Gates are not asked, and a token
// that fits nowhere is passed over, so that an unfinished text still has an answer. Builds no tree.
import {
  Alternation,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  Terminal,
  type TokenType,
} from "../chevrotain.js";
import { sharedParser } from "../parser/shared.js";
import type { NameRole } from "../name-roles.js";
import type { Lexeme } from "../tokens.js";
import { isNeeded } from "../parser/first.js";

/** A rule of the grammar, and the role that the rule around it gives to a word there. */
export interface Step {
  readonly rule: string;
  readonly role: NameRole | null;
}
/** Outermost first. */
export type Path = readonly Step[];
export interface Follower {
  readonly type: TokenType;
  readonly path: Path;
  /** What a word there names: the role of the innermost place that has one. */
  readonly role: NameRole;
}
export interface Walk {
  /** The tokens that fitted, each in the rules that took it. */
  readonly read: readonly { readonly token: Lexeme; readonly path: Path; readonly role: NameRole }[];
  readonly next: readonly Follower[];
}

/** A place in a production; `parent` is where it goes on behind the last one. */
interface Place {
  readonly definition: readonly IProduction[];
  readonly index: number;
  readonly parent: Place | null;
  readonly step: Step | null;
  /** Behind a round of a repetition that has one at least. */
  readonly entered?: boolean;
}
interface Edge {
  readonly type: TokenType;
  readonly role: NameRole | null;
  readonly at: Place;
  readonly then: Place;
  /** A piece that a complete text has was left out to come here. */
  readonly lacking: boolean;
}

type Inner = IProduction & { readonly definition: readonly IProduction[] };

/** No text needs as many; they stop a walk that runs in a circle. */
const MOST_STEPS = 20_000;
const MOST_PLACES = 64;

let rules: Readonly<Record<string, Rule>> | undefined;

/** Walks `tokens` from the beginning of `rule`. Throws only where the grammar has no such rule. */
export function follow(rule: string, tokens: readonly Lexeme[]): Walk {
  const start = (rules ??= sharedParser().reader.getGAstProductions())[rule];
  if (start === undefined) throw new Error(`the grammar has no rule ${rule}`);
  let edges = edgesFrom([{ definition: start.definition, index: 0, parent: null, step: { rule, role: null } }]);
  const read: { token: Lexeme; path: Path; role: NameRole }[] = [];
  for (const token of tokens) {
    const fitting = edges.filter(({ type }) => type.tokenTypeIdx === token.tokenTypeIdx);
    const whole = fitting.filter(({ lacking }) => !lacking);
    const taken = whole.length > 0 ? whole : fitting;
    const [first] = taken;
    if (first === undefined) continue;
    const { path, role } = followerOf(first);
    read.push({ token, path, role });
    edges = edgesFrom(taken.slice(0, MOST_PLACES).map(({ then }) => then));
  }
  const due = edges.filter(({ lacking }) => !lacking);
  return { read, next: (due.length > 0 ? due : edges).map(followerOf) };
}

function followerOf({ type, role, at }: Edge): Follower {
  const path = pathOf(at);
  return { type, path, role: role ?? path.findLast((step) => step.role !== null)?.role ?? "free" };
}

/** Every token that can be read from `places`, with the place that it leads to. */
function edgesFrom(places: readonly Place[]): readonly Edge[] {
  const edges: Edge[] = [];
  const open = [...places].reverse().map((place) => ({ place, lacking: false }));
  const repeated = new Set<Place>();
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const next = open.pop();
    if (next === undefined) break;
    const { place, lacking } = next;
    const production = place.definition[place.index];
    if (production === undefined) {
      if (place.parent !== null) open.push({ place: place.parent, lacking });
      continue;
    }
    const then = { ...place, index: place.index + 1, entered: false };
    const inside = (definition: readonly IProduction[], parent: Place, step: Step | null = null): void => {
      open.push({ place: { definition, index: 0, parent, step }, lacking });
    };
    if (production instanceof Terminal)
      edges.push({ type: production.terminalType, role: roleOf(production), at: place, then, lacking });
    else if (production instanceof NonTerminal)
      inside(production.referencedRule.definition, then, {
        rule: production.nonTerminalName,
        role: roleOf(production),
      });
    else if (production instanceof Alternation)
      for (const alternative of [...production.definition].reverse()) inside((alternative as Inner).definition, then);
    else if (production instanceof Option) {
      open.push({ place: then, lacking: lacking || isNeeded(production) });
      inside(production.definition, then);
    } else if (production instanceof Repetition) {
      // Every piece of its body was left out: another round would come here again without end.
      if (repeated.has(place)) continue;
      repeated.add(place);
      open.push({ place: then, lacking });
      inside(production.definition, place);
    } else if (production instanceof RepetitionMandatory) {
      if (place.entered === true) open.push({ place: then, lacking });
      if (repeated.has(place)) continue;
      const again = { ...place, entered: true };
      repeated.add(again);
      inside(production.definition, again);
    } else throw new Error("the grammar has a kind of repetition that is not followed");
  }
  return edges;
}

/** Pieces of the grammar are labelled with the role of their words. */
function roleOf({ label }: { label?: string }): NameRole | null {
  return (label ?? null) as NameRole | null;
}

function pathOf(place: Place): Path {
  const path: Step[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) if (at.step !== null) path.push(at.step);
  return path.reverse();
}
