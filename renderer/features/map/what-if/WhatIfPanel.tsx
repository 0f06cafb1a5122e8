import { X } from 'lucide-react';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { assumptionKey, assumptionText } from '#shared/edit/what-if/assumptions.ts';
import { effectOf, hasEffect } from '#shared/rules/what-if/what-if.ts';
import { mapControl } from '../view/map-control.ts';
import { AddAssumption } from './AddAssumption.tsx';
import { EffectFacts } from './EffectFacts.tsx';
import { EffectLists } from './EffectLists.tsx';
import { dropAssumption, leaveWhatIf, useMapState, useWhatIf } from '#renderer/session/what-if-store.ts';
import styles from './WhatIfPanel.module.css';
import looks from '#renderer/ui/looks.module.css';

/** What would be, against what is: the assumptions, and their effect on status, coverage, paths and findings. Only while asking "what if". */
export function WhatIfPanel(): ReactElement | null {
  const on = useWhatIf((store) => store.on);
  return on ? <Panel /> : null;
}

function Panel(): ReactElement {
  const assumptions = useWhatIf((store) => store.assumptions);
  const state = useDocument((document) => document.state);
  return (
    <section className={styles.panel} aria-label="What if" data-map-panel>
      <header className={styles.head}>
        <h2 className={looks.largeHeading}>What if …</h2>
        <p className={styles.quiet}>Nothing is saved; editing is paused.</p>
        <Button
          size="s"
          onClick={() => {
            leaveWhatIf();
            mapControl()?.takeFocus();
          }}
        >
          Done
        </Button>
      </header>
      <div className={styles.body}>
        <div className={styles.assumptions}>
          {assumptions.length > 0 && (
            <ul className={looks.column2} aria-label="Assumptions">
              {assumptions.map((assumption) => {
                const text = assumptionText(state, assumption);
                return (
                  <li key={assumptionKey(assumption)} className={styles.assumption}>
                    <span>{text}</span>
                    <IconButton
                      size="s"
                      label={`Take back: ${text}`}
                      icon={<X />}
                      onClick={() => dropAssumption(assumption)}
                    />
                  </li>
                );
              })}
            </ul>
          )}
          <AddAssumption />
        </div>
        <div className={styles.effect}>{assumptions.length === 0 ? <Begin /> : <WholeEffect />}</div>
      </div>
    </section>
  );
}

function Begin(): ReactElement {
  return (
    <p className={styles.quiet}>
      Choose who is gone, at the partner or among us, or drag a card onto another one. What it does to
      coverage, paths in, findings and map status shows here, before and after.
    </p>
  );
}

function WholeEffect(): ReactElement {
  const today = useDocument((document) => document.today);
  const now = useDocument((document) => document.state);
  const mapped = useMapState();
  // Choosing stays quick on large maps: the effect follows as soon as there is time.
  const before = useDeferredValue(now);
  const after = useDeferredValue(mapped);
  const effect = useMemo(() => effectOf(before, after, today), [before, after, today]);
  return (
    <>
      {!hasEffect(effect) && (
        <p className={styles.quiet}>This would change nothing that the rules look at.</p>
      )}
      <EffectFacts before={before} effect={effect} changed />
      <EffectLists before={before} after={after} effect={effect} />
      <section className={looks.column2}>
        <h3 className={looks.strong}>What stays as it is</h3>
        <EffectFacts before={before} effect={effect} changed={false} />
      </section>
    </>
  );
}
