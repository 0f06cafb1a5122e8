import { DateFieldStateContext, DateInput, DateSegment } from 'react-aria-components/DateField';
import {
  use,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { GroupContext } from 'react-aria-components/Group';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { useSlottedContext } from 'react-aria-components/slots';
import { TimeFieldStateContext } from 'react-aria-components/TimeField';
import { dateLocale } from './date-locale.ts';
import { isHalfTyped, type TypedParts } from './date-problem.ts';
import { describedBy, Field, type FieldLook } from './Field.tsx';
import styles from './PartsField.module.css';
import { KeyScope } from './KeyScope.tsx';
import { useReadOnly } from './read-only.ts';
import { useDraft, type Draft } from './use-draft.ts';

type Props = {
  readonly look: FieldLook;
  /** Empty when there is none. */
  readonly value: string;
  readonly onCommit: (text: string) => void | Promise<unknown>;
  /** Called after Enter took what was typed, with what that was; not when it was refused. */
  readonly onEnter?: (text: string) => void;
  /** Why what is typed is not taken; null when it is. */
  readonly problemOf: (typed: TypedParts) => string | null;
  /** What a pasted text means; null when it means nothing. */
  readonly read: (text: string, locale: string) => string | null;
  readonly disabled?: boolean | undefined;
  readonly focusFirst?: boolean | undefined;
  /** The field of the library around the parts. */
  readonly root: (props: RootProps) => ReactElement;
  /** Behind the parts. */
  readonly button?: (draft: Draft) => ReactNode;
};

/** What the field of the library gets; all but `text` and `onText` are its own. */
export type RootProps = {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly 'aria-describedby'?: string;
  readonly className: string;
  readonly isDisabled: boolean;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly autoFocus: boolean;
  readonly validationBehavior: 'aria';
  readonly children: ReactNode;
};

/**
 * A value of parts that are typed one after the other, in the order of the user's locale: a date, a time. Enter or leaving commits, Escape
 * restores what is saved; what makes no whole is refused with a sentence, and the saved value comes back.
 */
export function PartsField(props: Props): ReactElement {
  const { look, value, onCommit, disabled = false, focusFirst = false, root: Root } = props;
  const id = useId();
  const readOnly = useReadOnly();
  const [problem, setProblem] = useState<string | null>(null);
  /** What the library makes of parts that are refused is not wanted. */
  const refusing = useRef(false);
  // The sentence goes now and not when the field is left: what stands below must not move under the pointer that leaves it.
  const onDraft = () => setProblem(null);
  const draft = useDraft({ value, onCommit, onDraft, draft: null, label: look.label });
  const shown = problem === null ? look : { ...look, error: problem };
  return (
    <I18nProvider locale={dateLocale()}>
      <Root
        text={draft.text}
        onText={(text) => !refusing.current && draft.change(text)}
        {...describedBy(id, shown)}
        className={look.className ?? ''}
        isDisabled={disabled}
        isReadOnly={readOnly}
        isInvalid={shown.error !== undefined}
        autoFocus={focusFirst}
        validationBehavior="aria"
      >
        <Field {...shown} className="" id={id} isGroup>
          <Parts
            {...props}
            draft={draft}
            onRefusing={(now) => (refusing.current = now)}
            onProblem={setProblem}
            problem={problem}
          />
        </Field>
      </Root>
    </I18nProvider>
  );
}

type PartsProps = Props & {
  readonly draft: Draft;
  readonly onRefusing: (now: boolean) => void;
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
};

function Parts(props: PartsProps): ReactElement {
  const { value, draft, onRefusing, problemOf, onProblem, read, onEnter } = props;
  const inDate = use(DateFieldStateContext);
  const inTime = use(TimeFieldStateContext);
  const state = inDate ?? inTime;
  if (state === null) throw new Error('The parts stand outside of a field.');
  const { segments, isDisabled, isReadOnly, dateFormatter, dateValue } = state;
  const halfTyped = isHalfTyped(segments);
  const dirty = draft.dirty || halfTyped;

  /** The parts show the value again, whatever was half typed. */
  function showValue(): void {
    onRefusing(true);
    state?.setValue(null);
    onRefusing(false);
  }

  function reset(field: EventTarget): void {
    showValue();
    draft.restore(field);
  }

  /** Takes what is typed, or refuses it; whether it was taken. */
  function end(field: EventTarget): boolean {
    const problem = problemOf({ text: draft.text, halfTyped, saved: value });
    if (problem === null) draft.commit();
    else reset(field);
    onProblem(problem);
    return problem === null;
  }

  function onBlurCapture(event: FocusEvent<HTMLElement>): void {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    end(event.target);
    // The library is about to make a day that exists of one that does not.
    onRefusing(true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const restores = event.key === 'Escape' && dirty;
    if (restores) {
      event.stopPropagation();
      reset(event.target);
    }
    const refused = event.key === 'Enter' && !end(event.target);
    if (event.key === 'Enter' && !refused) onEnter?.(draft.text);
    // A part adds figures to those that were typed, until it is told that it has the focus.
    if (restores || refused) event.target.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }

  function onKeyDownCapture(event: KeyboardEvent): void {
    const erases = event.key === 'Backspace' || event.key === 'Delete';
    if (!erases || !(event.ctrlKey || event.metaKey) || isReadOnly) return;
    event.preventDefault();
    event.stopPropagation();
    state?.setValue(null);
  }

  function onPaste(event: ClipboardEvent): void {
    event.preventDefault();
    const meant = isReadOnly || isDisabled ? null : read(event.clipboardData.getData('text'), dateLocale());
    if (meant === null) return;
    showValue();
    draft.change(meant);
  }

  function onCopy(event: ClipboardEvent): void {
    if (draft.text === '') return;
    event.preventDefault();
    event.clipboardData.setData('text', dateFormatter.format(dateValue));
  }

  return (
    <div
      className={styles.frame}
      data-parts={halfTyped || props.problem !== null ? 'wrong' : 'whole'}
      data-disabled={isDisabled || undefined}
      data-readonly={isReadOnly || undefined}
    >
      <KeyScope
        className={styles.parts}
        onBlurCapture={onBlurCapture}
        onBlur={() => onRefusing(false)}
        onKeyDown={onKeyDown}
        onKeyDownCapture={onKeyDownCapture}
        onPaste={onPaste}
        onCopy={onCopy}
      >
        <EnterPasses>
          <DateInput className={styles.input ?? ''}>
            {(segment) => (
              <DateSegment
                segment={segment}
                className={styles.part ?? ''}
                data-saves
                data-dirty={dirty || undefined}
              />
            )}
          </DateInput>
        </EnterPasses>
      </KeyScope>
      {props.button?.(draft)}
    </div>
  );
}

/** The library takes Enter for a press of the group, which then no form around it hears. */
function EnterPasses({ children }: { readonly children: ReactNode }): ReactElement {
  const group = useSlottedContext(GroupContext);
  const { onKeyDown } = group ?? {};
  return (
    <GroupContext
      value={{ ...group, onKeyDown: (event) => (event.key === 'Enter' ? undefined : onKeyDown?.(event)) }}
    >
      {children}
    </GroupContext>
  );
}
