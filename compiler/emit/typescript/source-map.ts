// Marked text → a source map from its rules to the `.policy` file. Everything that is no rule maps to nothing.
import { addSegment, GenMapping, setSourceContent, toEncodedMap } from "@jridgewell/gen-mapping";
import type { ModuleMetadata } from "../metadata.js";
import type { MarkedText } from "./assemble.js";

/** The text with its `sourceMappingURL`, and the map as JSON. @param fileName of the generated file, without folders */
export function withSourceMap(
  marked: MarkedText,
  fileName: string,
  metadata: ModuleMetadata,
): { readonly text: string; readonly map: string } {
  const map = new GenMapping({ file: fileName });
  const source = encodeURI(metadata.sourceName);
  for (const { line, column, place } of marked.marks) {
    // Not maybeAddSegment: it drops a segment without a source at a line's start, and Node would then read on from the rule before.
    if (place === null) addSegment(map, line, column);
    else addSegment(map, line, column, source, place.line - 1, place.column);
  }
  if (metadata.sourceText !== null) setSourceContent(map, source, metadata.sourceText);
  const text = `${marked.text.trimEnd()}\n//# sourceMappingURL=${encodeURIComponent(fileName)}.map\n`;
  // The empty line at the end keeps Node 20 from misreading a last segment without a source.
  const encoded = toEncodedMap(map);
  return { text, map: `${JSON.stringify({ ...encoded, mappings: `${encoded.mappings};` })}\n` };
}
