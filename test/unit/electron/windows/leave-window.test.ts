import { expect, it } from 'vitest';
import { trackLeaving } from '#electron/windows/leave-window.ts';

it('waits until the window has saved', async () => {
  const leaving = trackLeaving();
  const steps: string[] = [];
  const asked = leaving
    .askWindow(() => steps.push('asked'), 60_000)
    .then(() => {
      steps.push('closed');
    });
  await Promise.resolve();
  expect(steps).toEqual(['asked']);
  leaving.left();
  await asked;
  expect(steps).toEqual(['asked', 'closed']);
});

it('waits for a window that hangs only so long', async () => {
  await expect(trackLeaving().askWindow(() => undefined, 5)).resolves.toBeUndefined();
});
