import { useEffect, useState, type ReactElement } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { isCancelled } from '#renderer/document/error-text.ts';
import { useDocument } from '#renderer/document/document-store.ts';
import { errorText } from '#renderer/document/error-text.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ErrorNote } from '#renderer/ui/ErrorNote.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { toast } from '#renderer/ui/toast.ts';
import looks from '#renderer/ui/looks.module.css';
import { upperFirst } from '#shared/text/wording.ts';
import type { ErasureWay, NamingText } from '#shared/model/erasure.ts';
import type { PersonId } from '#shared/model/id.ts';
import { isEntityName } from '#shared/model/registry.ts';
import { fieldText, rowText } from '#shared/model/spoken.ts';
import { nameOfPerson } from '#shared/reading/names.ts';
import { ErasureProgress } from './ErasureProgress.tsx';
import { closeErasing, showErasures, useErasing } from '#renderer/session/erasing.ts';
import { useErasure } from './use-erasure.ts';

/** Asks what becomes of texts that name somebody, and erases the person for good; mounted once by the app. */
export function EraseDialog(): ReactElement | null {
  const personId = useErasing((store) => store.personId);
  const hidden = useErasing((store) => store.name);
  const shown = useDocument(({ state }) =>
    personId !== null && state.person.has(personId) ? nameOfPerson(state, personId) : null,
  );
  const name = hidden ?? shown;
  return personId === null || name === null ? null : <Erase key={personId} personId={personId} name={name} />;
}

const ways: readonly { readonly value: ErasureWay; readonly label: string }[] = [
  { value: 'name', label: 'Take the name out' },
  { value: 'text', label: 'Delete the text' },
  { value: 'keep', label: 'Leave as it is' },
];

function Erase({ personId, name }: { readonly personId: PersonId; readonly name: string }): ReactElement {
  const [texts, setTexts] = useState<readonly NamingText[] | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, ErasureWay>>>({});
  const [sure, setSure] = useState(false);
  const erasure = useErasure();
  const { busy } = erasure;
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    call('erase.texts', { personId }).then(setTexts, setFailure);
  }, [personId]);

  async function erase(): Promise<void> {
    setStopped(false);
    setFailure(null);
    try {
      const choices = (texts ?? []).map((text) => ({
        entity: text.entity,
        row: text.row,
        field: text.field,
        way: wayOf(chosen, text),
      }));
      await erasure.run(personId, choices);
      closeErasing();
      toast({
        title: 'Erased for good on this computer',
        description:
          'Colleagues who share this partner are told; “Erased people” shows who has followed. What was printed, mailed or exported no app can reach.',
        action: { label: 'Who has followed', onSelect: () => showErasures(true) },
        key: 'erased',
      });
    } catch (error) {
      if (isCancelled(error)) setStopped(true);
      else setFailure(error);
    }
  }

  return (
    <Dialog
      open
      size="l"
      onOpenChange={closeErasing}
      dismissable={!busy}
      title={`Erase ${name} for good`}
      description="Name, contact, photo, ratings, evidence, notes and everything else about this person go from your data, its history, drafts and every backup in the folder of your data. Copies that cannot be rewritten are deleted. The seat stays, vacant. Nothing done until now can be undone afterwards, and this cannot be taken back."
      footer={
        <>
          <Button
            disabled={busy && !erasure.mayStop}
            onClick={busy ? () => void erasure.stop() : closeErasing}
          >
            {erasure.stopping ? 'Stopping …' : 'Cancel'}
          </Button>
          <Button
            variant="danger"
            edits
            disabled={!sure || busy || texts === null}
            onClick={() => void erase()}
          >
            {busy ? 'Erasing …' : 'Erase for good'}
          </Button>
        </>
      }
    >
      <div className={looks.column3} aria-busy={busy}>
        {busy && <ErasureProgress part={erasure.part} />}
        {stopped && <output>Stopped. Nothing was erased and nothing was changed.</output>}
        {failure !== null && <ErrorNote {...errorText(failure)} />}
        {texts === null && failure === null && <output>Looking for texts with this name …</output>}
        {texts !== null && (
          <>
            <p>
              {texts.length === 0
                ? 'No other text names this person.'
                : `${String(texts.length)} other ${texts.length === 1 ? 'text names' : 'texts name'} this person, or somebody with a part of the same name. Choose what becomes of each.`}
            </p>
            <ul className={looks.column3}>
              {texts.map((text) => (
                <li key={keyOf(text)}>
                  <p className={looks.faintNote}>{upperFirst(placeOf(text))}</p>
                  <p>{text.text}</p>
                  <SegmentedControl
                    label={`What becomes of ${placeOf(text)}`}
                    value={wayOf(chosen, text)}
                    options={ways}
                    disabled={busy}
                    onValueChange={(way) => setChosen({ ...chosen, [keyOf(text)]: way })}
                  />
                </li>
              ))}
            </ul>
            <Checkbox
              label="I understand that this cannot be taken back"
              checked={sure}
              disabled={busy}
              onCheckedChange={(on) => setSure(on)}
            />
          </>
        )}
      </div>
    </Dialog>
  );
}

function keyOf({ entity, row, field }: NamingText): string {
  return `${entity} ${row} ${field}`;
}

/** A word of the name alone may be somebody else's, so that text stays unless the user says otherwise. */
function wayOf(chosen: Readonly<Record<string, ErasureWay>>, text: NamingText): ErasureWay {
  return chosen[keyOf(text)] ?? (text.by === 'whole' ? 'name' : 'keep');
}

function placeOf({ entity, field }: NamingText): string {
  return isEntityName(entity) ? `${fieldText(field)} of ${rowText(entity)}` : field;
}
