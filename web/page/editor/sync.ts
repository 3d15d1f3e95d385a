// What is typed reaches the server at once: findings follow within a keystroke.
import { LSPPlugin } from "@codemirror/lsp-client";
import { ViewPlugin, type ViewUpdate } from "@codemirror/view";

export const syncAtOnce = ViewPlugin.fromClass(
  class {
    isWaiting = false;
    update({ docChanged, view }: ViewUpdate): void {
      if (!docChanged || this.isWaiting) return;
      this.isWaiting = true;
      // After the update: the client reads the view's state.
      queueMicrotask(() => {
        this.isWaiting = false;
        LSPPlugin.get(view)?.client.sync();
      });
    }
  },
);
