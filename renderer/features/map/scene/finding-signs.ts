import { useDocument } from '#renderer/document/document-store.ts';
import { findingSigns } from '#shared/rules/findings/signs.ts';
import { useComparison } from '#renderer/session/comparison-store.ts';
import { mapState, useWhatIf } from '#renderer/session/what-if-store.ts';
import type { FindingSigns } from './scene.ts';

/** Findings look at the whole map, so that they wait until nothing was changed for so long, in milliseconds. */
const CALM_MS = 150;

let signs: FindingSigns = new Map();

/** The signs of the findings as they were found last. */
export function currentSigns(): FindingSigns {
  return signs;
}

/** Finds the signs again a moment after a change, and tells when one of them is different; the returned function stops. */
export function followSigns(onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const find = (): void => {
    const found = findingSigns(mapState(), useDocument.getState().today);
    if (sameSigns(signs, found)) return;
    signs = found;
    onChange();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(find, CALM_MS);
  };
  const stops = [
    useDocument.subscribe((now, before) => {
      if (now.state !== before.state || now.today !== before.today) soon();
    }),
    useWhatIf.subscribe(soon),
    useComparison.subscribe((now, before) => {
      if (now.shown !== before.shown) soon();
    }),
  ];
  soon();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function sameSigns(a: FindingSigns, b: FindingSigns): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { severity, text }] of b) {
    const before = a.get(id);
    if (before?.severity !== severity || before.text !== text) return false;
  }
  return true;
}
