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
import { useSelection } from '#renderer/session/selection-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import styles from './StartHint.module.css';
import looks from '#renderer/ui/looks.module.css';

const steps = [
  'Select a person on the map. The panel on the right shows who they are and how they stand.',
  'Rate their support: press 1 to 5 on the map, or choose it in the panel. Say how you know.',
  'Open the Plan tab. Every line says why it is there; accept it, edit it or reject it.',
  'Share it: the menu at the top right saves the plan as PDF, for yourself or safe for the partner.',
] as const;

/** The step that was shown last, which is shown again the next time. */
const REMEMBERED_STEP = 'hints.step';

/** Four steps, one at a time, in a strip that covers nothing; done or dismissed, it never comes back. */
export function StartHint(): ReactElement | null {
  const done = useSettings((settings) => settings.hintsDone);
  const readOnly = useDocument((store) => store.readOnly);
  const nobody = useDocument(({ state }) => state.seat.size === 0);
  const [step, setStep] = useState(() => rememberedNumber(REMEMBERED_STEP, 0));
  const taken = useTaken(step);
  useEffect(() => {
    if (step > 0) rememberLayout(REMEMBERED_STEP, step);
  }, [step]);
  if (taken) setStep(step + 1);
  // Every step is about people: a partner without any says itself what to do first.
  if (done || readOnly || nobody) return null;

  const finish = () => void changeSettings({ hintsDone: true });
  const last = step >= steps.length - 1;
  return (
    <aside className={styles.strip} aria-label="First steps">
      <span className={styles.count}>
        {Math.min(step + 1, steps.length)} of {steps.length}
      </span>
      <output className={looks.growShrink}>{steps[Math.min(step, steps.length - 1)]}</output>
      <Button size="s" variant="plain" onClick={last ? finish : () => setStep(step + 1)}>
        {last ? 'Done' : 'Next'}
      </Button>
      <IconButton size="s" label="Dismiss the first steps" icon={<X />} onClick={finish} />
    </aside>
  );
}

/** Whether the user has just done what the step asks for. */
function useTaken(step: number): boolean {
  const selected = useSelection((state) => state.focusSeatId !== null);
  const rated = useDocument((store) => store.undoState.undo?.name.startsWith('person.') ?? false);
  const onPlan = useNavigation((state) => state.tab === 'plan');
  if (step === 0) return selected;
  if (step === 1) return rated;
  return step === 2 && onPlan;
}
