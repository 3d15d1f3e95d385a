// What the rules against the superior notice share: one deviation, one finding that names both clauses and points into both files.
import type { Entry, Texts } from "@zhengce/grammar";
import type { Deviation } from "../../compare/superior/terms.js";
import { sayTermSubject } from "../../wording/say-comparison.js";
import { sayStatement } from "../../wording/say-statement.js";
import { inEach } from "../../wording/wording.js";
import { rule } from "../rule.js";
import type { Rule } from "../rule.js";

type Hole = "subject" | "found" | "required" | "own" | "document" | "clause";

/** The rule of one deviation. `texts` has the holes subject, found, required, own, document, clause. */
export function superiorRule(code: Deviation, texts: Texts & { readonly fixable: boolean }): Rule {
  const worded: Entry<Hole> = { severity: "warning", ...texts };
  return rule<Hole>({
    code,
    texts: worded,
    acknowledgeable: true,
    check({ model, conformance, report }) {
      if (conformance === null) return;
      const named = model.notice.entries.find(({ property }) => property === "superior");
      for (const term of conformance.terms) {
        if (term.deviation !== code) continue;
        const { found, required, own, superior, mend } = term;
        report(
          own?.span ?? named ?? { start: 0, end: 0 },
          {
            subject: inEach((words) => sayTermSubject(words, term)),
            found: found === null ? "" : inEach((words) => sayStatement(words, found)),
            required: inEach((words) => sayStatement(words, required)),
            own: own === null ? { zh: "没有这一条", en: "no clause" } : clauseWords(own.clause),
            document: conformance.document,
            clause: clauseWords(superior.clause),
          },
          {
            related: [{ path: conformance.superior.source.path, ...superior.span, message: SAYS }],
            ...(mend === null
              ? { fixable: false }
              : { data: { start: mend.start, end: mend.end, text: `${mend.fen / 100}元` } }),
          },
        );
      }
    },
  });
}

function clauseWords(clause: string): Texts {
  if (clause === "") return { zh: "条款之外", en: "outside the clauses" };
  return { zh: `条款“${clause}”`, en: `clause ${clause}` };
}
const SAYS: Texts = { zh: "上级通知在这里规定", en: "The superior notice says it here" };
