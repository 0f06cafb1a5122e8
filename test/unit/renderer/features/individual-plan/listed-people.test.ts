import { expect, test } from 'vitest';
import { inHeldOrder } from '#renderer/features/individual-plan/listed-people.ts';
import type { PersonId } from '#shared/model/id.ts';

function listed(...ids: readonly string[]) {
  return ids.map((id) => ({ personId: id as PersonId, progress: 'none', because: '' }) as const);
}

test('the list keeps the order that it had; who is new follows, who is gone leaves no gap', () => {
  const order = listed('ada', 'bo', 'cy').map(({ personId }) => personId);
  const now = inHeldOrder(listed('new', 'cy', 'ada'), order);
  expect(now.map(({ personId }) => personId)).toEqual(['ada', 'cy', 'new']);
});
