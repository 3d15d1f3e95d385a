// json-rules-engine: it has no arithmetic and no order among rules, so differences of days, the choice of the first rule and the sums
// are JavaScript here.
import engines from "json-rules-engine";
import {
  CAMPAIGN_FROM,
  CAMPAIGN_TO,
  DYNAMIC,
  FULL,
  GROUPS,
  NONE,
  SPORADIC_FROM,
  YEAR_FROM,
  YEAR_TO,
} from "../decision.mjs";
import { names } from "../people.mjs";

const between = (fact, from, to) => [
  { fact, operator: "greaterThanInclusive", value: from },
  { fact, operator: "lessThanInclusive", value: to },
];
const has = (name) => ({ fact: "ids", operator: "contains", value: name });
const hasAny = (mask) => ({ any: names(mask).map(has) });
const rule = (type, rank, all, params) => ({ conditions: { all }, event: { type, params: { rank, ...params } } });
const campaign = between("pay", CAMPAIGN_FROM, YEAR_TO);

const rules = [
  rule(
    "route",
    1,
    [...campaign, ...between("age", 0, 90), { fact: "birth", operator: "greaterThanInclusive", value: YEAR_FROM }],
    { due: 28000, from: "birth" },
  ),
  rule(
    "route",
    2,
    [
      ...between("pay", YEAR_FROM, YEAR_TO),
      ...between("sinceDischarge", 0, 1e6),
      { fact: "discharge", operator: "greaterThanInclusive", value: YEAR_FROM },
    ],
    { due: 28000, from: "pay" },
  ),
  rule("route", 3, [...campaign, ...between("gap", 0, 90)], { due: 28000, from: "pay" }),
  rule("route", 4, [...between("pay", CAMPAIGN_TO + 1, YEAR_TO), hasAny(DYNAMIC)], { due: 28000, from: "none" }),
  rule("route", 5, between("pay", CAMPAIGN_FROM, CAMPAIGN_TO), { due: 28000, from: "year" }),
  rule("route", 6, between("pay", SPORADIC_FROM, YEAR_TO), { due: 83000, from: "late" }),
  rule("subsidy", 0, [hasAny(FULL)], { min: 28000, max: 28000 }),
  rule("subsidy", 0, [has(GROUPS[0])], { min: 14000, max: 14000 }),
  rule("subsidy", 0, [has(GROUPS[1])], { min: 12000, max: 28000 }),
  ...GROUPS.slice(2, 6).map((name) => rule("subsidy", 0, [has(name)], { min: 5000, max: 28000 })),
];
const FROM = {
  birth: (person) => person.birth,
  pay: (person) => person.pay,
  none: () => NONE,
  year: () => YEAR_FROM,
  late: (person) => person.pay + 61,
};

export default {
  label: "json-rules-engine 7.3, part of the decision in JavaScript",
  setup() {
    const engine = new engines.Engine(rules);
    const since = (fact) => async (_, almanac) => (await almanac.factValue("pay")) - (await almanac.factValue(fact));
    engine.addFact("age", since("birth"));
    engine.addFact("gap", since("suspend"));
    engine.addFact("sinceDischarge", since("discharge"));
    return {
      input: (person) => ({ ...person, ids: names(person.ids) }),
      async evaluate(person) {
        const { events } = await engine.run(person);
        let route = null;
        let min = 0;
        let max = 0;
        for (const { type, params } of events)
          if (type === "route") route = route === null || params.rank < route.rank ? params : route;
          else {
            min = Math.max(min, params.min);
            max = Math.max(max, params.max);
          }
        if (route === null) return [0, NONE, 0, 0, NONE, NONE, NONE];
        if (route.rank === 6) min = max = 0;
        return [route.rank, route.due, min, max, route.due - max, route.due - min, FROM[route.from](person)];
      },
      read: (answer) => answer,
    };
  },
};
