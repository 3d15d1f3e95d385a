// A name that nothing in the file declares, where its place asks for a group, a fact, a standard …
import { entry } from "@zhengce/grammar";
import type { Name, Texts } from "@zhengce/grammar";
import { lazy } from "../semantics/lazy.js";
import type { Model } from "../semantics/model.js";
import type { NameUse, UnknownName } from "../semantics/problem.js";
import { renamed } from "./former-name.js";
import { alternatives, USE } from "./lib/kinds.js";
import { related, rule } from "./rule.js";

export const unknownName = rule({
  code: "unknown-name",
  texts: entry("error", "没有叫“{name}”的{expected}：{hint}", "there is no {expected} called {name}: {hint}", {
    fixable: true,
  }),
  check({ model, lost, report }) {
    const undeclared = lostTiers(model);
    const declared = lazy(() => declarationsOf(model));
    for (const problem of model.problems) {
      if (problem.kind !== "unknownName") continue;
      if (undeclared?.follows(problem) === true || mayBeTakenOver(problem, model)) continue;
      if (renamed(problem, model) !== null || lost.says(problem.place.text) || lost.declares(problem.expected))
        continue;
      const { place, others, nearest } = problem;
      const holes = {
        name: place.text,
        expected: alternatives(problem.expected.map((use) => USE[use])),
        hint:
          problem === undeclared?.first
            ? undeclared.hint
            : (leftBehind(place.text, model) ?? asValue(problem, model) ?? hint(problem)),
      };
      const alsoHere = { zh: "这里也用了这个名称", en: "The same name stands here too" };
      const meant = nearest === null ? undefined : declared().get(nearest);
      const declaredHere = { zh: `“${nearest}”声明在这里`, en: `${nearest} is declared here` };
      const places = [
        ...(meant === undefined ? [] : [related(meant, declaredHere)]),
        ...others.map((other) => related(other, alsoHere)),
      ];
      const spans = [place, ...others].map(({ start, end }) => ({ start, end }));
      report(
        place,
        holes,
        nearest === null
          ? { related: places, fixable: false }
          : { related: places, data: { replacement: nearest, places: spans } },
      );
    }
  },
});

const HANDED_ON: ReadonlySet<NameUse> = new Set([
  "group",
  "fact",
  "booleanFact",
  "dateFact",
  "integerFact",
  "moneyFact",
]);
/** A group or a fact of a notice that could not be taken over: that has its own finding. */
function mayBeTakenOver({ expected }: UnknownName, { takenOver }: Model): boolean {
  return takenOver.some(({ from }) => from === null) && expected.some((use) => HANDED_ON.has(use));
}

/** A name that a notice of which this one takes over gives to what is not handed on: a group that follows from facts, a period. */
function leftBehind(name: string, { takenOver }: Model): Texts | null {
  const found = takenOver.find(({ from }) => from?.groups.get(name)?.derived === true);
  return found === undefined
    ? null
    : {
        zh: `“${found.node.value}”里由条件得出的人群不沿用，在这里写“人群 ${name} = …”`,
        en: `a group that follows from a condition in ${found.node.value} is not taken over; write “group ${name} = …” here`,
      };
}

/** A value of a fact alone where a condition is asked for. */
function asValue({ place: { text }, expected }: UnknownName, { facts }: Model): Texts | null {
  if (!expected.includes("booleanFact")) return null;
  const fact = [...facts.values()].find(({ values }) => values.some(({ name }) => name === text));
  return fact === undefined
    ? null
    : {
        zh: `它是“${fact.name}”的取值，写“${fact.name} = ${text}”`,
        en: `it is a value of ${fact.name}: write “${fact.name} = ${text}”`,
      };
}

interface LostTiers {
  /** The one that is told of. */
  readonly first: UnknownName;
  /** Whether a name is unknown for the same reason alone. */
  readonly follows: (problem: UnknownName) => boolean;
  readonly hint: Texts;
}
/** A notice without 档次 that names tiers lacks one line, however often it names them. */
function lostTiers(model: Model): LostTiers | null {
  if (model.tiers.length > 0) return null;
  const unknown = model.problems.flatMap((problem) => (problem.kind === "unknownName" ? [problem] : []));
  const named = unknown.filter(({ expected }) => expected[0] === "tier");
  const [first] = named;
  if (first === undefined) return null;
  const tiers = [...new Set(named.map(({ place }) => place.text))];
  const ofTier = ({ place, expected }: UnknownName): boolean =>
    expected.includes("component") &&
    tiers.some((tier) => place.text.startsWith(tier) && model.components.has(place.text.slice(tier.length)));
  return {
    first,
    follows: (problem) => problem !== first && (named.includes(problem) || ofTier(problem)),
    hint: { zh: `先写“档次 ${tiers.join("、")}”`, en: `write “tier ${tiers.join(", ")}” first` },
  };
}

/** Where each name is first declared: the slip may be there. */
function declarationsOf({ references }: Model): ReadonlyMap<string, Name> {
  const found = new Map<string, Name>();
  for (const { name, declaration } of references) if (declaration && !found.has(name.text)) found.set(name.text, name);
  return found;
}

function hint({ nearest, typo, expected, place }: UnknownName): Texts {
  if (typo) {
    if (expected[0] === "situation")
      return {
        zh: `与“${nearest}”只差一个字，是同一个情形的，写成一样；确是另一个的，写上“当”和“缴纳”`,
        en: `it differs from ${nearest} by one character; write both alike, or say when it applies and what is paid`,
      };
    const zh = `只差一个字，是不是“${nearest}”？确是另一个人群的，用“人群 ${place.text}”声明它`;
    return { zh, en: `it differs from ${nearest} by one character; declare it with “group” if it is another group` };
  }
  if (nearest !== null) return { zh: `是不是“${nearest}”？`, en: `did you mean ${nearest}?` };
  const [use] = expected;
  const how = use === undefined ? null : DECLARED_BY[use];
  return how ?? { zh: "请核对名称", en: "check the name" };
}

const DECLARED_BY: Readonly<Partial<Record<UnknownName["expected"][number], Texts>>> = {
  group: { zh: "先用“人群”声明它", en: "declare it with “group”" },
  fact: { zh: "先用“事实”声明它", en: "declare it with “fact”" },
  booleanFact: { zh: "先用“事实”声明它", en: "declare it with “fact”" },
  dateFact: { zh: "先用“事实”声明它", en: "declare it with “fact”" },
  integerFact: { zh: "先用“事实”声明它", en: "declare it with “fact”" },
  moneyFact: { zh: "先用“事实”声明它", en: "declare it with “fact”" },
  period: { zh: "先用“期间”声明它", en: "declare it with “period”" },
  tier: { zh: "先用“档次”声明它", en: "declare it with “tier”" },
  component: { zh: "先用“标准”声明它", en: "declare it with “standard”" },
  situation: { zh: "先用“情形”或“例外”声明它", en: "declare it with “situation” or “exception”" },
  payer: { zh: "没有一条资助由它承担", en: "no subsidy is paid by it" },
};
