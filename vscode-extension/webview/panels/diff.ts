// What a notice changes against another one: tables, and who pays more or less.
import { controls } from "../controls.js";
import { element } from "../dom.js";
import { framed } from "../framed.js";
import type { Compared } from "../messages.js";
import { sheet } from "../sheet.js";

const { bar, show } = controls();

framed<Compared>(
  ({ sheet: found }, wording) =>
    found === null ? [element("p", { class: "hint" }, wording["choose"] ?? "")] : sheet(found),
  {
    above: bar,
    answered: ({ choices, choice }, wording) => show(wording, choices, choice),
    titled: ({ sheet: found, notice }) => found?.title ?? notice,
  },
);
