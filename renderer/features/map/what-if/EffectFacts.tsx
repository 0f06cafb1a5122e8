import type { ReactElement } from 'react';
import { StatusLight } from '#renderer/parts/findings/StatusLight.tsx';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { MapStatus } from '#shared/rules/people/map-status.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { Effect, Pair } from '#shared/rules/what-if/what-if.ts';
import styles from './WhatIfPanel.module.css';

type Fact = { readonly label: string; readonly light?: Pair<MapStatus['light']> } & Pair<string>;

type Props = {
  readonly before: PartnerState;
  readonly effect: Effect;
  /** Whether to show what changes, or what stays as it is. */
  readonly changed: boolean;
};

/** Status and counts before and after as a table: those that change, or those that stay. Empty if there are none. */
export function EffectFacts({ before, effect, changed }: Props): ReactElement | null {
  const facts = factsOf(before, effect).filter((fact) => (fact.before !== fact.after) === changed);
  if (facts.length === 0) return null;
  return (
    <table className={styles.table} aria-label={changed ? 'What changes' : 'What stays as it is'}>
      <thead>
        <tr>
          <th scope="col" aria-label="What" />
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.label} data-changed={fact.before !== fact.after || undefined}>
            <th scope="row">{fact.label}</th>
            <td>
              {fact.light !== undefined && <Light light={fact.light.before} />}
              {fact.before}
            </td>
            <td>
              {fact.light !== undefined && <Light light={fact.light.after} />}
              {fact.after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Light({ light }: { readonly light: MapStatus['light'] }): ReactElement {
  return (
    <span className={styles.light}>
      <StatusLight light={light} />
    </span>
  );
}

function factsOf(state: PartnerState, effect: Effect): readonly Fact[] {
  const { mapStatus, champions, entryPoint, knownKeyPlayers, findings } = effect;
  const { before, after } = mapStatus;
  const status = (label: string, ask: (one: MapStatus) => string): Fact => ({
    label,
    before: ask(before),
    after: ask(after),
  });
  const names = (ids: readonly (PersonId | null)[]): string => {
    const known = ids.filter((id) => id !== null);
    return known.length === 0 ? 'Nobody' : known.map((id) => nameOf(state, id)).join(', ');
  };
  return [
    {
      ...status('Map status', (one) => one.because),
      light: { before: before.light, after: after.light },
    },
    status('People', (one) => String(one.people)),
    status('Key players', (one) => String(one.keyPlayers)),
    status('Key players covered', (one) => `${String(one.keyPlayersCovered)} of ${String(one.keyPlayers)}`),
    {
      label: 'Key players known by us',
      before: `${String(knownKeyPlayers.before)} of ${String(before.keyPlayers)}`,
      after: `${String(knownKeyPlayers.after)} of ${String(after.keyPlayers)}`,
    },
    status(
      'Key players with us',
      (one) => `${String(one.supportiveKeyPlayers)} of ${String(one.keyPlayers)}`,
    ),
    { label: 'Champions', before: names(champions.before), after: names(champions.after) },
    { label: 'Entry point', before: names([entryPoint.before]), after: names([entryPoint.after]) },
    {
      label: 'Findings',
      before: String(findings.kept + changedFindings(findings)),
      after: String(findings.kept + findings.added.length),
    },
  ];
}

/** How many of the findings before are not among those that stay as they are. */
function changedFindings({ added, gone }: Effect['findings']): number {
  const reworded = added.filter(({ reworded: before }) => before).length;
  return gone.length + reworded;
}
