// What the notice changes against last year's, and for whom.
import type { JSX } from "preact";
import { usePart, useWords } from "../parts/context.js";
import { useAsked } from "../parts/asked.js";
import { Begin, Sheet, Why } from "../parts/small.js";
import { AgainstChoice, useAgainst } from "./against.js";

export function Comparison(): JSX.Element {
  const all = useWords();
  const words = all.comparison;
  const current = usePart((state) => state.current);
  const against = useAgainst();
  const asked = useAsked("compare", { last: against.chosen ?? "" });
  if (current === null) return <Why text={all.nothingOpen} />;
  if (against.notices.length === 0) return <Why text={words.none} />;
  return (
    <>
      <Begin asked={asked} label={words.ask} about={words.about}>
        <AgainstChoice against={against} />
      </Begin>
      {asked.answer !== null &&
        (asked.answer.message === null ? (
          <Sheet html={asked.answer.html} title={all.tabs.comparison} />
        ) : (
          <Why text={asked.answer.message} />
        ))}
    </>
  );
}
