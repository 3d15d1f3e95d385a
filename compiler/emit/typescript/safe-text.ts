// The author's words → TypeScript text in which they can only be data: string literals, property keys, comment text.
// Every word of a `.policy` file that reaches generated code passes through here.

/** Ranges of characters that end a line, hide, or turn the direction of text. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

function isHidden(code: number): boolean {
  return HIDDEN.some(([from, to]) => code >= from && code <= to);
}

/** A string literal with the same value. `<` is escaped where HTML would read `</script` or `<!--`. */
export function stringLiteral(text: string): string {
  let out = "";
  for (const character of JSON.stringify(text)) {
    const code = character.charCodeAt(0);
    out += isHidden(code) ? `\\u${code.toString(16).padStart(4, "0")}` : character;
  }
  // A backslash before the closing quote would deceive writers that look one character back, ts-morph's among them.
  return out.replace(/\\\\/g, "\\u005c").replace(/<(?=[/!])/g, "\\u003c");
}

/** A literal for plain data: null, booleans, numbers, strings, lists and records of them. `undefined` members are left out. */
export function dataLiteral(value: unknown): string {
  if (typeof value === "string") return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(dataLiteral).join(", ")}]`;
  if (value !== null && typeof value === "object") {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length === 0
      ? "{}"
      : `{ ${members.map(([key, member]) => `${literalKey(key)}: ${dataLiteral(member)}`).join(", ")} }`;
  }
  return String(value);
}

/** A key in an object literal; `__proto__` is computed, because written plainly it would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

/** A key in an interface. */
export function propertyKey(name: string): string {
  return isPlainKey(name) ? name : stringLiteral(name);
}

/** Reads the member `name` of the object that the expression `object` gives. */
export function member(object: string, name: string): string {
  return isPlainKey(name) ? `${object}.${name}` : `${object}[${stringLiteral(name)}]`;
}

/** Every object has a member of this name without owning one, so that a plain read would find something. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function isPlainKey(name: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name);
}

/**
 * The author's words inside a comment: on one line, unable to end the comment or to be read as a directive
 * (`@ts-nocheck`, `# sourceMappingURL`, `prettier-ignore`).
 */
export function commentText(text: string): string {
  let out = "";
  for (const character of text) out += isHidden(character.charCodeAt(0)) ? " " : character;
  const plain = out
    .trim()
    .replace(/\*\//g, "* /")
    .replace(/\/\*/g, "/ *")
    .replace(/@/g, "＠")
    .replace(/#/g, "＃")
    .replace(/<(?=[/!])/g, "＜");
  return /^[\p{L}\p{N}（）、，。：；“”《》〔〕 ×+=≠<≤>≥·：:%,.－—~～-]*$/u.test(plain) && !/[a-z]-[a-z]/.test(plain)
    ? plain
    : `“${plain}”`;
}
