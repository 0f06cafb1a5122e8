import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { Order, Said } from './order.ts';

/** Starts processes that erase and are killed; one is always loading ahead. */
export class Erasers {
  readonly #path: string;
  readonly #environment: NodeJS.ProcessEnv;
  #next: ChildProcessWithoutNullStreams | null = null;

  constructor(path: string, cache: string) {
    this.#path = path;
    this.#environment = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' };
  }

  /** Gives an order, kills the process so many milliseconds after it began, and tells what it said until then, and how long it worked. */
  async run(
    order: Order,
    killAfter: number,
  ): Promise<{ readonly said: readonly Said[]; readonly took: number }> {
    const child = this.#next ?? this.#start();
    this.#next = this.#start();
    const said: Said[] = [];
    let complaint = '';
    let [began, took] = [0, Infinity];
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
    child.stdin.on('error', () => undefined); // it may be gone before it has read; `close` tells
    const closed = once(child, 'close');
    let pending = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${pending}${text}`.split('\n');
      pending = lines.pop() ?? '';
      for (const word of lines as Said[]) {
        said.push(word);
        if (word === 'ready') child.stdin.write(JSON.stringify(order));
        if (word === 'begin') {
          began = performance.now();
          setTimeout(() => child.kill('SIGKILL'), killAfter);
        }
        if (word === 'done') took = performance.now() - began;
      }
    });
    const [code] = (await closed) as [number | null];
    if (code !== null) throw new Error(`the process ended by itself with ${String(code)}: ${complaint}`);
    return { said, took };
  }

  /** Ends the one that was loaded ahead. */
  end(): void {
    this.#next?.kill('SIGKILL');
    this.#next = null;
  }

  #start(): ChildProcessWithoutNullStreams {
    return spawn(process.execPath, [this.#path], { env: this.#environment });
  }
}
