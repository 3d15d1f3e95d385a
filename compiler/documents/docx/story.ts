// What a story of a document is read with.
import type { XmlElement } from "../bytes/parse-xml.js";
import type { Counters } from "./counters.js";
import type { InlineReader } from "./inline.js";
import type { List } from "./numbering.js";
import type { Styles } from "./styles.js";

export interface Story {
  readonly inline: InlineReader;
  readonly styles: Styles;
  readonly lists: ReadonlyMap<string, List>;
  readonly counters: Counters;
  /** The lines of a note, by its kind and id. */
  readonly noteLines: (reference: string) => readonly string[];
}
/** The lines of what stands in an element. */
export type LinesOf = (element: XmlElement, story: Story) => readonly string[];
