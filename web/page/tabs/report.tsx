// The report for the person who signs: shown as it is printed.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { usePart, useWords } from "../parts/context.js";
import { useAsked } from "../parts/asked.js";
import { download } from "../files/download.js";
import { Begin, Sheet, Why } from "../parts/small.js";
import { AgainstChoice, useAgainst } from "./against.js";

export function Report(): JSX.Element {
  const all = useWords();
  const words = all.report;
  const current = usePart((state) => state.current);
  const against = useAgainst();
  const [compares, setCompares] = useState(true);
  const last = compares ? against.chosen : null;
  const asked = useAsked("report", { last });
  if (current === null) return <Why text={all.nothingOpen} />;
  const name = current.replace(/\.policy$/u, "");
  return (
    <>
      <Begin asked={asked} label={words.ask} about={words.about}>
        {against.notices.length > 0 && (
          <label>
            <input type="checkbox" checked={compares} onChange={() => setCompares(!compares)} /> {words.compares}
          </label>
        )}
        {compares && against.notices.length > 0 && <AgainstChoice against={against} />}
      </Begin>
      {typeof asked.answer?.message === "string" && <Why text={asked.answer.message} />}
      {asked.answer?.message === null && (
        <>
          <p class="actions">
            <Save name={`${name}.html`} text={asked.answer.html} type="text/html" />
            <Save name={`${name}.md`} text={asked.answer.markdown} type="text/markdown" />
            <Save name={`${name}.ics`} text={asked.answer.calendar} type="text/calendar" />
          </p>
          <Sheet html={asked.answer.html} title={all.tabs.report} />
        </>
      )}
    </>
  );
}

interface SaveProps {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}
function Save({ name, text, type }: SaveProps): JSX.Element {
  const words = useWords();
  return (
    <button type="button" class="small" onClick={() => download(name, new Blob([text], { type }))}>
      {words.downloadOf(name)}
    </button>
  );
}
