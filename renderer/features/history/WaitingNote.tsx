import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import looks from '#renderer/ui/looks.module.css';
import { countText } from '#shared/text/wording.ts';
import styles from './HistoryTab.module.css';

/** Says what colleagues sent that has no place yet, what is safe, and what brings it in; nothing while nothing waits. */
export function WaitingNote(): ReactElement | null {
  const count = useWaiting();
  if (count === 0) return null;
  const one = count === 1;
  return (
    <section className={styles.differences} aria-label="What waits">
      <h2 className={looks.heading}>
        {countText(count, 'entry', 'entries')} {one ? 'waits' : 'wait'} for somebody who has not come yet
      </h2>
      <p className={looks.note}>
        A colleague sent {one ? 'it' : 'them'} without whom {one ? 'it belongs' : 'they belong'} to.{' '}
        {one ? 'It is' : 'They are'} kept and {one ? 'takes its' : 'take their'} place as soon as that comes:
        ask the colleague for a snapshot with everything.
      </p>
    </section>
  );
}

function useWaiting(): number {
  const partnerId = useDocument((document) => document.partnerId);
  const state = useDocument((document) => document.state);
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (partnerId === null) return undefined;
    let gone = false;
    call('partner.waiting', { partnerId }).then(
      (found) => !gone && setCount(found),
      () => !gone && setCount(0),
    );
    return () => {
      gone = true;
    };
  }, [partnerId, state]);
  return count;
}
