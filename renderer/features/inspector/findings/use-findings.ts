import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { useWaiting } from '#renderer/parts/findings/use-waiting.ts';
import { heldBackFindings } from '#shared/rules/findings/held-back.ts';
import type { FindingDecision } from '#shared/model/finding-decision.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import {
  findingsOf,
  idleDecisions,
  silencedFindings,
  type Finding,
  type SilencedFinding,
} from '#shared/rules/findings/findings.ts';

const notReadYet = emptyState();

/** The findings of the open partner, and what is silenced. */
export type Findings = {
  readonly state: PartnerState;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly idle: readonly FindingDecision[];
};

/** On a map of more people findings wait until nothing was changed for a moment, so that one edit after the other stays quick. */
const LARGE = 1_000;
const CALM_MS = 150;

/** The state of the document a little later. */
function useCalmState(): PartnerState {
  const state = useDocument((document) => document.state);
  const [calm, setCalm] = useState(notReadYet);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(state), state.person.size > LARGE ? CALM_MS : 0);
    return () => clearTimeout(timer);
  }, [state]);
  return calm;
}

/** The findings as soon as there is time: a large map is painted first. Null until then. */
export function useFindings(): Findings | null {
  const state = useDeferredValue(useCalmState());
  const today = useDocument((document) => document.today);
  const waiting = useWaiting();
  return useMemo(
    () =>
      state === notReadYet
        ? null
        : {
            state,
            findings: [...findingsOf(state, today), ...heldBackFindings(state, waiting, today)],
            silenced: silencedFindings(state, today),
            idle: idleDecisions(state, today),
          },
    [state, today, waiting],
  );
}
