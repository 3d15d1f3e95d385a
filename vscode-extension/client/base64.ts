// Bytes ↔ base 64, as messages carry them. Knows no editor.

export function base64(bytes: Uint8Array): string {
  let marks = "";
  for (const byte of bytes) marks += String.fromCharCode(byte);
  return btoa(marks);
}
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0));
}
