import { expect, test } from 'vitest';
import { readRoute } from '#renderer/print/route.ts';

test('reads which plan the main process asks for', () => {
  expect(
    readRoute('#/plan/a%2Fb?audience=partner-safe&paper=letter&job=j-1&sections=people+map+other'),
  ).toEqual({
    partnerId: 'a/b',
    document: { kind: 'plan', sections: ['map', 'people'], since: null },
    audience: 'partner-safe',
    paper: 'letter',
    jobId: 'j-1',
  });
});

test('reads where the section of changes begins', () => {
  const since = { moment: { kind: 'day', day: '2026-05-12' }, name: 'the review & more' };
  const query = new URLSearchParams({
    audience: 'internal',
    paper: 'a4',
    job: 'j',
    sections: 'changes',
    since: JSON.stringify(since),
  });
  expect(readRoute(`#/plan/p?${query.toString()}`)?.document).toEqual({
    kind: 'plan',
    sections: ['changes'],
    since,
  });
});

test('reads which brief the main process asks for', () => {
  expect(readRoute('#/brief/p?audience=internal&paper=a4&job=j-1&brief=b-1')).toMatchObject({
    document: { kind: 'brief', briefId: 'b-1' },
  });
});

test.each([
  '',
  '#/plan/p',
  '#/plan/?audience=internal&paper=a4&job=j&sections=map',
  '#/plan/p?audience=everybody&paper=a4&job=j&sections=map',
  '#/plan/p?audience=internal&paper=a5&job=j&sections=map',
  '#/plan/p?audience=internal&paper=a4&sections=map',
  '#/plan/p?audience=internal&paper=a4&job=j',
  '#/brief/p?audience=internal&paper=a4&job=j',
  '#/other/p?audience=internal&paper=a4&job=j&sections=map',
])('refuses %j', (hash) => {
  expect(readRoute(hash)).toBeNull();
});
