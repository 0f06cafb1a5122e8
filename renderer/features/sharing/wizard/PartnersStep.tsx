import { useId, type ReactElement } from 'react';
import { levels } from '#renderer/parts/sharing/level-words.ts';
import { usePartners } from '#renderer/session/partners-store.ts';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import looks from '#renderer/ui/looks.module.css';
import { LevelMeaning } from '../LevelMeaning.tsx';
import type { StepProps } from './step-props.ts';
import styles from './ConnectDialog.module.css';

const choices = [{ value: 'not', label: 'Not shared' }, ...levels] as const;

/** Which partners go out, and how far. */
export function PartnersStep({ state, busy }: StepProps): ReactElement {
  const partners = usePartners((store) => store.partners) ?? [];
  const headId = useId();
  const shown = partners.filter(({ archived }) => !archived);
  return (
    <>
      <p id={headId}>You can change it at any time. A partner that is not shared stays on this computer.</p>
      {shown.length === 0 && <p className={looks.note}>You have no partner yet; share one when you have.</p>}
      <ul className={styles.partners} aria-labelledby={headId}>
        {shown.map(({ id, name }) => (
          <li key={id} className={styles.partner}>
            <span className={styles.name}>{name}</span>
            <SegmentedControl
              label={`How far ${name} is shared`}
              value={state.shared.get(id) ?? 'not'}
              options={choices}
              disabled={busy}
              onValueChange={(level) => state.share(id, level === 'not' ? null : level)}
            />
          </li>
        ))}
      </ul>
      <LevelMeaning />
    </>
  );
}
