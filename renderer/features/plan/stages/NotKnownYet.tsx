import { memo, type ReactElement } from 'react';
import { useToday } from '#renderer/document/document-store.ts';
import { startRound } from '#renderer/session/round-store.ts';
import { NamedText } from '#renderer/parts/people/NamedText.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { nameOf } from '#shared/reading/people.ts';
import { ROUND_SIZE, stancesNotKnown, whoToRate } from '#shared/rules/round/who-to-rate.ts';
import { listed } from '#shared/text/wording.ts';
import styles from './NotKnownYet.module.css';

const NAMED = 3;

/** What the plan cannot know yet, in one line, and the way to say it. Nothing while all who probably matter are rated. */
export const NotKnownYet = memo(function NotKnownYet({
  state,
}: {
  readonly state: PartnerState;
}): ReactElement | null {
  const today = useToday();
  const stances = stancesNotKnown(state, today);
  const people = stances.length > 0 ? stances : whoToRate(state, today);
  if (people.length === 0) return null;
  const who = listed(
    people.map((id) => nameOf(state, id)),
    NAMED,
  );
  return (
    <section className={styles.line} aria-label="Not known yet">
      <p className={styles.text}>
        <span className={styles.label}>Not known yet:</span>{' '}
        <NamedText
          text={unknownText(who, people.length === 1, stances.length > 0)}
          personIds={people.slice(0, NAMED)}
        />
      </p>
      <Button size="s" edits onClick={() => startRound(people.slice(0, ROUND_SIZE))}>
        Rate now
      </Button>
    </section>
  );
});

function unknownText(who: string, isOne: boolean, stanceOnly: boolean): string {
  if (stanceOnly) return `where ${who} ${isOne ? 'stands' : 'stand'}.`;
  return `how much weight ${who} ${isOne ? 'has' : 'have'}, and where they stand.`;
}
