// SHA-256 by the Web Crypto API, which Node and browsers have; a page that is not served securely has none.

interface WebCrypto {
  readonly subtle?: { readonly digest: (algorithm: string, data: Uint8Array) => Promise<ArrayBuffer> };
}

/** Of the text in UTF-8, in hexadecimal; null where there is no Web Crypto. */
export async function digestOf(text: string): Promise<string | null> {
  const { crypto } = globalThis as { readonly crypto?: WebCrypto };
  if (crypto?.subtle === undefined) return null;
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function utf8(text: string): Uint8Array {
  const { TextEncoder } = globalThis as unknown as {
    readonly TextEncoder: new () => { encode: (text: string) => Uint8Array };
  };
  return new TextEncoder().encode(text);
}
