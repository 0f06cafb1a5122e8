import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { FoundDraft } from '#renderer/document/drafts.ts';
import { discardWithWayBack } from './discard-draft.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { focusHomeIfLost, takeFocus } from '#renderer/ui/focus.ts';
import { momentText } from '#shared/reading/calendar.ts';
import { typedPart } from '#shared/text/typed-part.ts';
import styles from './LeftDrafts.module.css';
import { putBackDraft, useDraftsFromBefore } from './put-back-draft.ts';
import looks from '#renderer/ui/looks.module.css';

const SHOWN = 160;

/** What was being typed when the app ended without being asked to; each is put back or discarded. Nothing when there is none. */
export function LeftDrafts(): ReactElement | null {
  const drafts = useDraftsFromBefore();
  const [closed, setClosed] = useState(false);
  if (closed || drafts.length === 0) return null;
  return <Offer drafts={drafts} onLater={() => setClosed(true)} />;
}

type OfferProps = { readonly drafts: readonly FoundDraft[]; readonly onLater: () => void };

function Offer({ drafts, onLater }: OfferProps): ReactElement {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Tab leads to its first button then; on a button itself, a key meant for something else would choose.
    const soon = requestAnimationFrame(() => takeFocus(place.current));
    return () => cancelAnimationFrame(soon);
  }, []);
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={styles.left}
      aria-label="Rapport closed while you were typing"
    >
      <div className={styles.head}>
        <RotateCcw size={16} aria-hidden className={styles.icon} />
        <p className={styles.title} role="status">
          <strong>Rapport closed while you were typing.</strong>{' '}
          {drafts.length === 1 ? 'This text was not saved yet.' : 'These texts were not saved yet.'}
        </p>
        <Button
          size="s"
          variant="plain"
          title="They are offered again at the next start, and in their fields"
          onClick={() => {
            onLater();
            focusHomeIfLost();
          }}
        >
          Later
        </Button>
      </div>
      <ul className={styles.list}>
        {drafts.map((draft) => (
          <Item key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Item({ draft }: { readonly draft: FoundDraft }): ReactElement {
  const { label, text, saved, at } = draft;
  const today = useDocument((document) => document.today);
  const where = whereText(draft);
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
      focusHomeIfLost();
    }
  };
  return (
    <li className={styles.item}>
      <div className={looks.growShrink}>
        <p className={styles.where}>
          <strong>{label}</strong>
          {where === '' ? '' : ` – ${where}`}
          <span className={styles.quiet}> · {momentText(new Date(at), today)}</span>
        </p>
        <p className={styles.text}>“{typedPart(text, saved ?? '', SHOWN)}”</p>
        {saved !== null && saved !== '' && (
          <p className={styles.quiet}>Saved: “{typedPart(saved, text, SHOWN)}”</p>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          size="s"
          edits
          busy={busy}
          aria-label={`Put it back: ${label}`}
          onClick={() => void act(() => putBackDraft(draft))}
        >
          Put it back
        </Button>
        <Button
          size="s"
          variant="plain"
          edits
          busy={busy}
          aria-label={`Discard: ${label}`}
          onClick={() => {
            discardWithWayBack(draft);
            focusHomeIfLost();
          }}
        >
          Discard
        </Button>
      </div>
    </li>
  );
}

function whereText({ personName, partnerName }: FoundDraft): string {
  return [personName, partnerName].filter((name) => name !== '').join(', ');
}
