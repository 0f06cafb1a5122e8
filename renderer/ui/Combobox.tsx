import { Popover as Radix } from 'radix-ui';
import { useId, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import fieldStyles from './Field.module.css';
import { focusAtOnce } from './focus.ts';
import styles from './Combobox.module.css';
import { useReadOnly } from './read-only.ts';

/** One entry of the list of a Combobox. */
export type Choice = { readonly id: string; readonly label: string; readonly detail?: string };

type Props = FieldLook & {
  /** What is chosen now, as text; empty shows the placeholder. */
  readonly text: string;
  /** The entries that fit what is typed, best first; called with every key while the list is open. */
  readonly find: (query: string) => readonly Choice[];
  readonly onChoose: (id: string) => void;
  /** With it the list offers to make what was typed; gets the trimmed text. */
  readonly onCreate?: (text: string) => void;
  /** The words of that offer, such as `Add “Eva Moe”`. */
  readonly createLabel?: (text: string) => string;
  /** With it the list offers to choose nothing. */
  readonly onClear?: () => void;
  /** The words of that offer; `Nobody` when left out. */
  readonly clearLabel?: string;
  /** Called when the list closes without a choice by Escape, for editors that then go away. */
  readonly onCancel?: () => void;
  readonly placeholder?: string;
  /** Said when nothing fits; may depend on what is typed. */
  readonly nothing?: string | ((typed: string) => string);
  readonly autoFocus?: boolean;
  /** Shows the list as soon as the field is there. */
  readonly openAtFirst?: boolean;
  /** The entry that stands in front when the list opens, such as the present one. */
  readonly currentId?: string;
  /** Called when the focus leaves the field. */
  readonly onLeave?: () => void;
  /** Without a frame, for cells of tables. */
  readonly bare?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

const CREATE = ' create';
const CLEAR = ' clear';

/** A field that searches while it is typed and takes one of the found entries (combobox with a list). */
export function Combobox(props: Props): ReactElement {
  const { text, find, onChoose, onCreate, createLabel, onClear, onCancel, placeholder, nothing, ref } = props;
  const id = useId();
  const readOnly = useReadOnly();
  const [query, setQuery] = useState<string | null>(props.openAtFirst === true ? '' : null);
  // Null until the user moves: then the present entry stands in front, or the first.
  const [moved, setMoved] = useState<number | null>(null);
  const open = query !== null;
  const typed = (query ?? '').trim();
  const found = open ? find(typed) : [];
  const canCreate =
    onCreate !== undefined &&
    typed !== '' &&
    !found.some(({ label }) => label.toLowerCase() === typed.toLowerCase());
  const canClear = onClear !== undefined && typed === '' && text !== '';
  const entries: readonly Choice[] = [
    ...found,
    ...(canCreate ? [{ id: CREATE, label: createLabel?.(typed) ?? `Add “${typed}”` }] : []),
    ...(canClear ? [{ id: CLEAR, label: props.clearLabel ?? 'Nobody' }] : []),
  ];
  const present = typed === '' ? found.findIndex((choice) => choice.id === props.currentId) : 0;
  const at = Math.min(moved ?? Math.max(0, present), entries.length - 1);
  const active = entries[at];

  function close(): void {
    setQuery(null);
    setMoved(null);
  }

  function take(choice: Choice): void {
    close();
    if (choice.id === CREATE) onCreate?.(typed);
    else if (choice.id === CLEAR) onClear?.();
    else onChoose(choice.id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const last = entries.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      event.stopPropagation();
      if (!open) setQuery(readOnly ? null : '');
      else if (event.key === 'ArrowDown') setMoved(at >= last ? 0 : at + 1);
      else setMoved(at <= 0 ? Math.max(0, last) : at - 1);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      event.stopPropagation();
      // Enter right after opening, with nothing typed and nothing moved to, is no choice.
      if (active !== undefined && (typed !== '' || moved !== null)) take(active);
      else {
        close();
        onCancel?.();
      }
    } else if (event.key === 'Escape' && (open || onCancel !== undefined)) {
      event.stopPropagation();
      close();
      onCancel?.();
    }
  }

  return (
    <Field {...props} id={id}>
      <Radix.Root open={open} onOpenChange={(now) => !now && close()}>
        <Radix.Anchor asChild>
          <input
            ref={ref ?? (props.autoFocus === true ? focusAtOnce : undefined)}
            id={id}
            role="combobox"
            data-saves
            data-dirty={(query !== null && query !== '') || undefined}
            aria-expanded={open}
            aria-controls={open ? `${id}-list` : undefined}
            aria-autocomplete="list"
            aria-activedescendant={open && active !== undefined ? optionId(id, active) : undefined}
            className={classNames(fieldStyles.control, props.bare === true && styles.bare)}
            value={query ?? text}
            readOnly={readOnly}
            placeholder={open && text !== '' ? text : placeholder}
            maxLength={300}
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onClick={() => !readOnly && setQuery((now) => now ?? '')}
            onChange={(event) => {
              setQuery(event.target.value);
              setMoved(null);
            }}
            onBlur={() => {
              close();
              props.onLeave?.();
            }}
            onKeyDown={onKeyDown}
            {...describedBy(id, props)}
          />
        </Radix.Anchor>
        <Radix.Portal>
          <Radix.Content
            className={styles.panel}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            role="presentation"
          >
            <div id={`${id}-list`} role="listbox" aria-label={props.label} className={styles.list}>
              {entries.map((choice) => (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field keeps the focus and handles the keys
                <div
                  key={choice.id}
                  id={optionId(id, choice)}
                  role="option"
                  tabIndex={-1}
                  ref={choice === active ? keepInView : undefined}
                  aria-selected={choice === active}
                  className={styles.option}
                  // Before the field loses the focus, which would close the list.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => take(choice)}
                >
                  <span className={styles.label}>{choice.label}</span>
                  {choice.detail !== undefined && <span className={styles.detail}>{choice.detail}</span>}
                </div>
              ))}
            </div>
            {entries.length === 0 && (
              <p className={styles.nothing}>
                {(typeof nothing === 'function' ? nothing(typed) : nothing) ?? 'Nothing found.'}
              </p>
            )}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Field>
  );
}

function keepInView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

function optionId(id: string, choice: Choice): string {
  return `${id}-${choice.id.trim()}`;
}
