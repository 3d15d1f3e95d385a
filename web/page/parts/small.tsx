// Small parts that tabs share: why there is nothing, that something is being worked out, a page shown as it is printed.
import type { ComponentChildren, JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Asked } from "./asked.js";
import { useWords } from "./context.js";

export function Why({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="why" role="status">
      {text}
    </p>
  );
}

export function Waiting(): JSX.Element {
  const words = useWords();
  return (
    <p class="why soft" role="status" aria-busy="true">
      {words.working}
    </p>
  );
}

/** A whole document of HTML, which runs nothing; it can be printed by itself. */
export function Sheet({ html, title }: { readonly html: string; readonly title: string }): JSX.Element {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  return (
    <>
      <p class="actions">
        <button type="button" class="primary" onClick={() => frame.current?.contentWindow?.print()}>
          {words.print.toPaper}
        </button>
      </p>
      <iframe ref={frame} class="sheet-frame" title={title} srcdoc={html} sandbox="allow-same-origin allow-modals" />
    </>
  );
}

interface BeginProps {
  readonly asked: Asked<unknown>;
  readonly label: string;
  /** What is asked, and how long it may take: shown until there is an answer. */
  readonly about: string;
  readonly children?: ComponentChildren;
}
/** The button of what is worked out when somebody wants it, how far it is, and that the text has changed since. */
export function Begin({ asked, label, about, children }: BeginProps): JSX.Element {
  const words = useWords();
  const isWorking = asked.state === "working";
  return (
    <>
      <p class="actions">
        {children}
        <button type="button" class={asked.answer === null ? "primary" : ""} disabled={isWorking} onClick={asked.ask}>
          {label}
        </button>
        {isWorking && (
          <button type="button" class="small" onClick={asked.stop}>
            {words.stop}
          </button>
        )}
      </p>
      {isWorking && <Waiting />}
      {asked.state === "failed" && <Why text={words.failed} />}
      {asked.answer === null && asked.state === "idle" && <Why text={`${words.notAsked}${about}`} />}
      {asked.stale && <p class="open summary">{words.stale}</p>}
    </>
  );
}
