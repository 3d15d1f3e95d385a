// What every part of the page can reach: the workbench and the words of the person's language.
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { State } from "../state.js";
import { useStore } from "../store.js";
import { WORDS, type Words } from "../words.js";
import type { Workbench } from "../workbench.js";

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error("a part outside of the workbench");
  return workbench;
}
export function usePart<S>(select: (state: State) => S): S {
  return useStore(useWorkbench().store, select);
}
export function useWords(): Words {
  return WORDS[usePart(({ locale }) => locale)];
}
