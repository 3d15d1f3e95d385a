// A link that opens the page with something in it: an example's name, or a whole text. It stands behind the `#`, which no server is told.

export interface Linked {
  readonly example: string | null;
  readonly text: string | null;
}

export function linkedIn(hash: string): Linked {
  const given = new URLSearchParams(hash.replace(/^#/u, ""));
  return { example: given.get("example"), text: given.get("text") };
}

/** The page's address with `text` in it; half a character, which no address can hold, becomes U+FFFD. */
export function linkTo(address: string, text: string): string {
  return `${address.replace(/#.*$/u, "")}#text=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))}`;
}
