// What can be done with files: a list behind a button.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { linkTo } from "../link.js";
import { currentFile, folderOf, isDirty } from "../state.js";
import { usePart, useWorkbench, useWords } from "./context.js";

export function FileMenu({ begin }: { readonly begin: () => void }): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().files;
  const file = usePart(currentFile);
  const files = usePart((state) => state.files);
  const menu = useRef<HTMLDetailsElement>(null);
  const does = (work: () => void | Promise<void>) => (): void => {
    if (menu.current !== null) menu.current.open = false;
    void work();
  };
  const share = async (): Promise<void> => {
    workbench.settle();
    const text = currentFile(workbench.store.get())?.text ?? "";
    await navigator.clipboard.writeText(linkTo(location.href, text)).then(
      () => workbench.store.set({ toast: { text: words.linked } }),
      () => workbench.store.set({ toast: { text: words.notLinked } }),
    );
  };
  const prints = files.filter(({ path }) => !path.endsWith(".policy"));
  // What the notice was written from is of no other year.
  const besides = prints.filter(
    ({ path }) =>
      file !== null &&
      folderOf(path) === folderOf(file.path) &&
      !file.text.includes(`"${path.slice(folderOf(path).length)}"`),
  );
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape") return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary>{words.menu}</summary>
      <ul>
        <Item label={words.begin} run={does(begin)} />
        <Item label={words.open} run={does(() => workbench.fileWork.openFiles())} />
        <Item label={words.openFolder} run={does(() => workbench.fileWork.openFolder())} />
        <Item label={words.nextYear} run={does(() => workbench.fileWork.nextYear(null))} disabled={file === null} />
        {besides.map(({ path }) => (
          <Item
            key={path}
            label={words.nextYearBy(path)}
            run={does(() => workbench.fileWork.nextYear(path.slice(folderOf(path).length)))}
          />
        ))}
        {prints.map((print) => (
          <Item key={print.path} label={words.draftOf(print.path)} run={does(() => workbench.fileWork.draft(print))} />
        ))}
        <Item label={words.link} run={does(share)} disabled={file === null} />
        <Item
          label={words.closeFile}
          run={does(() => {
            if (file === null || (isDirty(file) && !confirm(words.reallyClose(file.path)))) return;
            workbench.remove(file.path);
          })}
          disabled={file === null}
        />
      </ul>
    </details>
  );
}

interface ItemProps {
  readonly label: string;
  readonly run: () => void;
  readonly disabled?: boolean;
}
function Item({ label, run, disabled = false }: ItemProps): JSX.Element {
  return (
    <li>
      <button type="button" class="plain row-button" disabled={disabled} onClick={run}>
        {label}
      </button>
    </li>
  );
}
