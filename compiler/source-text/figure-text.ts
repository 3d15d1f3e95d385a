// A figure in words a person reads: as it is printed, blanks left out.
import type { Span } from "@zhengce/grammar";

/** The characters of a stretch of text without blanks; long ones cut. */
export function figureText(text: string, { start, end }: Span): string {
  const plain = text.slice(start, end).replace(/\s+/gu, "");
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}
