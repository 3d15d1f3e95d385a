// Characters that steer whoever shows a text instead of being shown: control characters, and those that change the order in which text
// reads. A stranger's notice must move no cursor and turn no line around.

const TURNING = "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069";
/** All but tab and line feed. */
const STEERING = new RegExp(
  `[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufeff\\ufff9-\\ufffb${TURNING}]`,
  "gu",
);
const turning = new RegExp(`[${TURNING}]`, "u");

/** Whether a character changes the order in which the text around it is shown. */
export function isTurning(character: string): boolean {
  return turning.test(character);
}

/** The text with a symbol in the place of each such character: ␛ for an escape, ⟨U+202E⟩ for what has no symbol. */
export function visible(text: string): string {
  return text.replace(STEERING, symbolOf);
}

/** As `visible`, of a whole document, whose lines may end in any way. */
export function visibleLines(text: string): string {
  return visible(text.replace(/\r\n?/gu, "\n"));
}

/** JSON as it is, such characters written as escapes. */
export function visibleJson(json: string): string {
  return json.replace(STEERING, (character) => `\\u${codeOf(character).padStart(4, "0")}`);
}

/** `U+202E`. */
export function characterName(character: string): string {
  return `U+${codeOf(character).toUpperCase().padStart(4, "0")}`;
}

function symbolOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `⟨${characterName(character)}⟩`;
}
function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
