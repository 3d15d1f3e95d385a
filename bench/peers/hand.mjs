// A function written by hand for this notice: numbers in, a fresh object of numbers out.
import {
  CAMPAIGN_FROM,
  CAMPAIGN_TO,
  DYNAMIC,
  FLOOR_120,
  FLOOR_50,
  FULL,
  NONE,
  SPORADIC_FROM,
  YEAR_FROM,
  YEAR_TO,
} from "../decision.mjs";

export function evaluate(person) {
  const { pay, ids } = person;
  let situation = 0;
  let due = 28000;
  let from = NONE;
  const inCampaign = pay >= CAMPAIGN_FROM && pay <= YEAR_TO;
  const age = pay - person.birth;
  const gap = pay - person.suspend;
  if (inCampaign && person.birth >= YEAR_FROM && age >= 0 && age <= 90) {
    situation = 1;
    from = person.birth;
  } else if (pay >= YEAR_FROM && pay <= YEAR_TO && person.discharge >= YEAR_FROM && person.discharge <= pay) {
    situation = 2;
    from = pay;
  } else if (inCampaign && gap >= 0 && gap <= 90) {
    situation = 3;
    from = pay;
  } else if ((ids & DYNAMIC) !== 0 && pay > CAMPAIGN_TO && pay <= YEAR_TO) {
    situation = 4;
  } else if (pay >= CAMPAIGN_FROM && pay <= CAMPAIGN_TO) {
    situation = 5;
    from = YEAR_FROM;
  } else if (pay >= SPORADIC_FROM && pay <= YEAR_TO) {
    situation = 6;
    due = 83000;
    from = pay + 61;
  } else due = NONE;
  let subsidyMin = 0;
  let subsidyMax = 0;
  if (situation !== 0 && situation !== 6 && ids !== 0) {
    subsidyMin = (ids & FULL) !== 0 ? 28000 : (ids & 1) !== 0 ? 14000 : (ids & FLOOR_120) !== 0 ? 12000 : 5000;
    subsidyMax = (ids & (FULL | FLOOR_120 | FLOOR_50)) !== 0 ? 28000 : 14000;
  }
  const none = due === NONE;
  return {
    situation,
    due,
    subsidyMin,
    subsidyMax,
    payableMin: none ? NONE : due - subsidyMax,
    payableMax: none ? NONE : due - subsidyMin,
    from,
  };
}

export default {
  label: "hand-written, numbers in and out",
  setup: () => ({
    input: (person) => person,
    evaluate,
    read: (answer) => Object.values(answer),
  }),
};
