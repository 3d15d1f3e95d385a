// Two stretches of text, line by line: what goes and what comes.
import type { JSX } from "preact";
import { useWords } from "./context.js";
import { lineDifference } from "./line-difference.js";

const MARKS = { same: " ", gone: "−", new: "+" } as const;

export function Difference({ before, after }: { readonly before: string; readonly after: string }): JSX.Element {
  const words = useWords().findings;
  const named = { same: "", gone: words.before, new: words.after };
  return (
    <pre class="difference">
      {lineDifference(before, after).map(({ kind, text }, index) => (
        <div key={index} class={kind}>
          <span aria-hidden="true">{MARKS[kind]} </span>
          {kind !== "same" && <span class="unseen">{named[kind]}：</span>}
          {text}
        </div>
      ))}
    </pre>
  );
}
