import type { FastifyInstance } from 'fastify';

interface Socket {
  terminate(): void;
}

const patienceSeconds = 15;

/**
 * Closes a server as soon as its running requests have finished. A browser keeps its connection open for a
 * minute after that, and a phone out of reach never answers that its socket may close: neither is waited for.
 */
export async function closeServer(server: FastifyInstance, sockets: Iterable<Socket> = []): Promise<void> {
  const sweep = setInterval(() => {
    server.server.closeIdleConnections();
  }, 50);
  const patience = setTimeout(() => {
    for (const socket of sockets) socket.terminate();
    server.server.closeAllConnections();
  }, patienceSeconds * 1000);
  try {
    await server.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(patience);
  }
}
