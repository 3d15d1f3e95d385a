// A client that writes what goes wrong with the connection to its log alone: what it would say itself is English, and the status item says it already.
import type { BaseLanguageClient } from "vscode-languageclient";

/** The client, without messages of its own. */
export function quiet<C extends BaseLanguageClient>(client: C): C {
  const write = client.error.bind(client);
  client.error = (message, data) => write(message, data, false);
  return client;
}
