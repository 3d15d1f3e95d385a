// An exception without 当: it would go before every ordinary situation for everybody.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const exceptionWithoutCondition = rule({
  code: "exception-without-condition",
  texts: entry(
    "error",
    "例外“{situation}”没有写条件，会先于所有情形适用于每一个人：写“当 …”",
    "exception {situation} has no condition, so it would apply to everybody before every situation: write “when …”",
  ),
  absence: true,
  check({ model, report }) {
    for (const { name, exceptional, when, declarations, nodes } of model.situations) {
      const place = declarations[0];
      if (!exceptional || when.length > 0 || place === undefined) continue;
      report(place, { situation: name }, { depends: nodes.map(({ node }) => node) });
    }
  },
});
