/**
 * A Redis server of this example's own: on a free port of this machine, without files, gone with the example.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** A running server. */
export interface RedisServer {
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts `redis-server`.
 *
 * @throws Error when the program is missing (`apt-get install redis-server`) or ends before it is ready
 */
export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']);
  const ended = once(server, 'exit');
  const failed = once(server, 'error').then(([error]) => {
    throw new Error(`cannot start redis-server, install it first (apt-get install redis-server): ${String(error)}`);
  });
  let printed = '';
  const ready = new Promise<void>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (printed.includes('Ready to accept connections')) resolve();
    });
  });
  const tooEarly = ended.then(() => {
    throw new Error(`redis-server ended before it was ready:\n${printed}`);
  });
  await Promise.race([ready, failed, tooEarly]);
  tooEarly.catch(() => undefined);
  failed.catch(() => undefined);
  return {
    port,
    async stop() {
      server.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
