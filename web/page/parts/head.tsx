// The head of the page: its name, the files, and how it is shown.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { examples, filesOf } from "../examples.js";
import { remember } from "../remembered.js";
import { currentFile, isDirty, type Theme } from "../state.js";
import { usePart, useWorkbench, useWords } from "./context.js";
import { FileMenu } from "./file-menu.js";
import { NewNotice } from "./new-notice.js";

export function Head(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords();
  const locale = usePart((state) => state.locale);
  const theme = usePart((state) => state.theme);
  const file = usePart(currentFile);
  const dialog = useRef<HTMLDialogElement>(null);
  const save = (): void => void workbench.fileWork.save();
  const speak = (): void => {
    const other = locale === "zh" ? "en" : "zh";
    remember("locale", other);
    workbench.speak(other);
  };
  const paint = (wanted: Theme): void => {
    remember("theme", wanted);
    workbench.store.set({ theme: wanted });
  };
  return (
    <header class="head">
      <h1 class="brand">{words.title}</h1>
      <FileMenu begin={() => dialog.current?.showModal()} />
      <button
        type="button"
        disabled={file === null}
        class={file !== null && isDirty(file) ? "primary" : ""}
        onClick={save}
      >
        {words.files.save}
      </button>
      <Examples />
      <NewNotice dialog={dialog} />
      <div class="grow" />
      <label class="theme">
        <span class="unseen">{words.theme.label}</span>
        <select value={theme} onChange={({ currentTarget }) => paint(currentTarget.value as Theme)}>
          <option value="auto">{words.theme.auto}</option>
          <option value="light">{words.theme.light}</option>
          <option value="dark">{words.theme.dark}</option>
        </select>
      </label>
      <button type="button" lang={locale === "zh" ? "en" : "zh-CN"} onClick={speak}>
        {words.language}
      </button>
    </header>
  );
}

function Examples(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().files;
  const take = (name: string): void => {
    const example = examples().find((one) => one.name === name);
    if (example !== undefined) workbench.add(filesOf(example));
  };
  return (
    <select aria-label={words.examples} value="" onChange={({ currentTarget }) => take(currentTarget.value)}>
      <option value="">{words.examples}…</option>
      {examples().map(({ name, title }) => (
        <option key={name} value={name}>
          {title}
        </option>
      ))}
    </select>
  );
}
