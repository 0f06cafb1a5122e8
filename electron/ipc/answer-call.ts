import { calls, type CallName } from '#shared/ipc/contract.ts';
import { AppError, type WireResult } from '#shared/ipc/errors.ts';
import type { Log } from '../services/log/log.ts';
import { fitsCall } from './argument-size.ts';
import type { CallContext, Handlers } from './handlers.ts';
import { toWireError } from './wire-error.ts';

/** Calls that a print page may make: it reads, and says when it is drawn. */
const callsOfPrintPages: ReadonlySet<CallName> = new Set([
  'app.start',
  'partners.list',
  'partner.open',
  'history.between',
  'person.report',
  'print.ready',
]);

/** A call as it came in, with nothing believed yet; `page` is null when the sender is not one of our pages. */
export type IncomingCall = {
  readonly page: 'main' | 'print' | null;
  readonly name: unknown;
  readonly request: unknown;
};

/** Checks sender, name, size and shape, runs the handler, and turns every failure into a WireResult. */
export async function answerCall(
  handlers: Handlers,
  incoming: IncomingCall,
  context: CallContext | null,
  log: Log,
): Promise<WireResult<unknown>> {
  const started = performance.now();
  try {
    const name = checkedName(incoming);
    if (context === null) throw new AppError('bad-request', 'no window');
    const request = checkedRequest(name, incoming.request);
    // `request` was checked by the schema that this very handler's type is derived from.
    const handler = handlers[name] as (request: unknown, context: CallContext) => unknown;
    const value = await handler(request, context);
    const took = performance.now() - started;
    if (took > 500) log.info('call-slow', { name, milliseconds: Math.round(took) });
    return { ok: true, value };
  } catch (failure) {
    const error = toWireError(failure);
    const name = isCallName(incoming.name) ? incoming.name : 'unknown';
    log.failure('call-failed', failure, { name, code: error.code });
    return { ok: false, error };
  }
}

function checkedName(incoming: IncomingCall): CallName {
  if (incoming.page === null) throw new AppError('bad-request', 'sender');
  if (!isCallName(incoming.name)) throw new AppError('bad-request', 'name');
  if (incoming.page === 'print' && !callsOfPrintPages.has(incoming.name))
    throw new AppError('bad-request', 'sender');
  return incoming.name;
}

function checkedRequest(name: CallName, request: unknown): unknown {
  if (!fitsCall(name, request)) throw new AppError('bad-request', 'size or kind');
  const parsed = calls[name].request.safeParse(request);
  if (parsed.success) return parsed.data;
  // The write path's own sentence says more than where it stands.
  const reason = parsed.error.issues.find(({ message }) => / .*\.$/.test(message))?.message;
  if (reason !== undefined) throw new AppError('bad-request', reason);
  const paths = parsed.error.issues.slice(0, 3).map((issue) => issue.path.join('.'));
  throw new AppError('bad-request', `shape: ${paths.join(', ')}`);
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}
