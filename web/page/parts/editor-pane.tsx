// The text with its tools above and its findings below.
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { currentFile } from "../state.js";
import { usePart, useWorkbench, useWords } from "./context.js";
import { FilesChoice } from "./files-choice.js";
import { Findings } from "./findings.js";
import { FixesAtCursor } from "./fixes-at-cursor.js";
import { Outline, OutlineChoice } from "./outline.js";

export function EditorPane(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().editor;
  const file = usePart(currentFile);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) workbench.mount(place.current);
  }, []);
  const isOpen = file !== null;
  return (
    <>
      <Outline />
      <section class="edit" id="editor" aria-label={words.label}>
        <div class="tools">
          <FilesChoice />
          <OutlineChoice />
          <button type="button" class="small" disabled={!isOpen} onClick={() => workbench.format()}>
            {words.format}
          </button>
          <button type="button" class="small" disabled={!isOpen} onClick={() => workbench.rename()}>
            {words.rename}
          </button>
          <button type="button" class="small" disabled={!isOpen} onClick={() => workbench.find()}>
            {words.find}
          </button>
        </div>
        {!isOpen && <p class="empty">{words.none}</p>}
        <div class="text" hidden={!isOpen} ref={place} />
        <FixesAtCursor />
        <Findings />
      </section>
    </>
  );
}
