// The compiled notice by its entry on numbers.
import { NONE, SITUATIONS } from "../decision.mjs";

export default {
  label: "assessDays: numbers in and out",
  async setup() {
    const { assessDays, situationNames } = await import("../../node_modules/.cache/bench/guizhou-2021.js");
    const { ABSENT } = await import("@zhengce/runtime");
    const orAbsent = (day) => (day === NONE ? ABSENT : day);
    const orNone = (value) => (value === ABSENT ? NONE : value);
    return {
      input: (person) => ({
        identities: person.ids,
        paymentDate: person.pay,
        birthDate: person.birth,
        certificationDate: ABSENT,
        countyKind: person.poor ? 0 : 1,
        dischargeDate: orAbsent(person.discharge),
        employeeCoverEnd: orAbsent(person.suspend),
      }),
      evaluate: assessDays,
      read: (answer) => [
        SITUATIONS.indexOf(situationNames[answer.situation] ?? ""),
        ...[
          answer.due,
          answer.subsidyMin,
          answer.subsidyMax,
          answer.payableMin,
          answer.payableMax,
          answer.benefitFrom,
        ].map(orNone),
      ],
    };
  },
};
