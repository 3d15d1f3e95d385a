// A test that gives 身份认定日期 among the facts at payment: only the facts as certified later have it.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const certificationBeforehand = rule({
  code: "certification-beforehand",
  texts: entry(
    "error",
    "“身份认定日期”只能写在“后来”里，不能写在“已知”里",
    "the certification date belongs to the facts certified later (“afterwards”), not to “given”",
  ),
  check({ model, report }) {
    for (const problem of model.problems) if (problem.kind === "certificationBeforehand") report(problem.place, {});
  },
});
