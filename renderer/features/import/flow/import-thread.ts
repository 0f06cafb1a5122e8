import { AppError } from '#shared/ipc/errors.ts';
import type { FromWorker, ImportCallName, ImportCalls, ToWorker } from './import-protocol.ts';

type Progress = (done: number, total: number) => void;
type Waiting = {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: Progress;
};

let worker: Worker | null = null;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/** Asks the import worker, which starts with the first question. Rejects with `cancelled` when the worker is stopped meanwhile. */
export function askWorker<N extends ImportCallName>(
  name: N,
  request: ImportCalls[N]['request'],
  onProgress: Progress = () => undefined,
): Promise<ImportCalls[N]['answer']> {
  worker ??= startWorker();
  lastId += 1;
  const id = lastId;
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  waiting.set(id, { resolve, reject, onProgress });
  // Name and request belong together by the signature above.
  worker.postMessage({ id, name, request } as ToWorker, transferOf(request));
  return promise as Promise<ImportCalls[N]['answer']>; // answered by the same protocol
}

/** Ends the worker and everything that it was asked; what it knew of the list is gone. */
export function stopWorker(): void {
  worker?.terminate();
  worker = null;
  for (const { reject } of waiting.values()) reject(new AppError('cancelled'));
  waiting.clear();
}

function startWorker(): Worker {
  const started = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', (event: MessageEvent<FromWorker>) => take(event.data));
  started.addEventListener('error', (event) => {
    const failure = new AppError('unexpected', event.message);
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    started.terminate();
    if (worker === started) worker = null;
  });
  return started;
}

function take(message: FromWorker): void {
  const asked = waiting.get(message.id);
  if (asked === undefined) return;
  if (message.kind === 'progress') return asked.onProgress(message.done, message.total);
  waiting.delete(message.id);
  if (message.kind === 'answer') asked.resolve(message.answer);
  else asked.reject(new AppError('unexpected', message.message));
}

/** The bytes of a file move to the worker instead of being copied. */
function transferOf(request: ImportCalls[ImportCallName]['request']): Transferable[] {
  if (!('source' in request) || request.source?.kind !== 'file') return [];
  const { buffer } = request.source.bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === request.source.bytes.byteLength
    ? [buffer]
    : [];
}
