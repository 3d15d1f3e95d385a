// People as 用例, to be put at the end of the notice.
import type { JSX } from "preact";
import { useWorkbench, useWords } from "../parts/context.js";

export function InsertTests({ tests }: { readonly tests: readonly (string | null)[] }): JSX.Element | null {
  const workbench = useWorkbench();
  const words = useWords().verification;
  const texts = tests.filter((test) => test !== null);
  if (texts.length === 0) return null;
  const insert = (): void => {
    const view = workbench.editor?.view;
    if (view === undefined) return;
    const { doc } = view.state;
    const gap = doc.toString().endsWith("\n") ? "\n" : "\n\n";
    view.dispatch({ changes: { from: doc.length, insert: gap + texts.join("\n") } });
    workbench.store.set({ toast: { text: words.inserted(texts.length) } });
  };
  return (
    <button type="button" class="small" onClick={insert}>
      {words.insert}
    </button>
  );
}
