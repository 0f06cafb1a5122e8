import { X } from 'lucide-react';
import { useEffect, useState, type ReactElement } from 'react';
import {
  changeSettings,
  rememberedNumber,
  rememberLayout,
  useSettings,
} from '#renderer/session/settings-store.ts';
import { useNavigation } from '#renderer/session/navigation.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { useRound } from '#renderer/session/round-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { firstSteps, stepsTaken } from './first-steps.ts';
import styles from './StartHint.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The steps that are done, as bits; so they are remembered. */
const REMEMBERED = 'hints.done';

/** The way of the method in four steps, the first one that is not done yet; it follows what the user does, and goes by itself. */
export function StartHint(): ReactElement | null {
  const gone = useSettings((settings) => settings.hintsDone);
  const readOnly = useDocument((store) => store.readOnly);
  const partnerId = useDocument((store) => store.partnerId);
  const state = useDocument((store) => store.state);
  const tab = useNavigation((navigation) => navigation.tab);
  const asking = useRound(({ round }) => round !== null);
  const [done, setDone] = useState(() => rememberedNumber(REMEMBERED, 0));
  const [begun, setBegun] = useState({ partnerId, state });
  // Another partner: what is rated there already was not done now.
  if (begun.partnerId !== partnerId) setBegun({ partnerId, state });
  const hidden = gone || readOnly || state.seat.size === 0;
  const taken = hidden || begun.partnerId !== partnerId ? 0 : stepsTaken(begun.state, state, tab === 'plan');
  if ((done | taken) !== done) setDone(done | taken);
  useEffect(() => {
    if (done > 0) rememberLayout(REMEMBERED, done);
    if (done === ALL && !gone) void changeSettings({ hintsDone: true });
  }, [done, gone]);
  // Every step begins at the people: a partner without any says itself what to do first. A run through them says itself what to press.
  if (hidden || done === ALL || asking || (tab !== 'map' && tab !== 'people')) return null;

  const at = firstSteps.findIndex((_, index) => (done & (1 << index)) === 0);
  return (
    <aside className={styles.strip} aria-label="First steps">
      <span className={styles.count}>
        {at + 1} of {firstSteps.length}
      </span>
      <output className={looks.growShrink}>{firstSteps[at]}</output>
      <Button size="s" variant="plain" onClick={() => setDone(done | (1 << at))}>
        {at === firstSteps.length - 1 ? 'Done' : 'Next'}
      </Button>
      <IconButton
        size="s"
        label="Dismiss the first steps"
        icon={<X />}
        onClick={() => void changeSettings({ hintsDone: true })}
      />
    </aside>
  );
}

const ALL = (1 << firstSteps.length) - 1;
