import type { Page } from '@playwright/test';
import type {} from '#renderer/bridge/bridge.ts'; // declares window.api

/** Asks the main process as the window does; throws what it answers instead of a value. */
export async function answerOf(page: Page, name: string, request?: unknown): Promise<unknown> {
  const result = await page.evaluate(({ call, argument }) => window.api.call(call, argument), {
    call: name,
    argument: request,
  });
  const answer = result as { readonly ok: boolean; readonly value?: unknown; readonly error?: unknown }; // WireResult
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
  return answer.value;
}
