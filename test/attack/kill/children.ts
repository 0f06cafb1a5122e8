import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import type { Line } from '../model/line.ts';

/** A process that has loaded its code and waits for a life. */
export type Child = {
  readonly process: ChildProcessWithoutNullStreams;
  /** Called for each whole line from now on. */
  onLine: (line: Line) => void;
  /** What it complained about. */
  readonly complaint: () => string;
  readonly ready: Promise<void>;
};

/** Makes processes to be killed; one is always loading ahead, while the one before is looked at. */
export class Children {
  readonly #path: string;
  readonly #environment: NodeJS.ProcessEnv;
  #next: Child | null = null;

  /** `path` is the code of the process, `cache` a folder for what it is compiled to. */
  constructor(path: string, cache: string) {
    this.#path = path;
    this.#environment = { ...process.env, NODE_COMPILE_CACHE: cache, NODE_OPTIONS: '' };
  }

  /** Fills the compile cache. */
  async warmUp(): Promise<void> {
    await once(
      spawn(process.execPath, [this.#path, 'load'], { env: this.#environment, stdio: 'ignore' }),
      'exit',
    );
  }

  /** A process that waits for its life. */
  async take(): Promise<Child> {
    const child = this.#next ?? this.#start();
    this.#next = this.#start();
    await child.ready;
    return child;
  }

  /** Ends the one that was loaded ahead. */
  end(): void {
    this.#next?.process.kill('SIGKILL');
    this.#next = null;
  }

  #start(): Child {
    const started = spawn(process.execPath, [this.#path], {
      env: this.#environment,
    });
    let complaint = '';
    let pending = '';
    const ready = Promise.withResolvers<void>();
    const child: Child = {
      process: started,
      onLine: () => undefined,
      complaint: () => complaint,
      ready: ready.promise,
    };
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${pending}${text}`.split('\n');
      // The last piece may be cut short; what is cut was not acknowledged.
      pending = lines.pop() ?? '';
      for (const line of lines) {
        const said = JSON.parse(line) as Line | { readonly say?: never }; // written by the child of this very version
        if (said.say === undefined) ready.resolve();
        else child.onLine(said);
      }
    });
    started.once('exit', () => ready.resolve());
    return child;
  }
}
