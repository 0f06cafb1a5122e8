import { useDeferredValue, useMemo } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { FindingDecision } from '#shared/model/finding-decision.ts';
import { emptyState, type PartnerState } from '#shared/model/partner-state.ts';
import {
  findingsOf,
  idleDecisions,
  silencedFindings,
  type Finding,
  type SilencedFinding,
} from '#shared/rules/findings.ts';

const notReadYet = emptyState();

/** The findings of the open partner, and what is silenced. */
export type Findings = {
  readonly state: PartnerState;
  readonly findings: readonly Finding[];
  readonly silenced: readonly SilencedFinding[];
  readonly idle: readonly FindingDecision[];
};

/** The findings as soon as there is time: a large map is painted first. Null until then. */
export function useFindings(): Findings | null {
  const state = useDeferredValue(
    useDocument((document) => document.state),
    notReadYet,
  );
  const today = useDocument((document) => document.today);
  return useMemo(
    () =>
      state === notReadYet
        ? null
        : {
            state,
            findings: findingsOf(state, today),
            silenced: silencedFindings(state, today),
            idle: idleDecisions(state, today),
          },
    [state, today],
  );
}
