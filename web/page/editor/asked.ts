// Decorations that the server is asked for: once the text has rested for a while, and only the newest answer counts.
import { LSPPlugin } from "@codemirror/lsp-client";
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from "@codemirror/view";
import { after } from "../after.js";
import { firstFindings } from "../first.js";

export interface Asked {
  /** Milliseconds of rest. */
  readonly rest: number;
  /** Null where the server has no answer now. */
  readonly ask: (plugin: LSPPlugin, view: EditorView) => Promise<DecorationSet | null>;
}

/** Decorations by the server's answers; `again` has them asked for anew without a change of the text. */
export function asked({ rest, ask }: Asked): {
  readonly extension: Extension;
  readonly again: (view: EditorView) => void;
} {
  const take = StateEffect.define<DecorationSet>();
  const anew = StateEffect.define();
  const shown = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (set, { changes, effects }) =>
      effects.reduce((now, effect) => (effect.is(take) ? effect.value : now), set.map(changes)),
    provide: (field) => EditorView.decorations.from(field),
  });
  const asking = ViewPlugin.fromClass(
    class {
      private turn = 0;
      private readonly soon: () => void;
      constructor(private readonly view: EditorView) {
        this.soon = after(rest, () => void this.ask());
        this.soon();
      }
      update({ docChanged, transactions }: ViewUpdate): void {
        if (docChanged || transactions.some(({ effects }) => effects.some((effect) => effect.is(anew)))) this.soon();
      }
      private async ask(): Promise<void> {
        await firstFindings;
        const plugin = LSPPlugin.get(this.view);
        if (plugin === null || this.turn === -1) return;
        const turn = ++this.turn;
        plugin.client.sync();
        const { doc } = this.view.state;
        const found = await ask(plugin, this.view).catch(() => null);
        if (turn !== this.turn || found === null || this.view.state.doc !== doc) return;
        this.view.dispatch({ effects: take.of(found) });
      }
      destroy(): void {
        this.turn = -1;
      }
    },
  );
  return { extension: [shown, asking], again: (view) => view.dispatch({ effects: anew.of(null) }) };
}
