// Declarations → a map from each name that they declare: a fact leads to where the notice declares it, every other name to the TypeScript.
import { addSegment, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import type { Program } from "../../decision/program.js";
import type { ModuleMetadata } from "../metadata.js";
import { factProperty } from "./context.js";
import { propertyKey } from "./safe-text.js";

/** A file of the module beside the declarations. */
export interface ModuleFile {
  readonly name: string;
  readonly text: string;
}

/** The declarations with their `sourceMappingURL`, and the map as JSON. @param fileName of the declarations, without folders */
export function withDeclarationMap(
  declarations: string,
  fileName: string,
  { files, metadata, program }: { files: readonly ModuleFile[]; metadata: ModuleMetadata; program: Program },
): { readonly text: string; readonly map: string } {
  const map = new GenMapping({ file: fileName });
  const policy = encodeURI(metadata.sourceName);
  const facts = new Map(
    program.facts.map((fact) => [propertyKey(factProperty(fact)), metadata.placeOfFact(fact.name)] as const),
  );
  const placeOfName = placesIn(files);
  for (const [line, text] of declarations.split("\n").entries()) {
    const declared = nameDeclaredIn(text);
    if (declared === null) continue;
    const { name, column } = declared;
    const place = isMember(text) ? facts.get(name) : null;
    if (place !== undefined && place !== null) addSegment(map, line, column, policy, place.line - 1, place.column);
    else {
      const found = placeOfName(text, name);
      if (found !== null) addSegment(map, line, column, encodeURI(found.file), found.line, found.column);
    }
  }
  // Without the sources' texts: TypeScript follows no map that holds any.
  const text = `${declarations.trimEnd()}\n//# sourceMappingURL=${encodeURIComponent(fileName)}.map\n`;
  return { text, map: `${JSON.stringify(toEncodedMap(map))}\n` };
}

const STATEMENT = /^export (?:declare )?(?:const|function|type|interface) (?<name>[\w$]+)/u;
const MEMBER = /^ {2}readonly (?<name>"(?:[^"\\]|\\.)*"|[^\s?:]+)\??: /u;

function isMember(line: string): boolean {
  return line.startsWith(" ");
}

function nameDeclaredIn(line: string): { readonly name: string; readonly column: number } | null {
  const name = (STATEMENT.exec(line) ?? MEMBER.exec(line))?.groups?.["name"];
  return name === undefined ? null : { name, column: line.indexOf(name, line.indexOf(" ", 2)) };
}

interface Found {
  readonly file: string;
  /** From 0, both. */
  readonly line: number;
  readonly column: number;
}

/** Where the files declare a name: a member by its whole line, anything else by its name. */
function placesIn(files: readonly ModuleFile[]): (line: string, name: string) => Found | null {
  const places = new Map<string, Found>();
  for (const file of files)
    for (const [line, text] of file.text.split("\n").entries()) {
      const declared = nameDeclaredIn(text);
      const key = isMember(text) ? text : declared?.name;
      if (declared !== null && key !== undefined && !places.has(key))
        places.set(key, { file: file.name, line, column: declared.column });
    }
  return (line, name) => places.get(isMember(line) ? line : name) ?? null;
}
