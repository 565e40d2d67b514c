import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

/** A server of a built site, which answers as hosts of such sites do. */
export interface Served {
  /** Address of the site's root, with a slash at its end. */
  readonly at: string;
  readonly close: () => void;
}

/** Serves a folder below a path: `page.html` for `page`, and the site's own page for what is not there. */
export async function serveFolder(folder: string, base: string): Promise<Served> {
  const files = sirv(folder, { extensions: ["html"], dev: false });
  const missing = (response: ServerResponse) => {
    response.writeHead(404, { "content-type": "text/html" });
    response.end(readFileSync(join(folder, "404.html")));
  };
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) return missing(response);
    request.url = `/${url.slice(base.length)}`;
    return files(request, response, () => missing(response));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    at: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
