// The rules on who may join, who counts as a group, and which situation somebody is in.
import type { GroupDeclaration, KeywordId, SituationDeclaration, Span } from "@zhengce/grammar";
import { describeCondition } from "../../wording/terms/conditions.js";
import { list, phrase, word } from "../../wording/terms/words.js";
import type { Placed, Situation } from "../../semantics/model.js";
import type { Aspect } from "../aspects.js";
import { rule, traced, type Rule, type Sources } from "./rule.js";
import { ruleTitle } from "../../wording/say-rule.js";

/** The last one, for those whom no other admits, has its place at the block's first word. */
export function scopes(sources: Sources): readonly Rule[] {
  const { scope } = sources.program;
  if (scope === null) return [];
  const guards = traced(sources, "scope", [...scope.admits, ...scope.excludes], ["scope"]);
  if (scope.admits.length === 0) return guards;
  const others = traced(sources, "scope", [scope], ["scope"]);
  return [...guards, ...others.map((one) => ({ ...one, place: { start: one.place.start, end: one.place.start + 1 } }))];
}

/** Groups that follow from facts, or that others count as: somebody must have come to them that way. */
export function groups({ model, program, of }: Sources): readonly Rule[] {
  return program.groups.flatMap((spec, index) => {
    const group = model.groups.get(spec.name);
    if (group === undefined) return [];
    const made = (place: Placed<GroupDeclaration>, detail: string, isUsed: Rule["isUsed"]): Rule =>
      rule({
        kind: "group",
        said: { rule: phrase(word("group", of), group.name), detail },
        place,
        aspects: [],
        isUsed,
      });
    const derived = group.nodes.find(({ node }) => node.condition !== null);
    const including = group.nodes.find(({ node }) => node.includes.length > 0);
    return [
      ...(derived === undefined || spec.when === null
        ? []
        : [made(derived, phrase("=", describeCondition(derived.node.condition, of)), ({ held }) => held.has(index))]),
      ...(including === undefined
        ? []
        : [
            made(including, phrase(word("includes", of), list(group.includes, of)), ({ held }) =>
              spec.includes.some((member) => held.has(member)),
            ),
          ]),
    ];
  });
}

/** One a statement: what a situation says in several clauses is several. */
export function situations({ model, program, of }: Sources): readonly Rule[] {
  return program.situations.flatMap((spec, index) => {
    const situation = model.situations[index];
    const [entry] = spec.entries;
    if (situation === undefined || entry === undefined) return [];
    return situation.nodes
      .filter(({ node }) => node.slots.length > 0)
      .map((place) =>
        rule({
          kind: spec.exceptional ? "exception" : "situation",
          said: {
            rule: ruleTitle(entry, of),
            detail: list(
              saidIn(situation, place.node).map(({ keyword }) => word(keyword, of)),
              of,
            ),
          },
          place,
          aspects: saidIn(situation, place.node).flatMap(({ aspect }) => aspect ?? []),
          isUsed: ({ rules }) => rules.has(entry),
        }),
      );
  });
}

/** Which of the situation's slots a statement holds. */
function saidIn(
  { when, pay, grant, benefitFrom, waiting, benefitTo }: Situation,
  { start, end }: SituationDeclaration,
): readonly { readonly keyword: KeywordId; readonly aspect: Aspect | null }[] {
  const holds = (placed: Placed<Span> | null): boolean =>
    placed !== null && start <= placed.node.start && placed.node.end <= end;
  return [
    ...(when.some(holds) ? [{ keyword: "when" as const, aspect: null }] : []),
    ...(holds(pay) ? [{ keyword: "pay" as const, aspect: "payment" as const }] : []),
    ...(holds(grant) ? [{ keyword: "subsidy" as const, aspect: "subsidy" as const }] : []),
    ...([benefitFrom, waiting, benefitTo].some(holds)
      ? [{ keyword: "benefit" as const, aspect: "benefit" as const }]
      : []),
  ];
}
