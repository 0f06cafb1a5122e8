import { useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './ChoiceRow.module.css';
import { useReadOnly } from './read-only.ts';
import { stepTo } from './step-to.ts';
import looks from './looks.module.css';

export type RowChoice = {
  readonly value: string;
  readonly label: string;
  /** Stands before the label, such as a sign. */
  readonly mark?: ReactNode;
  /** What it means, as a tooltip of the browser. */
  readonly meaning?: string;
  /** Colours for the chosen state; the accent when left out. */
  readonly colours?: { readonly fill: string; readonly text: string };
};

type Props = {
  /** Name of the group for screen readers. */
  readonly label: string;
  readonly choices: readonly RowChoice[];
  /** The chosen values; for `many` in the order in which they were chosen. */
  readonly values: readonly string[];
  /** One at most (a radio group), or several (buttons that stay in). */
  readonly many?: boolean;
  /** Shows the rank of each chosen value when there can be several. */
  readonly ranked?: boolean;
  /** Shows the digit that chooses each. */
  readonly numbered?: boolean;
  readonly onChoose: (value: string) => void;
  /** Delete or Backspace on a choice, when something is chosen. */
  readonly onClear?: () => void;
  readonly size?: 's' | 'm';
};

/**
 * Choices as chips that wrap in a narrow panel. One stop of Tab; arrows move the focus, Space or Enter chooses, a digit
 * chooses by its number. Arrows do not choose by themselves, because every choice is saved at once.
 */
export function ChoiceRow(props: Props): ReactElement {
  const { label, choices, values, many = false, ranked = false, numbered = false } = props;
  const { onChoose, onClear, size = 'm' } = props;
  const readOnly = useReadOnly();
  const row = useRef<HTMLDivElement>(null);
  const stop = Math.max(
    0,
    choices.findIndex((choice) => values.includes(choice.value)),
  );

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>, index: number): void {
    const next = stepTo(event.key, index, choices.length, { wraps: true, sideways: true });
    if (next !== null) {
      event.preventDefault();
      event.stopPropagation();
      row.current?.querySelectorAll('button')[next]?.focus();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && onClear !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      if (values.length > 0) onClear();
    } else if (/^[1-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const nth = choices[Number(event.key) - 1];
      if (nth === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      onChoose(nth.value);
    }
  }

  return (
    <div
      ref={row}
      role={many ? 'group' : 'radiogroup'}
      aria-label={label}
      className={classNames(styles.row, size === 's' && styles.small)}
      data-lines={size === 'm' && isLong(choices) ? choices.length : undefined}
    >
      {choices.map((choice, index) => {
        const rank = values.indexOf(choice.value);
        const chosen = rank >= 0;
        return (
          <button
            key={choice.value}
            type="button"
            {...(many ? { 'aria-pressed': chosen } : { role: 'radio', 'aria-checked': chosen })}
            tabIndex={index === stop ? 0 : -1}
            className={styles.choice}
            disabled={readOnly}
            data-chosen={chosen || undefined}
            title={choice.meaning}
            style={
              chosen && choice.colours !== undefined
                ? { background: choice.colours.fill, color: choice.colours.text, borderColor: 'transparent' }
                : undefined
            }
            onClick={() => onChoose(choice.value)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {numbered && (
              <kbd aria-hidden className={styles.digit}>
                {index + 1}
              </kbd>
            )}
            {choice.mark !== undefined && (
              <span aria-hidden className={styles.mark}>
                {choice.mark}
              </span>
            )}
            {choice.label}
            {ranked && chosen && values.length > 1 && (
              <span className={looks.note}>{rank === 0 ? '1st' : '2nd'}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

/** Too long for one line of a narrow panel: then four stand in twos, and five in a three and a two. */
function isLong(choices: readonly RowChoice[]): boolean {
  return choices.length > 3 && choices.reduce((sum, { label }) => sum + label.length, 0) > 30;
}
