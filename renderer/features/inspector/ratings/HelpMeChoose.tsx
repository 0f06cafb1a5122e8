import { run } from '#renderer/edits/run.ts';
import { ratePeople } from '#shared/edit/ratings/rating-edits.ts';
import { CircleHelp } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { currentState } from '#renderer/document/document-store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { sameValue } from '#shared/edit/only-changed.ts';
import type { PersonId } from '#shared/model/id.ts';
import { ratingDefinitions, type RatingKind } from '#shared/model/rating.ts';
import { evidenceWith, followGuide, type GuideAnswers } from '#shared/playbook/ratings/help-me-choose.ts';
import { guides } from '#shared/playbook/ratings/help-me-choose-guides.ts';
import { ratingOf } from '#shared/reading/ratings.ts';
import styles from './HelpMeChoose.module.css';
import looks from '#renderer/ui/looks.module.css';

type Props = { readonly personId: PersonId; readonly kind: RatingKind };

/** "Help me choose": a few yes/no questions that lead to a value and write the answers into the evidence. */
export function HelpMeChoose({ personId, kind }: Props): ReactElement {
  const [open, setOpen] = useState(false);
  const name = `Help me choose: ${ratingDefinitions[kind].label.toLowerCase()}`;
  return (
    <Popover
      label={name}
      align="end"
      open={open}
      onOpenChange={setOpen}
      trigger={<IconButton size="s" edits label={name} icon={<CircleHelp />} />}
    >
      <Questions personId={personId} kind={kind} onDone={() => setOpen(false)} />
    </Popover>
  );
}

function Questions({ personId, kind, onDone }: Props & { readonly onDone: () => void }): ReactElement {
  const [answers, setAnswers] = useState<GuideAnswers>([]);
  const first = useRef<HTMLButtonElement>(null);
  const guide = guides[kind];
  const at = followGuide(guide, answers);
  useEffect(() => first.current?.focus(), [answers]);

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const key = event.key.toLowerCase();
    if (at.done || event.ctrlKey || event.metaKey || event.altKey || (key !== 'y' && key !== 'n')) return;
    event.preventDefault();
    event.stopPropagation();
    setAnswers([...answers, key === 'y']);
  }

  const back = answers.length > 0 && (
    <Button size="s" variant="plain" onClick={() => setAnswers(answers.slice(0, -1))}>
      Back
    </Button>
  );
  if (!at.done)
    return (
      <div className={styles.guide} onKeyDown={onKeyDown} role="presentation">
        <p className={looks.note}>
          {ratingDefinitions[kind].label} · question {at.number} of at most {guide.questions.length}
        </p>
        <p className={styles.ask} aria-live="polite">
          {at.question.ask}
        </p>
        <div className={styles.buttons}>
          <Button ref={first} onClick={() => setAnswers([...answers, true])}>
            Yes
          </Button>
          <Button onClick={() => setAnswers([...answers, false])}>No</Button>
          <span className={looks.grow} />
          {back}
        </div>
      </div>
    );

  const { values, sentences } = at;
  const { labels } = ratingDefinitions[kind];
  const speaksFor = values.map((value) => labels[value] ?? value).join(', ');
  return (
    <div className={styles.guide}>
      <p className={looks.note}>{values.length === 0 ? 'The answers do not decide it' : 'This speaks for'}</p>
      <p className={styles.ask} aria-live="polite">
        {values.length === 0 ? 'Leave it not rated, and keep the answers as evidence.' : speaksFor}
      </p>
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          ref={first}
          variant="primary"
          onClick={() => {
            take(personId, kind, values, sentences);
            onDone();
          }}
        >
          {values.length === 0 ? 'Keep the answers' : `Rate as ${speaksFor.toLowerCase()}`}
        </Button>
        <span className={looks.grow} />
        {back}
      </div>
    </div>
  );
}

function take(
  personId: PersonId,
  kind: RatingKind,
  values: readonly string[],
  sentences: readonly string[],
): void {
  const before = ratingOf(currentState(), personId, kind);
  // What proves another value proves nothing about this one.
  const another = values.length > 0 && (before?.values.length ?? 0) > 0 && !sameValue(before?.values, values);
  const evidence = evidenceWith(another ? '' : (before?.evidence ?? ''), sentences);
  void run(ratePeople, { personIds: [personId], kind, evidence, ...(values.length === 0 ? {} : { values }) });
}
