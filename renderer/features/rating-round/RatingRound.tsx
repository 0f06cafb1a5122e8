import { useEffect, type KeyboardEvent, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { leaveRound, stepRound, stopRound, useRound } from '#renderer/session/round-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { isTyping } from '#renderer/ui/typing.ts';
import { AskedPerson } from './AskedPerson.tsx';
import { RoundDone } from './RoundDone.tsx';
import styles from './RatingRound.module.css';
import looks from '#renderer/ui/looks.module.css';

/** A run through the people who probably matter: one card at a time, by keys alone; skipped and stopped at any time. */
export function RatingRound(): ReactElement | null {
  const round = useRound((store) => store.round);
  const partnerId = useDocument((document) => document.partnerId);
  const people = useDocument(({ state }) => state.person);
  const isElsewhere = round !== null && round.partnerId !== partnerId;
  useEffect(() => {
    if (isElsewhere) stopRound();
  }, [isElsewhere]);
  if (round === null || isElsewhere) return null;
  const { personIds, at } = round;
  const person = people.get(personIds[at] ?? '');
  const done = at >= personIds.length;
  return (
    <KeyScope as="section" className={styles.round} aria-label="Rate who matters" onKeyDown={onKeyDown}>
      <header className={styles.head}>
        <span className={looks.quiet}>
          {done ? 'Done' : `${String(at + 1)} of ${String(personIds.length)}`}
        </span>
        <Button size="s" variant="plain" aria-keyshortcuts="Escape" onClick={leaveRound}>
          Stop <kbd className={styles.key}>Esc</kbd>
        </Button>
      </header>
      <ProgressBar label="How far the run is" value={at} max={personIds.length} />
      {done ? (
        <RoundDone personIds={personIds} />
      ) : person === undefined ? (
        <p className={looks.quiet}>This person is not there any more.</p>
      ) : (
        <AskedPerson key={person.id} person={person} />
      )}
      {!done && (
        <footer className={styles.foot}>
          <Button
            size="s"
            variant="plain"
            disabled={at === 0}
            aria-keyshortcuts="B"
            onClick={() => stepRound(-1)}
          >
            Back <kbd className={styles.key}>B</kbd>
          </Button>
          <span className={looks.grow} />
          <Button size="s" aria-keyshortcuts="S" onClick={() => stepRound(1)}>
            Skip <kbd className={styles.key}>S</kbd>
          </Button>
          <Button size="s" variant="primary" aria-keyshortcuts="Enter" onClick={() => stepRound(1)}>
            Next <kbd className={styles.key}>Enter</kbd>
          </Button>
        </footer>
      )}
    </KeyScope>
  );
}

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = isTyping(event.target);
  const key = event.key.toLowerCase();
  if (event.key === 'Escape') {
    // The first one takes back what is being typed.
    if (event.defaultPrevented) return;
    leaveRound();
  } else if (!typing && key === 's') stepRound(1);
  else if (!typing && key === 'b') stepRound(-1);
  else if (event.key === 'Enter' && !event.shiftKey && isAnswer(event.target)) stepRound(1);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Enter goes on from the text, and from a choice that is made; on a button it presses the button. */
function isAnswer(target: EventTarget): boolean {
  return (
    target instanceof HTMLElement && (isTyping(target) || target.getAttribute('aria-checked') === 'true')
  );
}
