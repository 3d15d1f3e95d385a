// The asking side: requests made beforehand, answers counted and, where they are compared, kept.
import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";

/** Sends lines as one batch. @returns the answer's text, or its number of lines where it is not kept */
export function batch({ port, path }, body, isKept) {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/x-ndjson" };
    const asked = request({ port, method: "POST", path, headers }, (response) => {
      if (isKept) return text(response).then(resolve, reject);
      let lines = 0;
      response.on("data", (piece) => {
        for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines += 1;
      });
      response.once("end", () => resolve(lines));
    });
    asked.once("error", reject);
    asked.end(body);
  });
}

/** Asks on so many connections for `ms` milliseconds, each as soon as it is answered. @returns requests a second, and milliseconds by rank */
export async function load({ port, path }, bodies, { connections = 20, ms = 2000 } = {}) {
  const requests = bodies.map((body) =>
    Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
  );
  const took = [];
  let next = 0;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(port, "127.0.0.1");
      await new Promise((resolve) => socket.once("connect", resolve));
      socket.setNoDelay(true);
      while (performance.now() - start < ms) {
        const sent = performance.now();
        socket.write(requests[next++ % requests.length]);
        await whole(socket);
        took.push(performance.now() - sent);
      }
      socket.destroy();
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  took.sort((a, b) => a - b);
  return {
    count: took.length,
    perSecond: took.length / seconds,
    p50: took[took.length >> 1],
    p99: took[Math.floor(took.length * 0.99)],
  };
}

/** Resolves with one whole answer; it must be 200. */
function whole(socket) {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const take = (piece) => {
      received = received.length === 0 ? piece : Buffer.concat([received, piece]);
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = received.toString("latin1", 0, end);
      const length = Number(/content-length: (\d+)/iu.exec(head)?.[1]);
      if (received.length < end + 4 + length) return;
      socket.off("data", take);
      if (head.startsWith("HTTP/1.1 200")) resolve();
      else reject(new Error(head));
    };
    socket.on("data", take);
  });
}
