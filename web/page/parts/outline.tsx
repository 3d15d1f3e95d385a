// The notice's outline by clause: a list beside the text, or a choice above it where there is no room.
import type { JSX } from "preact";
import { usePart, useWorkbench, useWords } from "./context.js";

export function Outline(): JSX.Element {
  const words = useWords().outline;
  const outline = usePart((state) => state.outline);
  const go = useGoToLine();
  return (
    <nav class="outline" aria-label={words.label}>
      <h2>{words.label}</h2>
      {outline.length === 0 ? (
        <p class="soft">{words.none}</p>
      ) : (
        <ul>
          {outline.map(({ name, detail, line, depth }) => (
            <li key={`${line} ${name}`} class={`depth-${depth}`}>
              <button type="button" title={detail} onClick={() => go(line)}>
                {name} <small>{detail}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

export function OutlineChoice(): JSX.Element {
  const words = useWords().outline;
  const outline = usePart((state) => state.outline);
  const go = useGoToLine();
  return (
    <select
      class="outline-choice"
      aria-label={words.label}
      value=""
      onChange={({ currentTarget }) => go(Number(currentTarget.value))}
    >
      <option value="">{words.label}…</option>
      {outline.map(({ name, line, depth }) => (
        <option key={`${line} ${name}`} value={line}>
          {"　".repeat(depth)}
          {name}
        </option>
      ))}
    </select>
  );
}

/** Moves the cursor to a line, from 1. */
export function useGoToLine(): (line: number) => void {
  const workbench = useWorkbench();
  return (line) => {
    const editor = workbench.editor;
    if (editor === null || line < 1 || line > editor.view.state.doc.lines) return;
    if (!workbench.store.get().wide) workbench.store.set({ tab: "edit" });
    // A panel that was hidden a moment ago has no size to scroll in.
    requestAnimationFrame(() => editor.reveal(editor.view.state.doc.line(line).from));
  };
}
