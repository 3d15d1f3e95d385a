// MCP over HTTP, one message a request: no session is kept.
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import type { Served } from "../notices/served.js";
import type { ServeOptions } from "../options.js";
import { mcpServer } from "./server.js";

/** @param message as it was parsed */
export async function answerOverHttp(
  served: Served,
  options: Pick<ServeOptions, "version" | "locale" | "limits">,
  message: unknown,
): Promise<{ readonly status: number; readonly text: string }> {
  const server = mcpServer(() => served, options);
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  const headers = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  try {
    const request = new Request("http://service/mcp", { method: "POST", headers });
    const response = await transport.handleRequest(request, { parsedBody: message });
    return { status: response.status, text: await response.text() };
  } finally {
    await server.close();
  }
}
