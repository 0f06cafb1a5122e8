import { run } from '#renderer/edits/run.ts';
import { changeBriefText } from '#shared/edit/meetings/brief-edits.ts';
import { Undo2 } from 'lucide-react';
import { useRef, type ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { Hidden } from '#renderer/ui/Hidden.tsx';
import type { MeetingBrief } from '#shared/model/meeting-brief.ts';
import type { FittedBrief, FittedRow } from '#shared/print/meetings/fit-brief.ts';
import type { Brief } from '#shared/rules/meetings/brief.ts';
import styles from './BriefNotes.module.css';
import { BriefRowText } from './BriefRowText.tsx';
import { awaitText, useLanding } from './landing.ts';

type Props = { readonly brief: MeetingBrief; readonly texts: Brief; readonly fitted: FittedBrief };

/** Below the page: what does not fit, to be shortened right there, and what the user took out, with a way back. */
export function BriefNotes({ brief, texts, fitted }: Props): ReactElement | null {
  const { leftOut, document } = fitted;
  const away = new Set(leftOut);
  const rows = document.blocks.flatMap((block) => block.rows).filter(({ name }) => away.has(name));
  const people = document.blocks.filter(({ kind, name }) => kind === 'person' && away.has(name));
  const takenOut = document.audience === 'internal' ? document.takenOut : [];
  if (leftOut.length + takenOut.length === 0) return null;
  return (
    <div className={styles.notes} role="note">
      {leftOut.length > 0 && (
        <>
          <p>
            <strong>Does not fit on the page.</strong> Shorten a text, here or above, to make room.
            {people.length > 0 && ` People: ${people.map(({ name }) => name).join(', ')}.`}
          </p>
          <ul className={styles.rows}>
            {rows.map((row) => (
              <li key={row.id}>
                <span className={styles.name}>{row.name}</span>
                <BriefRowText brief={brief} texts={texts} row={wholeRow(row)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {takenOut.map(({ id, name }) => (
        <TakenOut key={id} briefId={brief.id} textKey={id} name={name} />
      ))}
    </div>
  );
}

type TakenOutProps = { readonly briefId: string; readonly textKey: string; readonly name: string };

function TakenOut({ briefId, textKey, name }: TakenOutProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null);
  useLanding(textKey, button);
  return (
    <p>
      <strong>You took out:</strong> {name}.{' '}
      <Button
        ref={button}
        size="s"
        variant="plain"
        edits
        icon={<Undo2 />}
        onClick={() => {
          awaitText(textKey);
          void run(changeBriefText, { id: briefId, key: textKey, text: null });
        }}
      >
        Put back
        <Hidden> {name}</Hidden>
      </Button>
    </p>
  );
}

function wholeRow(row: Omit<FittedRow, 'lines' | 'shortened'>): FittedRow {
  return { ...row, lines: [row.text], shortened: false };
}
