// What a service is started with. The command line fills it in; nothing else reads arguments.
import type { Locale } from "@zhengce/grammar";

/** What one request may cost. */
export interface Limits {
  /** Bytes of a body, and of one line of a batch. */
  readonly body: number;
  /** Lines of a batch. */
  readonly rows: number;
  /** Seconds from the first byte of a request to the last of its answer. */
  readonly seconds: number;
  /** Bytes of the answer for one person. */
  readonly answer: number;
}

export interface ServeOptions {
  /** `.policy` files, and folders that hold some. */
  readonly paths: readonly string[];
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Of what is said on the terminal, and to whoever asks for no language. */
  readonly locale: Locale;
  readonly limits: Limits;
  /** One line a request on standard error: method, route, notice, status, time; nothing of what was asked. */
  readonly logRequests: boolean;
  /** Whether files that change are compiled again. */
  readonly watch: boolean;
  /** Speak MCP on standard input and output instead of HTTP. */
  readonly mcp: boolean;
  readonly version: string;
}
