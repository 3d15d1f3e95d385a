// Bytes ↔ base 64, as messages carry them. Knows no editor.

export function base64(bytes: Uint8Array): string {
  const marks: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) marks.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return btoa(marks.join(""));
}
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0));
}
