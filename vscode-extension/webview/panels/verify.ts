// The questions about everybody, each with its answer, why, and who shows it.
import type { VerificationAnswer, VerifiedQuestion } from "@zhengce/language-server/protocol";
import { controls } from "../controls.js";
import { element, tell } from "../dom.js";
import { framed } from "../framed.js";
import type { Wording } from "../messages.js";

const { bar, show } = controls();

framed<VerificationAnswer>(
  ({ answers, boundaries }, wording) => [
    counted(answers, wording),
    element("ul", { class: "questions" }, ...answers.map((one) => question(one, wording))),
    ...(boundaries.length === 0
      ? []
      : [
          element(
            "details",
            {},
            element("summary", {}, `${wording["boundaries"] ?? ""}（${String(boundaries.length)}）`),
            element(
              "ul",
              {},
              ...boundaries.map(({ text, tests }) => element("li", {}, text, ...keep(tests, text, wording))),
            ),
          ),
        ]),
  ],
  { above: bar, answered: (_, wording) => show(wording, [], null) },
);

const MARKS = { holds: "✓", fails: "✗", undecided: "?", empty: "–" } as const;

function counted(answers: readonly VerifiedQuestion[], wording: Wording): HTMLElement {
  const parts = (["fails", "undecided", "holds", "empty"] as const).flatMap((verdict) => {
    const count = answers.filter((one) => one.verdict === verdict).length;
    return count === 0 ? [] : [element("span", {}, `${wording[verdict] ?? ""} ${String(count)}`)];
  });
  return element("p", { class: "totals", role: "status" }, ...parts);
}

function question({ text, verdict, reasons, observations }: VerifiedQuestion, wording: Wording): HTMLElement {
  const said = element("b", { class: `verdict ${verdict}` }, `${MARKS[verdict]} ${wording[verdict] ?? ""}`);
  const head = [said, element("span", {}, text)];
  if (reasons.length + observations.length === 0) return element("li", { class: "question" }, ...head);
  const shown = observations.map(({ text: words, figures, stated, tests }) =>
    element(
      "li",
      {},
      stated ? words + (wording["stated"] ?? "") : words,
      ...(figures === null ? [] : [element("small", {}, figures)]),
      ...(stated ? [] : keep(tests, words, wording)),
    ),
  );
  const open = verdict === "fails" || verdict === "undecided" ? { open: "" } : {};
  return element(
    "li",
    { class: "question" },
    element(
      "details",
      open,
      element("summary", {}, ...head),
      ...reasons.map((reason) => element("p", {}, reason)),
      ...(shown.length === 0 ? [] : [element("ul", {}, ...shown)]),
    ),
  );
}

/** @param about tells buttons of one name apart, for whoever hears them */
function keep(tests: readonly (string | null)[], about: string, wording: Wording): readonly HTMLElement[] {
  const texts = tests.filter((test) => test !== null);
  if (texts.length === 0) return [];
  const label = wording["insert"] ?? "";
  const button = element("button", { type: "button", class: "keep", "aria-label": `${label}：${about}` }, label);
  button.addEventListener("click", () => {
    tell({ kind: "tests", texts });
    // Twice under one name is an error of the notice.
    button.disabled = true;
  });
  return [button];
}
