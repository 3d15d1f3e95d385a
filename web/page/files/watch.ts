// What the page watches for its files: a drop, Ctrl+S and Ctrl+O, work that is not saved, and the window that closes over it.
import { after } from "../after.js";
import { isDirty } from "../state.js";
import type { Workbench } from "../workbench.js";
import { keepWork } from "./kept-work.js";
import { dropped } from "./open.js";

/** Milliseconds of rest before unsaved work is kept. */
const REST = 300;

export function watchFiles({ store, fileWork }: Workbench): void {
  const keep = after(REST, () => {
    const { files, current } = store.get();
    // With what it rests on: a notice without its print is half restored.
    void keepWork(files.some(isDirty) ? { files, current } : null);
  });
  store.subscribe((now, before) => {
    if (now.files !== before.files || now.current !== before.current) keep();
  });
  addEventListener("beforeunload", (event) => {
    if (store.get().files.some((file) => isDirty(file) && file.saved !== null)) event.preventDefault();
  });
  addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    const work = { s: () => fileWork.save(), o: () => fileWork.openFiles() }[event.key.toLowerCase()];
    if (work === undefined) return;
    event.preventDefault();
    void work();
  });
  const isOfFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (isOfFiles(event)) event.preventDefault();
  });
  // Before the editor: it would put the file's text where the pointer is.
  addEventListener(
    "drop",
    (event) => {
      if (!isOfFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      event.stopPropagation();
      void dropped(event.dataTransfer).then((chosen) => fileWork.take(chosen));
    },
    true,
  );
}
