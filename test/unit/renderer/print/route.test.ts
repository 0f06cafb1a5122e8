import { expect, test } from 'vitest';
import { readRoute } from '#renderer/print/route.ts';

test('reads what the main process asks for', () => {
  expect(readRoute('#/plan/a%2Fb?audience=partner-safe&paper=letter&job=j-1')).toEqual({
    partnerId: 'a/b',
    audience: 'partner-safe',
    paper: 'letter',
    jobId: 'j-1',
  });
});

test.each([
  '',
  '#/plan/p',
  '#/plan/?audience=internal&paper=a4&job=j',
  '#/plan/p?audience=everybody&paper=a4&job=j',
  '#/plan/p?audience=internal&paper=a5&job=j',
  '#/plan/p?audience=internal&paper=a4',
  '#/other/p?audience=internal&paper=a4&job=j',
])('refuses %j', (hash) => {
  expect(readRoute(hash)).toBeNull();
});
