// MCP on standard input and output.
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Source } from "../notices/source.js";
import type { ServeOptions } from "../options.js";
import { mcpServer } from "./server.js";

/** Until the input ends or a signal comes. */
export async function serveOverStdio(source: Source, options: ServeOptions): Promise<void> {
  const server = mcpServer(source.served, options);
  const ended = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", resolve);
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  await server.connect(
    new StdioServerTransport(process.stdin, process.stdout, { maxBufferSize: options.limits.body * 2 }),
  );
  await ended;
  await server.close();
}
