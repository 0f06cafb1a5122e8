import type { ReactElement } from 'react';
import { countFindings } from '#shared/rules/findings/findings.ts';
import { useFindings } from './use-findings.ts';

/** How many findings there are, for the head of their section. */
export function FindingsSummary(): ReactElement | null {
  const found = useFindings();
  if (found === null) return null;
  const { high } = countFindings(found.findings);
  const all = found.findings.length;
  if (all === 0) return <>None</>;
  return <>{high === 0 ? String(all) : `${String(high)} important of ${String(all)}`}</>;
}
