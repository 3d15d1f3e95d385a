// The compiled notice: typed facts in, the whole assessment with its trace out.
import { NONE, SITUATIONS } from "../decision.mjs";
import { iso, names } from "../people.mjs";

const orNull = (day) => (day === NONE ? null : iso(day));
const ends = (amount) =>
  amount === null ? [NONE, NONE] : typeof amount === "number" ? [amount, amount] : [amount.min, amount.max];

export default {
  label: "assess: names and ISO dates in, assessment with trace out",
  async setup() {
    const { assess } = await import("../../node_modules/.cache/bench/guizhou-2021.js");
    return {
      input: (person) => ({
        paymentDate: iso(person.pay),
        identities: names(person.ids),
        birthDate: iso(person.birth),
        dischargeDate: orNull(person.discharge),
        employeeCoverEnd: orNull(person.suspend),
        countyKind: person.poor ? "贫困县" : "非贫困县",
      }),
      evaluate: assess,
      read: ({ situation, due, subsidy, payable, benefit }) => [
        SITUATIONS.indexOf(situation ?? ""),
        due ?? NONE,
        ...ends(subsidy),
        ...ends(payable),
        benefit.from === null ? NONE : Date.parse(`${benefit.from}T00:00:00Z`) / 86400000,
      ],
    };
  },
};
