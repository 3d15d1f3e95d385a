// Where a text stops being JSON. The engine's own message quotes what stands there, which may be somebody's name or number, and is English.

const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const SPACE = /[ \t\n\r]*/uy;
const CLOSING: Readonly<Record<string, string>> = { "{": "}", "[": "]" };

type Wanted = "value" | "key" | "more" | "first";

/** The offset of the first token that JSON can't have there, the text's length where it ends too early; null where the text is JSON. */
export function brokenJsonAt(text: string): number | null {
  const open: string[] = [];
  let [at, wanted]: [number, Wanted] = [0, "value"];
  const reads = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const isNext = (token: string | undefined): boolean => {
    if (token === undefined || text[at] !== token) return false;
    at += 1;
    return true;
  };
  for (;;) {
    reads(SPACE);
    const inside = open.at(-1);
    const closes = inside !== undefined && (wanted === "more" || wanted === "first") && isNext(CLOSING[inside]);
    if (closes) {
      open.pop();
      wanted = "more";
    } else if (wanted === "more") {
      if (inside === undefined) return at === text.length ? null : at;
      if (!isNext(",")) return at;
      wanted = inside === "{" ? "key" : "value";
    } else if (wanted === "key" || (wanted === "first" && inside === "{")) {
      if (!reads(STRING)) return at;
      reads(SPACE);
      if (!isNext(":")) return at;
      wanted = "value";
    } else {
      const opened = ["{", "["].find(isNext);
      if (opened === undefined && !reads(STRING) && !reads(SCALAR)) return at;
      if (opened !== undefined) open.push(opened);
      wanted = opened === undefined ? "more" : "first";
    }
  }
}
