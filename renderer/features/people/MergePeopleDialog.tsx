import { useState, type ReactElement } from 'react';
import { undo } from '#renderer/document/commit.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { run } from '#renderer/edits/run.ts';
import { closeMergePeople, useMergePeople } from '#renderer/session/merge-people-store.ts';
import { selectPerson } from '#renderer/session/select-person.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow } from '#renderer/ui/ChoiceRow.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import looks from '#renderer/ui/looks.module.css';
import { toast } from '#renderer/ui/toast.ts';
import { keptOf, partsThatDiffer } from '#shared/edit/people/merge-people.ts';
import { mergePeople } from '#shared/edit/people/same-person-edits.ts';
import type { FieldValue } from '#shared/model/change.ts';
import type { PersonId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import { fieldText } from '#shared/model/spoken.ts';
import { dateText } from '#shared/reading/calendar.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { seatOf } from '#shared/reading/seats.ts';
import { valueText } from '#shared/reading/spoken-value.ts';
import { countText, upperFirst } from '#shared/text/wording.ts';
import styles from './MergePeopleDialog.module.css';

/** Two people side by side, who become one; nothing while nobody is asked about. */
export function MergePeopleDialog(): ReactElement | null {
  const pair = useMergePeople((store) => store.pair);
  const state = useDocument((document) => document.state);
  if (pair === null) return null;
  const [kept, alias] = keptOf(pair.one, pair.other);
  if (!state.person.has(kept) || !state.person.has(alias)) return null;
  return <Sides key={`${kept} ${alias}`} state={state} kept={kept} alias={alias} />;
}

type Props = { readonly state: PartnerState; readonly kept: PersonId; readonly alias: PersonId };

function Sides({ state, kept, alias }: Props): ReactElement {
  const [fromAlias, setFromAlias] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(false);
  const differing = partsThatDiffer(state, kept, alias);
  const name = nameOfPerson(state, fromAlias.includes('name') ? alias : kept);

  async function save(): Promise<void> {
    setBusy(true);
    const written = await run(mergePeople, { one: kept, other: alias, fromAlias });
    setBusy(false);
    if (!written) return;
    closeMergePeople();
    selectPerson(kept);
    toast({
      title: `${name} is one person now`,
      action: { label: 'Undo', onSelect: () => void undo() },
      key: 'merge-people',
    });
  }

  return (
    <Dialog
      open
      onOpenChange={closeMergePeople}
      dismissable={!busy}
      size="l"
      title="Merge these two"
      description="Everything about both becomes one person: seats, lines, conversations and plans. Of two ratings the newer one stands; the other stays listed as a difference of view."
      footer={
        <>
          <Button disabled={busy} onClick={closeMergePeople}>
            Cancel
          </Button>
          <Button variant="primary" edits busy={busy} onClick={() => void save()}>
            Merge
          </Button>
        </>
      }
    >
      <div className={looks.column3}>
        <div className={styles.sides}>
          <Side state={state} id={kept} label="First entry" />
          <Side state={state} id={alias} label="Second entry" />
        </div>
        {differing.length === 0 ? (
          <p className={looks.note}>
            Nothing in their details is different. What only one of them has is kept.
          </p>
        ) : (
          <>
            <p className={looks.note}>Choose what holds. What only one of them has is kept.</p>
            {differing.map((part) => (
              <div key={part} className={looks.column1}>
                <span className={looks.label}>{upperFirst(fieldText(part))}</span>
                <ChoiceRow
                  label={upperFirst(fieldText(part))}
                  choices={[
                    { value: 'kept', label: textOf(state, kept, part) },
                    { value: 'alias', label: textOf(state, alias, part) },
                  ]}
                  values={[fromAlias.includes(part) ? 'alias' : 'kept']}
                  onChoose={(value) =>
                    setFromAlias((before) =>
                      value === 'alias'
                        ? [...new Set([...before, part])]
                        : before.filter((each) => each !== part),
                    )
                  }
                />
              </div>
            ))}
          </>
        )}
      </div>
    </Dialog>
  );
}

type SideProps = { readonly state: PartnerState; readonly id: PersonId; readonly label: string };

/** Who it is and what hangs on the entry, so that the two can be told apart. */
function Side({ state, id, label }: SideProps): ReactElement {
  const person = state.person.get(id);
  const seat = seatOf(state, id);
  const manager = state.seat.get(seat?.reportsToSeatId ?? '')?.personId;
  const ratings = [...state.rating.values()].filter(
    ({ personId, values }) => personId === id && values.length > 0,
  );
  const [last] = ratings
    .map(({ ratedOn }) => ratedOn ?? '')
    .toSorted()
    .toReversed();
  const touches = [...state.touchpoint.values()].filter(({ personIds }) => personIds.includes(id)).length;
  const facts = [
    seat?.title ?? '',
    person?.email ?? '',
    manager === undefined || manager === null ? '' : `Reports to ${nameOfPerson(state, manager)}`,
    ratings.length === 0
      ? 'Not rated'
      : `${countText(ratings.length, 'rating')}${last === undefined || last === '' ? '' : `, the last on ${dateText(last as NonNullable<(typeof ratings)[number]['ratedOn']>)}`}`,
    touches === 0 ? 'No conversation noted' : countText(touches, 'conversation'),
  ].filter((text) => text.trim() !== '');
  return (
    <section className={styles.side} aria-label={label}>
      <h3 className={looks.heading}>{nameOfPerson(state, id)}</h3>
      {facts.map((fact) => (
        <p key={fact} className={looks.note}>
          {fact}
        </p>
      ))}
    </section>
  );
}

function textOf(state: PartnerState, id: PersonId, part: string): string {
  const record = state.person.get(id) as unknown as Readonly<Record<string, FieldValue>> | undefined; // looked into by field name
  const text = valueText({ entity: 'person', row: id, field: part }, record?.[part] ?? null, (entity, row) =>
    entity === 'colleague' ? (state.colleague.get(row)?.name ?? '') : (state.person.get(row)?.name ?? ''),
  );
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= 90 ? line : `${line.slice(0, 89).trimEnd()}…`;
}
