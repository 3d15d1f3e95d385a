// How bodies are read: JSON as a whole, lines as they come, nothing else.
import type { FastifyInstance } from "fastify";
import { jsonOfBytes } from "../operations/read-json.js";

export const JSON_TYPE = "application/json";
export const LINES_TYPE = "application/x-ndjson";

export function addBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(JSON_TYPE, { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, jsonOfBytes(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  app.addContentTypeParser([LINES_TYPE, "application/jsonl"], (_request, _payload, done) => done(null));
}
