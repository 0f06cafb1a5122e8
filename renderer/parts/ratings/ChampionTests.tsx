import { run } from '#renderer/edits/run.ts';
import { recordTest } from '#shared/edit/champions/champion-edits.ts';
import type { ReactElement } from 'react';
import { useSettings } from '#renderer/session/settings-store.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { NoteArea } from '#renderer/parts/NoteArea.tsx';
import { fieldDraft } from '#shared/model/draft.ts';
import type { PersonId } from '#shared/model/id.ts';
import {
  championTestId,
  type ChampionTestRecord,
  championTestLabels,
  championTests,
  testResultLabels,
  testResults,
  type ChampionTest,
} from '#shared/model/champion-test.ts';
import { championTestOf } from '#shared/rules/champions/champion-tests.ts';
import { signedText } from './signed-text.ts';
import styles from './ChampionTests.module.css';
import looks from '#renderer/ui/looks.module.css';

const questions: Readonly<Record<ChampionTest, string>> = {
  power: 'Asked for something that needs power, such as access to who decides: did it happen?',
  'argues-when-absent': 'Has somebody heard this person argue for us while none of us was there?',
  'personal-stake': 'What does this person gain when we succeed, or lose when we do not?',
};
const choices = testResults.map((value) => ({
  value,
  label: testResultLabels[value],
  meaning: testResultLabels[value],
}));

/** The three tests of a champion, each with result and evidence (method, section 5, point 5). */
export function ChampionTests({ personId }: { readonly personId: PersonId }): ReactElement {
  const state = useDocument((document) => document.state);
  return (
    <ul className={looks.column3}>
      {championTests.map((test) => (
        <Test key={test} personId={personId} test={test} record={championTestOf(state, personId, test)} />
      ))}
    </ul>
  );
}

type Props = {
  readonly personId: PersonId;
  readonly test: ChampionTest;
  readonly record: ChampionTestRecord | undefined;
};

function Test({ personId, test, record }: Props): ReactElement {
  const userName = useSettings((settings) => settings.userName);
  const result = record?.result ?? null;
  const label = championTestLabels[test];
  return (
    <li className={looks.column1}>
      <div className={styles.head}>
        <span className={looks.medium}>{label}</span>
        <ChoiceRow
          label={label}
          size="s"
          choices={choices}
          values={result === null ? [] : [result]}
          onChoose={(value) => {
            const chosen = testResults.find((one) => one === value) ?? null;
            void run(recordTest, { personId, test, result: chosen === result ? null : chosen });
          }}
          onClear={() => void run(recordTest, { personId, test, result: null })}
        />
      </div>
      <p className={looks.note}>{questions[test]}</p>
      <NoteArea
        key={`${personId} ${test}`}
        label={`${label}: evidence`}
        labelHidden
        rows={2}
        value={record?.evidence ?? ''}
        draft={fieldDraft('champion_test', championTestId(personId, test), 'evidence', [personId])}
        placeholder="What was said or seen, where and when"
        onCommit={(evidence) => run(recordTest, { personId, test, evidence: evidence.trim() })}
      />
      {record !== undefined && record.testedOn !== null && (
        <p className={looks.note}>{signedText(record.testedBy, record.testedOn, userName)}</p>
      )}
    </li>
  );
}
