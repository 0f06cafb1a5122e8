import { useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { KeyScope } from '#renderer/ui/KeyScope.tsx';
import { stepTo } from '#renderer/ui/step-to.ts';

type Props<T extends string> = {
  /** Name of the list for screen readers. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly ids: readonly T[];
  /** Draws one entry; its buttons get `tabIndex`, the first also `data-roving={id}`. */
  readonly children: (id: T, tabIndex: 0 | -1) => ReactNode;
  /** Stands at the end, such as a button for more. */
  readonly after?: ReactNode;
};

/** A list of buttons with one stop of Tab: arrows, Home and End move between them. */
export function RovingList<T extends string>(props: Props<T>): ReactElement {
  const { label, className, ids, children, after } = props;
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState<T | null>(null);
  const stop = at !== null && ids.includes(at) ? at : ids[0];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const from = ids.findIndex((id) => id === stop);
    const next = ids[stepTo(event.key, from, ids.length, { sideways: true }) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setAt(next);
    list.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(next)}"]`)?.focus();
  }

  return (
    <KeyScope
      as="ul"
      ref={list}
      className={className}
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = event.target.getAttribute('data-roving');
        if (id !== null) setAt(id as T); // set by the entries from these ids
      }}
    >
      {ids.map((id) => (
        <li key={id}>{children(id, id === stop ? 0 : -1)}</li>
      ))}
      {after !== undefined && <li>{after}</li>}
    </KeyScope>
  );
}
