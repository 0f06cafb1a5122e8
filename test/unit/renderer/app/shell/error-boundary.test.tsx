import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ErrorBoundary } from '#renderer/app/shell/ErrorBoundary.tsx';

/** What a boundary shows after something below it failed. */
function failed(place: 'part' | 'dialogs' | 'app', wayOut?: { label: string; onSelect: () => void }): string {
  const props = { place, children: 'the view', ...(wayOut === undefined ? {} : { wayOut }) };
  const boundary = new ErrorBoundary(props);
  boundary.state = ErrorBoundary.getDerivedStateFromError(new RangeError('Invalid time value'));
  return renderToStaticMarkup(boundary.render());
}

it('draws what is inside while nothing fails', () => {
  expect(new ErrorBoundary({ place: 'part', children: 'the view' }).render()).toBe('the view');
});

it('keeps a failure to its part, says what is safe, and leads out', () => {
  const shown = failed('part', { label: 'All partners', onSelect: () => undefined });
  expect(shown).toContain('role="alert"');
  expect(shown).toContain('What you saved is safe');
  expect(shown).toContain('Try again');
  expect(shown).toContain('All partners');
  expect(shown).not.toContain('Invalid time value');
});

it('offers to load the window again where a dialog or all of it fails', () => {
  for (const place of ['dialogs', 'app'] as const) expect(failed(place)).toContain('Reload the window');
});

it('counts a thrown nothing as a failure', () => {
  expect(ErrorBoundary.getDerivedStateFromError(undefined).failure).toBeInstanceOf(Error);
});
