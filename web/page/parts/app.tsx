// The whole page: head, editor with outline and findings, and the tabs beside it.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import type { Workbench } from "../workbench.js";
import { usePart, useWords, WorkbenchContext } from "./context.js";
import { EditorPane } from "./editor-pane.js";
import { Head } from "./head.js";
import { LeftBehind } from "./left-behind.js";
import { Side } from "./side.js";
import { ToastShown } from "./toast.js";

export function App({ workbench }: { readonly workbench: Workbench }): JSX.Element {
  return (
    <WorkbenchContext.Provider value={workbench}>
      <Page workbench={workbench} />
    </WorkbenchContext.Provider>
  );
}

/** Below this width one thing is shown at a time. */
const WIDE = "(min-width: 60rem)";
const DARK = "(prefers-color-scheme: dark)";

function Page({ workbench }: { readonly workbench: Workbench }): JSX.Element {
  const words = useWords();
  const locale = usePart((state) => state.locale);
  const theme = usePart((state) => state.theme);
  const wide = usePart((state) => state.wide);
  const tab = usePart((state) => state.tab);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
    document.title = words.title;
  }, [locale]);
  useEffect(() => {
    const dark = matchMedia(DARK);
    const paint = (): void => {
      document.documentElement.dataset["theme"] = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
    };
    paint();
    dark.addEventListener("change", paint);
    return () => dark.removeEventListener("change", paint);
  }, [theme]);
  useEffect(() => {
    const width = matchMedia(WIDE);
    const look = (): void => {
      const { tab: shown, current } = workbench.store.get();
      workbench.store.set({
        wide: width.matches,
        ...(width.matches && shown === "edit" ? { tab: "print" } : {}),
        ...(!width.matches && current !== null && shown === "print" ? { tab: "edit" } : {}),
      });
    };
    look();
    width.addEventListener("change", look);
    return () => width.removeEventListener("change", look);
  }, []);
  return (
    <>
      <a class="skip" href="#editor" onClick={skip(workbench)}>
        {words.skip}
      </a>
      <Head />
      <LeftBehind />
      <main class={wide ? "wide" : `narrow showing-${tab === "edit" ? "edit" : "side"}`}>
        <EditorPane />
        <Side />
      </main>
      <ToastShown />
    </>
  );
}

function skip(workbench: Workbench): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (!workbench.store.get().wide) workbench.store.set({ tab: "edit" });
    requestAnimationFrame(() => workbench.editor?.view.focus());
  };
}
