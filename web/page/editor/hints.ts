// The server's inlay hints → words beside the text: sums, weekdays, ends of waitings.
import { Decoration, WidgetType } from "@codemirror/view";
import type { InlayHint } from "vscode-languageserver-protocol";
import { asked } from "./asked.js";

class Hint extends WidgetType {
  constructor(readonly text: string) {
    super();
  }
  override eq({ text }: Hint): boolean {
    return text === this.text;
  }
  override toDOM(): HTMLElement {
    const shown = document.createElement("span");
    shown.className = "cm-hint";
    shown.textContent = this.text;
    return shown;
  }
}

export const hints = asked({
  rest: 250,
  ask: async (plugin, { state: { doc } }) => {
    const { client, uri } = plugin;
    const range = { start: { line: 0, character: 0 }, end: plugin.toPosition(doc.length, doc) };
    const found = await client.request<object, InlayHint[] | null>("textDocument/inlayHint", {
      textDocument: { uri },
      range,
    });
    const widgets = (found ?? []).map(({ position, label }) => {
      const text = typeof label === "string" ? label : label.map(({ value }) => value).join("");
      return Decoration.widget({ widget: new Hint(text), side: 1 }).range(plugin.fromPosition(position, doc));
    });
    return Decoration.set(widgets, true);
  },
});
