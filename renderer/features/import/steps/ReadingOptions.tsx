import type { ReactElement } from 'react';
import { partnerInView } from '#renderer/session/navigation.ts';
import { namesakeHint, useNamesake } from '#renderer/parts/partner/namesake.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useDocument } from '#renderer/document/document-store.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { delimiterLabels, delimiters } from '#shared/import/delimiter.ts';
import { encodingLabels } from '#shared/import/encoding-labels.ts';
import { bringInto, readAgain, setTarget } from '../flow/import-flow.ts';
import type { TableSummary } from '../flow/import-protocol.ts';
import { useImport } from '../flow/import-store.ts';
import { nameFromFile } from '../flow/import-words.ts';
import { DayOrderChoice } from './DayOrderChoice.tsx';
import styles from './ReadingOptions.module.css';

const delimiterOptions = delimiters.map((value) => ({ value, label: delimiterLabels[value] }));

/** Into which partner, and how the list was read; what can be read in one way alone is not asked. */
export function ReadingOptions({ table }: { readonly table: TableSummary }): ReactElement {
  return (
    <div className={styles.options}>
      <Target />
      {table.sheets.length > 1 && (
        <Select
          label={table.format === 'Web page' || table.format === 'JSON' ? 'Table' : 'Sheet'}
          value={String(table.sheet)}
          options={table.sheets.map(({ name, hidden }, index) => ({
            value: String(index),
            label: hidden ? `${name} (hidden)` : name,
          }))}
          onValueChange={(sheet) => void readAgain({ sheet: Number(sheet) })}
        />
      )}
      <Select
        label="Headers"
        value={String(table.headerRow ?? 'none')}
        options={headerOptions(table.headerRow)}
        onValueChange={(row) => void readAgain({ headerRow: row === 'none' ? null : Number(row) })}
      />
      {table.delimiter !== null && (
        <Select
          label="Cells separated by"
          value={table.delimiter}
          options={delimiterOptions}
          onValueChange={(delimiter) => void readAgain({ delimiter })}
        />
      )}
      {table.encodingChoices.length > 1 && (
        <Select
          label="Text encoding"
          value={table.encoding}
          options={table.encodingChoices.map(({ encoding, reads }) => ({
            value: encoding,
            label: reads === '' ? encodingLabels[encoding] : `${encodingLabels[encoding]}: ${reads}`,
          }))}
          onValueChange={(encoding) => void readAgain({ encoding })}
        />
      )}
      <DayOrderChoice />
    </div>
  );
}

function Target(): ReactElement {
  const target = useImport((store) => store.target);
  const sourceName = useImport((store) => store.sourceName);
  const open = useDocument((store) => store.state.partner.get(store.partnerId ?? '')?.name ?? '');
  const isOpen = partnerInView() !== null;
  const namesake = useNamesake(target.kind === 'new' ? target.name : '');
  const proposed = sourceName === 'Pasted rows' ? '' : nameFromFile(sourceName);
  const options = [
    { value: 'open', label: open },
    { value: 'new', label: 'A new partner' },
  ] as const;
  return (
    <>
      {isOpen && (
        <Select
          label="Bring the people into"
          value={target.kind}
          options={options}
          onValueChange={(kind) => setTarget(kind === 'open' ? { kind } : { kind, name: proposed })}
        />
      )}
      {target.kind === 'new' && (
        <TextField
          label="Name of the new partner"
          value={target.name}
          draft={null} // the list that it is for is gone after a crash too
          placeholder="Name"
          onDraft={(name) => setTarget({ kind: 'new', name })}
          onCommit={(name) => setTarget({ kind: 'new', name })}
          focusFirst={target.name === ''}
          {...namesakeHint(namesake)}
        />
      )}
      {namesake !== null && !namesake.archived && (
        <Button className={styles.instead} onClick={() => void bringInto(namesake.id)}>
          Bring them into that partner
        </Button>
      )}
    </>
  );
}

function headerOptions(
  headerRow: number | null,
): readonly { readonly value: string; readonly label: string }[] {
  const rows = new Set([1, 2, 3, 4, 5, ...(headerRow === null ? [] : [headerRow])]);
  return [
    ...[...rows].sort((a, b) => a - b).map((row) => ({ value: String(row), label: `In row ${row}` })),
    { value: 'none', label: 'The list has none' },
  ];
}
