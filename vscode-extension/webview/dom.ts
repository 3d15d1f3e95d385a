// Elements made by hand: a notice's words reach the page as text nodes, never as HTML.
import type { FromPanel, Show, ToPanel } from "./messages.js";

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

// Elements made by hand: a notice's words reach the page as text nodes, never as HTML.
/** Calls `show` with each answer of the extension, and says that the page is ready. */
export function listen<A>(show: (message: Show<A>) => void): void {
  window.addEventListener("message", ({ data }: MessageEvent<Show<A> | ToPanel>) => {
    if ("answer" in data) show(data);
  });
  tell({ kind: "ready" });
}

/** Calls `act` with each message of a kind that is no answer. */
export function hear<K extends ToPanel["kind"]>(
  kind: K,
  act: (message: Extract<ToPanel, { readonly kind: K }>) => void,
): void {
  window.addEventListener("message", ({ data }: MessageEvent<Partial<ToPanel>>) => {
    if (data.kind === kind) act(data as Extract<ToPanel, { readonly kind: K }>);
  });
}

const life = element("p", { class: "problem life", role: "alert" });
// While nobody answers, what the panel shows is from before, and says so.
hear("life", ({ text }) => {
  life.textContent = text ?? "";
  root().classList.toggle("stale", text !== null);
  if (text !== null) root().before(life);
  else {
    life.remove();
    tell({ kind: "ready" });
  }
});
