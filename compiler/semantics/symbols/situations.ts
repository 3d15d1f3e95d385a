// 情形 and 例外 declarations → situations, merged over clauses: each clause adds what it says, no slot is said twice differently.
import { append } from "@zhengce/grammar";
import type {
  BenefitSlot,
  DayExpression,
  GrantSlot,
  Name,
  Node,
  PaySlot,
  SituationDeclaration,
  Unspecified,
  Waiting,
  WhenSlot,
} from "@zhengce/grammar";
import type { Clause, Placed, Situation } from "../model.js";
import type { Noticed, SlotName } from "../problem.js";
import { nodeKey, saysTheSame } from "../same.js";
import { misspeltSituations } from "../checks/misspelt-situations.js";
import { understand } from "../understand.js";

interface GrowingSituation extends Situation {
  exceptional: boolean;
  others: boolean;
  pay: Placed<PaySlot> | null;
  grant: Placed<GrantSlot> | null;
  benefitFrom: Placed<DayExpression | Unspecified> | null;
  waiting: Placed<Waiting> | null;
  benefitTo: Placed<DayExpression | Unspecified> | null;
  precedes: string[];
  readonly when: Placed<WhenSlot>[];
  readonly declarations: Name[];
  readonly nodes: Placed<SituationDeclaration>[];
}

/** The situations in the order first declared. */
export function mergeSituations(
  declared: readonly Placed<SituationDeclaration>[],
  noticed: Noticed,
): readonly Situation[] {
  const merged = new Map<string, GrowingSituation>();
  const said = new Set<string>();
  const slips = misspeltSituations(declared, noticed);
  for (const placed of declared) {
    const { node } = placed;
    if (node.name === null) continue;
    const name = slips.get(node.name.text) ?? node.name.text;
    const situation = merged.get(name) ?? empty(name, node.exceptional);
    merged.set(name, situation);
    const [first] = situation.nodes;
    if (first !== undefined && first.node.exceptional !== node.exceptional) {
      conflict(situation, "situationKind", node.name, first.node.name ?? first.node, noticed);
    }
    situation.exceptional ||= node.exceptional;
    situation.declarations.push(node.name);
    situation.nodes.push(placed);
    append(
      situation.precedes,
      node.precedes.map((name) => name.text),
    );
    addSlots(situation, placed, said, noticed);
  }
  const meant = understand(merged.keys());
  for (const situation of merged.values()) {
    const { precedes } = situation;
    situation.precedes = [...new Set(precedes.map((name) => meant(name) ?? name))];
  }
  reportOthers([...merged.values()], noticed);
  return [...merged.values()];
}

/** 其他 is one ordinary situation: an exception can't be what is left, and of two neither is. */
function reportOthers(situations: readonly Situation[], noticed: Noticed): void {
  const [first, ...more] = situations.filter(({ others, exceptional }) => others && !exceptional);
  const wrong = situations.filter((one) => one.others && (one.exceptional || more.includes(one)));
  for (const { name, exceptional, when } of wrong) {
    const place = when.find(({ node }) => node.others)?.node;
    if (place === undefined) continue;
    noticed({ kind: "misplacedOthers", place, name, first: exceptional ? null : (first?.name ?? null) });
  }
}

function empty(name: string, exceptional: boolean): GrowingSituation {
  return {
    kind: "situation",
    name,
    exceptional,
    others: false,
    declarations: [],
    precedes: [],
    when: [],
    nodes: [],
    pay: null,
    grant: null,
    benefitFrom: null,
    waiting: null,
    benefitTo: null,
  };
}

function addSlots(
  situation: GrowingSituation,
  { node, clause }: Placed<SituationDeclaration>,
  said: Set<string>,
  noticed: Noticed,
): void {
  const into: Merging = { situation, clause, noticed };
  for (const slot of node.slots) {
    switch (slot.kind) {
      case "WhenSlot":
        addWhen(situation, { node: slot, clause }, said, noticed);
        break;
      case "PaySlot":
        situation.pay = agreed(into, "pay", situation.pay, slot);
        break;
      case "GrantSlot":
        situation.grant = agreed(into, "grant", situation.grant, slot);
        break;
      case "WaitingSlot":
        situation.waiting = agreed(into, "waiting", situation.waiting, slot.waiting);
        break;
      case "BenefitSlot":
        addBenefit(into, slot);
        break;
      default:
    }
  }
}

/**
 * A condition said twice in the same words counts once; a second, different one is kept, so that both must hold.
 * @param said keys of the situations' conditions so far
 */
function addWhen(situation: GrowingSituation, slot: Placed<WhenSlot>, said: Set<string>, noticed: Noticed): void {
  const key = `${situation.name}\n${nodeKey(slot.node)}`;
  if (said.has(key)) return;
  const [first] = situation.when;
  if (first !== undefined) conflict(situation, "when", slot.node, first.node, noticed);
  said.add(key);
  situation.when.push(slot);
  situation.others ||= slot.node.others;
}

/** What the slots of one declaration are merged into, and the clause that it stands in. */
interface Merging {
  readonly situation: GrowingSituation;
  readonly clause: Clause | null;
  readonly noticed: Noticed;
}

function addBenefit(into: Merging, slot: BenefitSlot): void {
  const { situation } = into;
  situation.benefitFrom = agreed(into, "benefitFrom", situation.benefitFrom, slot.from);
  situation.waiting = agreed(into, "waiting", situation.waiting, slot.waiting);
  situation.benefitTo = agreed(into, "benefitTo", situation.benefitTo, slot.to);
}

function agreed<N extends Node>(
  { situation, clause, noticed }: Merging,
  slot: SlotName,
  first: Placed<N> | null,
  node: N | null,
): Placed<N> | null {
  if (node === null) return first;
  if (first === null) return { node, clause };
  if (!saysTheSame(first.node, node)) conflict(situation, slot, node, first.node, noticed);
  return first;
}

function conflict(situation: Situation, slot: SlotName, place: Node, first: Node, noticed: Noticed): void {
  noticed({
    kind: "conflictingSlot",
    place,
    first,
    slot,
    owner: { kind: "situation", name: situation.name },
    tier: null,
  });
}
