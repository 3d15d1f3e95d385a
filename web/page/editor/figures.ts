// Figures of the text that the print has, or has not: marked by what the comparison found, and moved by what is typed until it finds anew.
import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView, type DecorationSet } from "@codemirror/view";

export interface FigureMark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly title: string;
}

export const showFigures = StateEffect.define<readonly FigureMark[]>();
/** The figures that answer to the one that was chosen in the print. */
export const lightFigures = StateEffect.define<readonly FigureMark[]>();

const layer = (effect: typeof showFigures, name: string): StateField<DecorationSet> =>
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (set, { changes, effects, newDoc }) =>
      effects.reduce((now, one) => (one.is(effect) ? marked(one.value, name, newDoc.length) : now), set.map(changes)),
    provide: (field) => EditorView.decorations.from(field),
  });

export const figures = [layer(showFigures, "cm-figure"), layer(lightFigures, "cm-figure-lit")];

function marked(found: readonly FigureMark[], name: string, length: number): DecorationSet {
  const ranges = found
    .filter(({ start, end }) => start < end && end <= length)
    .map(({ start, end, kind, title }) =>
      Decoration.mark({ class: `${name} ${kind}`, attributes: { title } }).range(start, end),
    );
  return Decoration.set(ranges, true);
}
