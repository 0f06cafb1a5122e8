import { expect, it } from 'vitest';
import { trackLeaving } from '#electron/windows/leave-window.ts';

const long = { answer: 60_000, saving: 60_000 };

it('waits until the window has saved', async () => {
  const leaving = trackLeaving();
  const steps: string[] = [];
  const asked = leaving
    .askWindow(() => steps.push('asked'), long)
    .then((mayQuit) => {
      steps.push(mayQuit ? 'quits' : 'stays');
    });
  leaving.answer('saving');
  await Promise.resolve();
  expect(steps).toEqual(['asked']);
  leaving.answer('saved');
  await asked;
  expect(steps).toEqual(['asked', 'quits']);
});

it('stays when the window could not save, and asks again the next time', async () => {
  const leaving = trackLeaving();
  const first = leaving.askWindow(() => undefined, long);
  leaving.answer('unsaved');
  await expect(first).resolves.toBe(false);
  const second = leaving.askWindow(() => undefined, long);
  leaving.answer('saved');
  await expect(second).resolves.toBe(true);
});

it('does not ask a window that is let go', async () => {
  const leaving = trackLeaving();
  leaving.letGo();
  let asked = false;
  await expect(
    leaving.askWindow(() => {
      asked = true;
    }, long),
  ).resolves.toBe(true);
  expect(asked).toBe(false);
});

it('waits for a window that hangs only so long', async () => {
  await expect(trackLeaving().askWindow(() => undefined, { ...long, answer: 5 })).resolves.toBe(true);
});

it('gives saving more time than answering, but not for ever', async () => {
  const leaving = trackLeaving();
  const asked = leaving.askWindow(() => undefined, { answer: 1, saving: 30 });
  leaving.answer('saving');
  const started = performance.now();
  await expect(asked).resolves.toBe(true);
  expect(performance.now() - started).toBeGreaterThan(20);
});
