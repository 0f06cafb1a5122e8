import type { ReactElement } from 'react';
import { Button } from '#renderer/ui/Button.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  adaptabilities,
  adaptabilityLabels,
  coverageLabels,
  coverages,
  orientationLabels,
  orientations,
} from '#shared/model/rating.ts';
import { cultureTypeLabels, cultureTypes } from '#shared/model/culture-type.ts';
import { strategies, strategyLabels } from '#shared/model/strategy.ts';
import type { TacticEntry } from '#shared/playbook/tactics/entries.ts';
import { filterTactics, noFilters, useTactics, type TacticsShown } from '#renderer/session/tactics-store.ts';
import styles from './TacticsToolbar.module.css';

type Props = { readonly found: number; readonly entries: readonly TacticEntry[] };

const shownLabels: Readonly<Record<TacticsShown, string>> = {
  all: 'Every tactic',
  own: 'Of my own',
  changed: 'Changed by me',
  off: 'Switched off',
  used: 'In use',
};
// Object.keys loses the literal keys.
const shownOptions = (Object.keys(shownLabels) as readonly TacticsShown[]).map((value) => ({
  value,
  label: shownLabels[value],
}));

const notRated = { value: 'not-rated', label: 'Not rated' } as const;
const options = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

export function TacticsToolbar({ found, entries }: Props): ReactElement {
  const filters = useTactics((store) => store.filters);
  const { search, strategy, adaptability, orientation, coverage, culture, shown } = filters;
  const filtered = Object.entries(filters).some(
    ([name, value]) => value !== (noFilters as Readonly<Record<string, unknown>>)[name],
  );
  return (
    <div className={styles.toolbar} role="search" aria-label="Tactics">
      <div className={styles.search} data-find>
        <SearchField
          label="Search tactics"
          value={search}
          onValueChange={(text) => filterTactics({ search: text })}
        />
      </div>
      <Select
        label="Strategy"
        labelHidden
        value={strategy}
        placeholder="All strategies"
        options={options(strategies, strategyLabels)}
        onValueChange={(value) => filterTactics({ strategy: value })}
        onClear={() => filterTactics({ strategy: null })}
      />
      <Select
        label="Adaptability"
        labelHidden
        value={adaptability}
        placeholder="Any adaptability"
        options={[...options(adaptabilities, adaptabilityLabels), notRated]}
        onValueChange={(value) => filterTactics({ adaptability: value })}
        onClear={() => filterTactics({ adaptability: null })}
      />
      <Select
        label="Decision orientation"
        labelHidden
        value={orientation}
        placeholder="Any orientation"
        options={[...options(orientations, orientationLabels), notRated]}
        onValueChange={(value) => filterTactics({ orientation: value })}
        onClear={() => filterTactics({ orientation: null })}
      />
      <Select
        label="Coverage"
        labelHidden
        value={coverage}
        placeholder="Any coverage"
        options={[...options(coverages, coverageLabels), notRated]}
        onValueChange={(value) => filterTactics({ coverage: value })}
        onClear={() => filterTactics({ coverage: null })}
      />
      <Select
        label="Culture of the partner"
        labelHidden
        value={culture}
        placeholder="Any culture"
        options={options(cultureTypes, cultureTypeLabels)}
        onValueChange={(value) => filterTactics({ culture: value })}
        onClear={() => filterTactics({ culture: null })}
      />
      <Select
        label="Which tactics"
        labelHidden
        value={shown}
        options={shownOptions}
        onValueChange={(value) => filterTactics({ shown: value })}
      />
      {filtered && (
        <span className={styles.found}>
          <output>
            {found} of {entries.length}
          </output>
          <Button size="s" variant="plain" onClick={() => useTactics.setState({ filters: noFilters })}>
            Show all
          </Button>
        </span>
      )}
    </div>
  );
}
