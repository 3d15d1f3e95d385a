// unconfirmed-figure: takes the mark off a figure that a person has confirmed; never applied unasked.
import type { Fix } from "./fix.js";

export const unconfirmedFigure: Fix = {
  code: "unconfirmed-figure",
  safety: "offered",
  oneByOne: true,
  mend: ({ start, end }, { text }) => {
    const figure = text.slice(start, end);
    const mark = /\s*(?:待核|unconfirmed)$/.exec(figure);
    if (mark === null) return null;
    const kept = figure.slice(0, mark.index);
    return {
      title: { zh: `${kept} 核对无误，删去“待核”`, en: `${kept} is confirmed: remove the mark` },
      edits: [{ start: start + mark.index, end, text: "" }],
    };
  },
};
