// What every question and every answer has.

/** Every answer: `message` says in the person's language why there is nothing more, else null. */
export interface Answer {
  readonly message: string | null;
}
export interface OfFile {
  readonly uri: string;
}
