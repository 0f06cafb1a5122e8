import type { BrowserWindow } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerCall, type IncomingCall } from '#electron/ipc/answer-call.ts';
import type { Handlers } from '#electron/ipc/handlers.ts';
import type { Log } from '#electron/services/log/log.ts';
import { callNames } from '#shared/ipc/contract.ts';
import { AppError } from '#shared/ipc/errors.ts';

const context = { window: {} as BrowserWindow }; // none of these handlers looks at it
const quiet: Log = { info: () => undefined, failure: () => undefined, flush: () => Promise.resolve() };

/** Handlers that note what reached them; `answer` is what all of them do. */
function noting(answer: (request: unknown) => unknown): { handlers: Handlers; reached: unknown[] } {
  const reached: unknown[] = [];
  const handler = (request: unknown): unknown => {
    reached.push(request);
    return answer(request);
  };
  // One handler for all: what it answers is the test's own business.
  return {
    handlers: Object.fromEntries(callNames.map((name) => [name, handler])) as unknown as Handlers,
    reached,
  };
}

function call(name: unknown, request: unknown, page: IncomingCall['page'] = 'main'): IncomingCall {
  return { page, name, request };
}

describe('a call of the window', () => {
  it('reaches its handler with the checked request', async () => {
    const { handlers, reached } = noting(() => 'rows');
    const result = await answerCall(
      handlers,
      call('partner.open', { partnerId: 'p', more: 1 }),
      context,
      quiet,
    );
    expect(result).toEqual({ ok: true, value: 'rows' });
    expect(reached).toEqual([{ partnerId: 'p' }]);
  });

  const bad: Readonly<Record<string, readonly [IncomingCall, string]>> = {
    'a foreign sender': [call('app.start', undefined, null), 'sender'],
    'a print page that writes': [call('data.undo', undefined, 'print'), 'sender'],
    'an unknown name': [call('fs.read', '/etc/passwd'), 'name'],
    'a name that every object has': [call('toString', undefined), 'name'],
    'a name that is no text': [call(['app.start'], undefined), 'name'],
    'a wrong type': [call('partner.open', 5), 'shape'],
    'a wrong field': [call('partner.open', { partnerId: '' }), 'shape: partnerId'],
    'an oversized argument': [call('partner.open', { partnerId: 'x'.repeat(200_000) }), 'size'],
    'an argument nested without end': [call('settings.set', nested(100)), 'size'],
  };
  for (const [what, [incoming, detail]] of Object.entries(bad)) {
    it(`is refused before any handler: ${what}`, async () => {
      const { handlers, reached } = noting(() => 'never');
      const result = await answerCall(handlers, incoming, context, quiet);
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(result.ok ? '' : result.error.detail).toContain(detail);
      expect(reached).toEqual([]);
    });
  }

  it('is refused when its window is gone', async () => {
    const { handlers } = noting(() => 'never');
    expect(await answerCall(handlers, call('app.start', undefined), null, quiet)).toMatchObject({
      ok: false,
    });
  });

  it('turns failures into codes and keeps texts of unknown ones to itself', async () => {
    const cases: readonly (readonly [unknown, object])[] = [
      [new AppError('disk-full', 'profile'), { code: 'disk-full', detail: 'profile' }],
      [
        Object.assign(new Error('no space for Ada Berg'), { code: 'ENOSPC' }),
        { code: 'disk-full', detail: '' },
      ],
      [new Error('Ada Berg is broken'), { code: 'unexpected', detail: '' }],
      ['a thrown text', { code: 'unexpected', detail: '' }],
    ];
    for (const [failure, error] of cases) {
      const { handlers } = noting(() => Promise.reject(failure));
      expect(await answerCall(handlers, call('app.start', undefined), context, quiet)).toEqual({
        ok: false,
        error,
      });
    }
  });
});

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
}
