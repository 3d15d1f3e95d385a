// The question about work that a page left behind: it is taken up again, or dropped; until somebody answers, it stays kept.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { forgetWork, leftBehind, type KeptWork } from "../files/kept-work.js";
import { isDirty } from "../state.js";
import { usePart, useWorkbench, useWords } from "./context.js";

export function LeftBehind(): JSX.Element | null {
  const workbench = useWorkbench();
  const words = useWords().kept;
  const locale = usePart((state) => state.locale);
  const [works, setWorks] = useState<readonly KeptWork[]>([]);
  useEffect(() => void leftBehind().then(setWorks), []);
  const [newest] = works;
  if (newest === undefined) return null;
  const drop = (): void => {
    void forgetWork(works);
    setWorks([]);
  };
  const restore = (): void => {
    const files = works.toReversed().flatMap((work) => work.files);
    workbench.add([...new Map(files.map((file) => [file.path, file])).values()], false);
    if (newest.current !== null) workbench.open(newest.current);
    drop();
  };
  const names = works.flatMap(({ files }) => files.filter(isDirty).map(({ path }) => path));
  const time = new Date(newest.time).toLocaleString(locale === "zh" ? "zh-CN" : "en");
  return (
    <section class="left-behind" aria-label={words.label}>
      <p>{words.question(time, [...new Set(names)])}</p>
      <button type="button" class="primary" onClick={restore}>
        {words.restore}
      </button>
      <button type="button" onClick={drop}>
        {words.drop}
      </button>
    </section>
  );
}
