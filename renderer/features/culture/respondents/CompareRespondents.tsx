import { useState, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import hidden from '#renderer/ui/Hidden.module.css';
import { Switch } from '#renderer/ui/Switch.tsx';
import { cultureComponentLabels } from '#shared/model/culture-item.ts';
import { cultureTypeLabels, type CultureType } from '#shared/model/culture-type.ts';
import { questionnaire } from '#shared/playbook/culture/questionnaire.ts';
import { sideBySide, type SideComponent, type SideItem } from '#shared/rules/culture/side-by-side.ts';
import { DISCUSS_ABOVE } from '#shared/rules/culture/spread.ts';
import { respondentsOf, type CultureSubject } from '#shared/rules/culture/subject.ts';
import { respondentsByName } from './culture-store.ts';
import styles from './CompareRespondents.module.css';
import looks from '#renderer/ui/looks.module.css';

/** The respondents side by side: shares and answers, with the differences above 20 points marked to be discussed. */
export function CompareRespondents({ subject }: { readonly subject: CultureSubject }): ReactElement {
  const state = useDocument((document) => document.state);
  const [onlyApart, setOnlyApart] = useState(true);
  const respondents = respondentsByName(state, subject).filter(({ sample }) => !sample);
  const notes = respondentsOf(state, subject);
  const components = sideBySide(
    state,
    subject,
    respondents.map(({ id }) => id),
  );
  const names = respondents.map(({ name }) => name);
  const apart = components.flatMap(({ items }) => items).filter(isApart).length;
  if (respondents.length < 2)
    return (
      <EmptyState
        title="Nothing to compare"
        description="Add a second respondent who answers alone; then both stand here side by side."
      />
    );
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <div className={styles.head}>
          <p className={styles.lead}>
            {apart === 0
              ? 'No question is answered with a difference above 20 points.'
              : `${apart === 1 ? '1 question is' : `${apart} questions are`} answered more than ${DISCUSS_ABOVE} points apart. Ask each other what you have seen; change an answer only when you learn something.`}
          </p>
          <Switch label="Only what to discuss" checked={onlyApart} onCheckedChange={setOnlyApart} />
        </div>
        <ul className={styles.said}>
          {respondents.map(({ id, name }) => {
            const note = notes.get(id)?.note.trim() ?? '';
            return note === '' ? null : (
              <li key={id}>
                <span className={styles.who}>{name}:</span> {note}
              </li>
            );
          })}
        </ul>
        {components.map((each) => (
          <Component key={each.component} {...each} names={names} onlyApart={onlyApart} />
        ))}
      </div>
    </div>
  );
}

function isApart({ spread }: SideItem): boolean {
  return (spread?.discuss.length ?? 0) > 0;
}

type ComponentProps = SideComponent & { readonly names: readonly string[]; readonly onlyApart: boolean };

function Component({ component, rows, spread, items, names, onlyApart }: ComponentProps): ReactElement {
  const label = cultureComponentLabels[component];
  const shown = items.filter((item) => !onlyApart || isApart(item));
  return (
    <section className={styles.component} aria-label={label}>
      <h3 className={looks.largeHeading}>{label}</h3>
      <Columns
        caption={`Shares of each respondent in percent: ${label}`}
        names={names}
        rows={rows.map(({ type, shares }) => ({
          key: type,
          label: cultureTypeLabels[type],
          cells: shares.map((share) => (share === null ? '–' : String(Math.round(share)))),
          apart: apartText(spread?.discuss.includes(type) === true, spread?.byType[type]),
        }))}
      />
      {shown.map((item) => (
        <Item key={item.item} {...item} names={names} />
      ))}
    </section>
  );
}

function Item({
  item,
  answers,
  spread,
  names,
}: SideItem & { readonly names: readonly string[] }): ReactElement {
  const { question, statements } = questionnaire[item];
  const cell = (at: number, type: CultureType): string => {
    const answer = answers[at];
    if (answer === undefined || answer.shares === null) return answer?.dontKnow === true ? '?' : '–';
    return String(answer.shares[type] / 10);
  };
  const said = answers.flatMap(({ evidence, respondentId }, at) =>
    evidence === '' ? [] : [{ respondentId, name: names[at] ?? '', evidence }],
  );
  return (
    <div className={styles.item}>
      <Columns
        caption={question}
        captionShown
        names={names}
        rows={statements.map(([type, text]) => ({
          key: type,
          label: text,
          cells: names.map((_, at) => cell(at, type)),
          apart: apartText(spread?.discuss.includes(type) === true, spread?.byType[type]),
        }))}
      />
      {said.length > 0 && (
        <ul className={styles.said}>
          {said.map(({ respondentId, name, evidence }) => (
            <li key={respondentId}>
              <span className={styles.who}>{name}:</span> {evidence}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type Row = {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
  /** Empty where the difference is small. */
  readonly apart: string;
};

type ColumnsProps = {
  readonly caption: string;
  readonly captionShown?: boolean;
  readonly names: readonly string[];
  readonly rows: readonly Row[];
};

function Columns({ caption, captionShown = false, names, rows }: ColumnsProps): ReactElement {
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionShown ? styles.caption : hidden.hidden}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{captionShown ? 'Statement' : 'Type'}</th>
            {names.map((name, at) => (
              // Two respondents may have the same name.
              <th key={`${name} ${String(at)}`} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">Apart</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells, apart }) => (
            <tr key={key} data-apart={apart !== '' || undefined}>
              <th scope="row">{label}</th>
              {cells.map((text, at) => (
                <td key={`${names[at] ?? ''} ${String(at)}`}>{text}</td>
              ))}
              <td>{apart !== '' && <span className={styles.apart}>{apart}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function apartText(discuss: boolean, points: number | undefined): string {
  return discuss && points !== undefined ? `Discuss: ${Math.round(points)}` : '';
}
