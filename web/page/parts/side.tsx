// The tabs, and the panel of the one that is chosen: by arrows, Home and End, as tabs are.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { TABS, type TabId } from "../state.js";
import { PANELS } from "../tabs/panels.js";
import { usePart, useWorkbench, useWords } from "./context.js";

export function Side(): JSX.Element {
  const workbench = useWorkbench();
  const words = useWords().tabs;
  const tab = usePart((state) => state.tab);
  const wide = usePart((state) => state.wide);
  const list = useRef<HTMLDivElement>(null);
  const shown = TABS.filter((id) => id !== "edit" || !wide);
  const choose = (id: TabId): void => {
    workbench.settle();
    workbench.store.set({ tab: id });
    list.current?.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
  const move = (event: KeyboardEvent): void => {
    const at = shown.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 }[event.key];
    const next = to === undefined ? undefined : shown.at(to % shown.length);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  const Panel = tab === "edit" ? null : PANELS[tab];
  return (
    <section class="side">
      <div class="tabs" role="tablist" aria-label={words.label} ref={list} onKeyDown={move}>
        {shown.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === tab}
            aria-controls={id === "edit" ? "editor" : "panel"}
            tabIndex={id === tab ? 0 : -1}
            onClick={() => choose(id)}
          >
            {words[id]}
          </button>
        ))}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0} hidden={Panel === null}>
        {Panel !== null && <Panel />}
      </div>
    </section>
  );
}
