// Elements made by hand: a notice's words reach the page as text nodes, never as HTML.
import type { FromPanel, ShowLife } from "./messages.js";

type Child = Node | string;

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) made.append(child);
  return made;
}

export function root(): HTMLElement {
  const found = document.getElementById("root");
  if (found === null) throw new Error("the panel's page has no root");
  return found;
}

declare function acquireVsCodeApi(): { readonly postMessage: (message: unknown) => void };
const vscode = acquireVsCodeApi();

export function tell(message: FromPanel): void {
  vscode.postMessage(message);
}

/** Calls `show` with each message of the extension, and says that the page is ready. */
export function listen<M>(show: (message: M) => void): void {
  window.addEventListener("message", ({ data }: MessageEvent<M | ShowLife>) => {
    if (isLife(data)) sayLife(data);
    else show(data);
  });
  tell({ kind: "ready" });
}

function isLife(message: unknown): message is ShowLife {
  return (message as { readonly kind?: unknown }).kind === "life";
}
const life = element("p", { class: "problem life", role: "alert" });
/** While nobody answers, what the panel shows is from before, and says so. */
function sayLife({ text }: ShowLife): void {
  life.textContent = text ?? "";
  root().classList.toggle("stale", text !== null);
  if (text !== null) root().before(life);
  else {
    life.remove();
    tell({ kind: "ready" });
  }
}
