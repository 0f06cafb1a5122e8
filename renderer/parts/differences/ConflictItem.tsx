import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { undo } from '#renderer/document/commit.ts';
import { run, type RunOptions } from '#renderer/edits/run.ts';
import { showRating } from '#renderer/session/show-in-inspector.ts';
import { useSettings } from '#renderer/session/settings-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { toast } from '#renderer/ui/toast.ts';
import looks from '#renderer/ui/looks.module.css';
import {
  bringBack,
  keepWhatStands,
  takesWords,
  takeTheOther,
  writeAThird,
} from '#shared/edit/differences/difference-edits.ts';
import { REMOVED } from '#shared/model/conflict.ts';
import type { PartnerId } from '#shared/model/id.ts';
import type { Difference, View } from '#shared/reading/difference-words.ts';
import { listed } from '#shared/text/wording.ts';
import { ratingKindOf } from '#shared/reading/spoken-value.ts';
import styles from './ConflictList.module.css';
import { removalText, standsText, valueShort, writtenText } from './difference-words.ts';

type Props = {
  readonly difference: Difference;
  /** Whose it is, where that partner is not the open one. */
  readonly of?: PartnerId;
  /** Without what it is about, where it stands beside that. */
  readonly bare?: boolean;
};

/** Both views of one thing, with who, when and how they know; and what settles it. */
export function ConflictItem({ difference, of, bare = false }: Props): ReactElement {
  const { subject, part, standing, losing } = difference;
  const userName = useSettings((settings) => settings.userName);
  return (
    <div className={styles.item} role="group" aria-label={`Difference of view: ${subject}`}>
      {part === REMOVED ? (
        <>
          <p className={looks.growWords}>{removalText(difference, userName)}</p>
          <Written id={difference.id} />
          <RemovalButtons difference={difference} of={of} />
        </>
      ) : (
        <>
          {!bare && <h4 className={looks.mediumWords}>{subject}</h4>}
          <dl className={styles.views}>
            <ViewLines view={standing} userName={userName} stands={standsText(difference)} />
            <ViewLines view={losing} userName={userName} stands="" />
          </dl>
          <ChoiceButtons difference={difference} of={of} />
        </>
      )}
    </div>
  );
}

/** What was written without knowing of a removal. */
function Written({ id }: { readonly id: string }): ReactElement | null {
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    call('differences.written', { id }).then(
      (found) => !gone && setWords(found),
      () => undefined, // who and when stands above
    );
    return () => {
      gone = true;
    };
  }, [id]);
  return words.length === 0 ? null : <p className={looks.note}>{listed(words, 4)}</p>;
}

type ViewProps = { readonly view: View; readonly userName: string; readonly stands: string };

function ViewLines({ view, userName, stands }: ViewProps): ReactElement {
  const { text, evidence, confidence } = view;
  return (
    <div className={styles.view} data-stands={stands !== '' || undefined}>
      <dt className={looks.note}>
        {writtenText(view, userName)}
        {stands !== '' && ` · ${stands}`}
      </dt>
      <dd className={styles.value}>
        {text === '' ? <span className={looks.faint}>Nothing</span> : text}
        {confidence !== '' && <span className={looks.note}> · {confidence}</span>}
        {evidence !== '' && <p className={looks.note}>“{evidence}”</p>}
      </dd>
    </div>
  );
}

type ButtonProps = { readonly difference: Difference; readonly of: PartnerId | undefined };

function ChoiceButtons({ difference, of }: ButtonProps): ReactElement {
  const { id, entity, row, part, personIds, subject, standing, losing } = difference;
  const [writing, setWriting] = useState(false);
  const isOpen = of === undefined;
  const kind = ratingKindOf({ entity, row });
  const [personId] = personIds;
  const said = (view: View): string => `${subject}: ${valueShort(view)}`;
  const differs = valueShort(standing) !== valueShort(losing);
  if (writing)
    return (
      <TextArea
        label={`${subject}, in new words`}
        labelHidden
        value={standing.text}
        draft={{ entity, row, field: part, personIds }}
        onCommit={(text) => settle(subject, run(writeAThird, { id, text }, options(of)))}
      />
    );
  return (
    <div className={looks.wrap1}>
      <Button
        size="s"
        edits
        aria-label={`Keep ${valueShort(standing)}: ${subject}`}
        onClick={() => void settle(said(standing), run(keepWhatStands, { id }, options(of)))}
      >
        {differs ? `Keep ${valueShort(standing)}` : 'Keep what stands'}
      </Button>
      <Button
        size="s"
        edits
        aria-label={`Take ${valueShort(losing)}: ${subject}`}
        onClick={() => void settle(said(losing), run(takeTheOther, { id }, options(of)))}
      >
        {differs ? `Take ${valueShort(losing)}` : 'Take the other'}
      </Button>
      {isOpen && kind !== null && personId !== undefined && (
        <Button size="s" variant="plain" edits onClick={() => showRating(personId, kind)}>
          Rate anew
        </Button>
      )}
      {isOpen && takesWords(difference) && (
        <Button size="s" variant="plain" edits onClick={() => setWriting(true)}>
          Write it anew
        </Button>
      )}
    </div>
  );
}

function RemovalButtons({ difference, of }: ButtonProps): ReactElement {
  const { id, subject } = difference;
  return (
    <div className={looks.wrap1}>
      <Button
        size="s"
        edits
        aria-label={`Bring back ${subject}`}
        onClick={() => void settle(`${subject}: brought back`, broughtBack(id, of))}
      >
        Bring back
      </Button>
      <Button
        size="s"
        edits
        aria-label={`Leave ${subject} removed`}
        onClick={() => void settle(`${subject}: stays removed`, run(keepWhatStands, { id }, options(of)))}
      >
        Leave removed
      </Button>
    </div>
  );
}

async function broughtBack(id: string, of: PartnerId | undefined): Promise<boolean> {
  const changes = await call('differences.removed', { id });
  return run(bringBack, { id, changes }, options(of));
}

function options(of: PartnerId | undefined): RunOptions {
  return of === undefined ? {} : { of };
}

/** Says what was settled, and how, once it is written. */
async function settle(what: string, written: Promise<boolean>): Promise<void> {
  if (!(await written)) return;
  toast({
    title: 'Settled',
    description: what,
    action: { label: 'Undo', onSelect: () => void undo() },
    key: 'difference',
  });
}
