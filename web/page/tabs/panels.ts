// What each tab shows.
import type { FunctionComponent } from "preact";
import type { TabId } from "../state.js";

export const PANELS: Readonly<Partial<Record<TabId, FunctionComponent>>> = {};
