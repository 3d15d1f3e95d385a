// What the page asks for before its first findings are there makes them later: the rest waits until they have come.

/** Milliseconds after which nothing waits any more: there may be no notice. */
const LONGEST = 3000;

let come: () => void = () => undefined;
/** Settled once findings were shown for the first time, or never will be. */
export const firstFindings = new Promise<void>((resolve) => {
  come = resolve;
  setTimeout(resolve, LONGEST);
});
export function findingsCame(): void {
  // Behind the frame that shows them.
  requestAnimationFrame(() => setTimeout(come));
}
