// The list of findings below the text; each shows what its mends would change.
import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import type { Diagnostic } from "vscode-languageserver-protocol";
import { severityOf, textOf, type Severity } from "../editor/findings.js";
import { apply, fixesFor, type Fix } from "../editor/fixes.js";
import { usePart, useWorkbench, useWords } from "./context.js";
import { Difference } from "./difference.js";

const KINDS: readonly Severity[] = ["error", "warning", "info"];

export function Findings(): JSX.Element {
  const words = useWords().findings;
  const found = usePart(({ findings }) => findings);
  const current = usePart((state) => state.current);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => setOpen(null), [current]);
  return (
    <section class="findings" aria-label={words.label}>
      <p class="status" role="status">
        {current === null ? words.nothingOpen : <Counts found={found} />}
      </p>
      {found !== null && found.length > 0 && (
        <ul>
          {found.map((one, index) => (
            <Item
              key={`${one.range.start.line} ${one.range.start.character} ${String(one.code)} ${textOf(one.message)}`}
              found={one}
              isOpen={open === index}
              toggle={() => setOpen(open === index ? null : index)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

function Counts({ found }: { readonly found: readonly Diagnostic[] | null }): JSX.Element {
  const words = useWords().findings;
  if (found === null) return <span class="soft">{words.checking}</span>;
  if (found.length === 0) return <span class="good">{words.none}</span>;
  const counts = KINDS.map((kind) => ({ kind, count: found.filter((one) => severityOf(one) === kind).length }));
  return (
    <>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} class={`count ${kind}`}>
            {count} {words.counts[kind]}
          </span>
        ))}
    </>
  );
}

interface ItemProps {
  readonly found: Diagnostic;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}
function Item({ found, isOpen, toggle }: ItemProps): JSX.Element {
  const words = useWords().findings;
  const workbench = useWorkbench();
  const [fixes, setFixes] = useState<readonly Fix[] | null>(null);
  const kind = severityOf(found);
  const { line } = found.range.start;
  const reveal = (): void => {
    const editor = workbench.editor;
    if (editor === null) return;
    const { doc } = editor.view.state;
    if (line < doc.lines) editor.reveal(doc.line(line + 1).from + found.range.start.character);
  };
  useEffect(() => {
    const view = workbench.editor?.view;
    if (!isOpen || view === undefined) return;
    let isOver = false;
    void fixesFor(view, found.range, [found]).then((given) => {
      if (!isOver) setFixes(given);
    });
    return () => void (isOver = true);
  }, [isOpen, found]);
  return (
    <li class={`finding ${kind}`}>
      <div class="line">
        <button type="button" class="place" onClick={reveal}>
          <span class={`badge ${kind}`}>{words.kinds[kind]}</span> <span class="soft">{words.line(line + 1)}</span>{" "}
          <span class="message">{textOf(found.message)}</span>
        </button>
        <button type="button" class="small" aria-expanded={isOpen} onClick={toggle}>
          {words.fixes}
        </button>
      </div>
      {isOpen && (
        <div class="fixes">
          {(found.relatedInformation ?? []).map(({ message }) => (
            <p key={message} class="soft">
              {words.related}：{message}
            </p>
          ))}
          {fixes?.length === 0 && <p class="soft">{words.noFix}</p>}
          {fixes?.map((fix) => (
            <FixShown key={fix.title} fix={fix} />
          ))}
        </div>
      )}
    </li>
  );
}

function FixShown({ fix }: { readonly fix: Fix }): JSX.Element {
  const words = useWords().findings;
  const workbench = useWorkbench();
  const take = (): void => {
    const view = workbench.editor?.view;
    if (view !== undefined) apply(view, fix.edits);
  };
  return (
    <article class="fix">
      <header>
        <b>{fix.title}</b>
        <button type="button" class={fix.isPreferred ? "primary small" : "small"} onClick={take}>
          {words.apply}
        </button>
      </header>
      <Difference before={fix.before} after={fix.after} />
    </article>
  );
}
