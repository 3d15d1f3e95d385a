// Which notice stands in the editor; those with changes that are not saved are marked.
import type { JSX } from "preact";
import { isDirty } from "../state.js";
import { usePart, useWorkbench, useWords } from "./context.js";

export function FilesChoice(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().files;
  const files = usePart((state) => state.files);
  const current = usePart((state) => state.current);
  const notices = files.filter(({ path }) => path.endsWith(".policy"));
  return (
    <select
      class="files-choice"
      aria-label={words.label}
      value={current ?? ""}
      onChange={({ currentTarget }) => workbench.open(currentTarget.value)}
    >
      {notices.length === 0 && <option value="">{words.none}</option>}
      {notices.map((file) => (
        <option key={file.path} value={file.path}>
          {isDirty(file) ? `● ${file.path}` : file.path}
        </option>
      ))}
    </select>
  );
}
