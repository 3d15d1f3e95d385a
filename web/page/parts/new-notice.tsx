// A new notice: its name and year are asked for, and the editor has one that checks clean.
import type { JSX, RefObject } from "preact";
import { useState } from "preact/hooks";
import { useWorkbench, useWords } from "./context.js";

export function NewNotice({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): JSX.Element {
  const workbench = useWorkbench();
  const all = useWords();
  const words = all.begin;
  const [name, setName] = useState("");
  const [year, setYear] = useState("");
  const begin = (event: Event): void => {
    event.preventDefault();
    dialog.current?.close();
    void workbench.fileWork.begin(name.trim(), Number(year));
    setName("");
  };
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby="new-notice">
      <form onSubmit={begin}>
        <h2 id="new-notice">{words.title}</h2>
        <div class="field">
          <label for="new-name">{words.name}</label>
          <input
            id="new-name"
            required
            maxLength={80}
            pattern=".*\S.*"
            placeholder={words.example}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="new-year">{words.year}</label>
          <input
            id="new-year"
            required
            inputMode="numeric"
            pattern="(?:19|20)\d\d"
            maxLength={4}
            value={year}
            onInput={({ currentTarget }) => setYear(currentTarget.value)}
          />
        </div>
        <p class="actions">
          <button type="submit" class="primary">
            {words.begin}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {all.close}
          </button>
        </p>
      </form>
    </dialog>
  );
}
