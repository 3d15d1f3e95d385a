// What a server without a disk is handed.

/** A file as a client hands it over; `text` null for one that is gone, or whose bytes (base 64) the server is to make text of. */
export interface HandedFile {
  readonly uri: string;
  readonly text: string | null;
  readonly bytes?: string;
}
