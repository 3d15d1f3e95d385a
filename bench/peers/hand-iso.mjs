// The same function behind what an interface has: names and ISO dates as strings in, names and ISO dates out.
import { GROUPS, NONE, SITUATIONS } from "../decision.mjs";
import { iso, names } from "../people.mjs";
import { evaluate as decide } from "./hand.mjs";

const BIT = new Map(GROUPS.map((name, index) => [name, 1 << index]));

function parse(text) {
  const digit = (index) => text.charCodeAt(index) - 48;
  const year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
  const month = digit(5) * 10 + digit(6);
  const day = digit(8) * 10 + digit(9);
  const shifted = month <= 2 ? year - 1 : year;
  const era = (shifted / 400) | 0;
  const ofEra = shifted - era * 400;
  const ofYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  return era * 146097 + ofEra * 365 + ((ofEra / 4) | 0) - ((ofEra / 100) | 0) + ofYear - 719468;
}

const P2 = Array.from({ length: 100 }, (_, value) => (value < 10 ? "0" : "") + value);
function format(days) {
  const shifted = days + 719468;
  const era = (shifted / 146097) | 0;
  const ofEra = shifted - era * 146097;
  const year = ((ofEra - ((ofEra / 1460) | 0) + ((ofEra / 36524) | 0) - ((ofEra / 146096) | 0)) / 365) | 0;
  const ofYear = ofEra - (365 * year + ((year / 4) | 0) - ((year / 100) | 0));
  const fromMarch = ((5 * ofYear + 2) / 153) | 0;
  const day = ofYear - (((153 * fromMarch + 2) / 5) | 0) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${P2[month]}-${P2[day]}`;
}

function evaluate(person) {
  let ids = 0;
  for (let index = 0; index < person.ids.length; index += 1) ids |= BIT.get(person.ids[index]);
  const answer = decide({
    ids,
    poor: person.poor,
    pay: parse(person.pay),
    birth: parse(person.birth),
    discharge: person.discharge === null ? NONE : parse(person.discharge),
    suspend: person.suspend === null ? NONE : parse(person.suspend),
  });
  return {
    situation: SITUATIONS[answer.situation],
    due: answer.due,
    subsidyMin: answer.subsidyMin,
    subsidyMax: answer.subsidyMax,
    payableMin: answer.payableMin,
    payableMax: answer.payableMax,
    from: answer.from === NONE ? null : format(answer.from),
  };
}

const orNull = (day) => (day === NONE ? null : iso(day));
export default {
  label: "hand-written, names and ISO dates in and out",
  setup: () => ({
    input: (person) => ({
      ids: names(person.ids),
      poor: person.poor,
      pay: iso(person.pay),
      birth: iso(person.birth),
      discharge: orNull(person.discharge),
      suspend: orNull(person.suspend),
    }),
    evaluate,
    read: (answer) => [
      SITUATIONS.indexOf(answer.situation),
      ...Object.values(answer).slice(1, 6),
      answer.from === null ? NONE : parse(answer.from),
    ],
  }),
};
