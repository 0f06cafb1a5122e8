import type { ReactElement } from 'react';
import { showErasures } from '#renderer/session/erasing.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { erasureText } from '../sharing-words.ts';
import { JoinedCards } from '#renderer/ui/JoinedCards.tsx';
import rows from './Rows.module.css';
import { useRead } from './use-read.ts';

/** People whom a colleague has erased and of whom something is still here; nothing where nothing waits. */
export function Erasures(): ReactElement | null {
  const waiting = (useRead('erase.list', undefined) ?? []).filter(({ held }) => held !== null);
  if (waiting.length === 0) return null;
  return (
    <JoinedCards dense label="Erased by colleagues">
      {waiting.map((one) => (
        <li key={one.personId} className={rows.row}>
          <span className={rows.words}>{erasureText(one)}</span>
          <span className={rows.tools}>
            <Button size="s" onClick={() => showErasures(true)}>
              Look …
            </Button>
          </span>
        </li>
      ))}
    </JoinedCards>
  );
}
