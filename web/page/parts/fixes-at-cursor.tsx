// What can be done at the cursor (Ctrl+.): mends and assists, each with what it changes.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { LSPPlugin } from "@codemirror/lsp-client";
import { apply, fixesFor, type Fix } from "../editor/fixes.js";
import { usePart, useWorkbench, useWords } from "./context.js";
import { Difference } from "./difference.js";

export function FixesAtCursor(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords();
  const findings = usePart((state) => state.findings);
  const [fixes, setFixes] = useState<readonly Fix[]>([]);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    workbench.askFixes = () => {
      const view = workbench.editor?.view;
      const plugin = view === undefined ? null : LSPPlugin.get(view);
      if (view === undefined || plugin === null) return;
      const { from, to } = view.state.selection.main;
      const range = { start: plugin.toPosition(from), end: plugin.toPosition(to) };
      const here = (findings ?? []).filter(
        ({ range: { start, end } }) => start.line <= range.end.line && range.start.line <= end.line,
      );
      const ask = here.length > 0 ? fixesFor(view, here[0]?.range ?? range, here) : Promise.resolve([]);
      void Promise.all([ask, fixesFor(view, range, [])]).then(([mends, assists]) => {
        const known = new Set(mends.map(({ title }) => title));
        setFixes([...mends, ...assists.filter(({ title }) => !known.has(title))]);
        dialog.current?.showModal();
      });
    };
  }, [findings]);
  const close = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} class="sheet" aria-label={words.findings.fixes} onClose={() => workbench.editor?.view.focus()}>
      <h2>{words.findings.fixes}</h2>
      {fixes.length === 0 && <p class="soft">{words.findings.noFix}</p>}
      {fixes.map((fix) => (
        <article key={fix.title} class="fix">
          <header>
            <b>{fix.title}</b>
            <button
              type="button"
              class="small"
              onClick={() => {
                const view = workbench.editor?.view;
                close();
                if (view !== undefined) apply(view, fix.edits);
              }}
            >
              {words.findings.apply}
            </button>
          </header>
          <Difference before={fix.before} after={fix.after} />
        </article>
      ))}
      <p>
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}
