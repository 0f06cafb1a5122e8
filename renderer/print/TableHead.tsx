import type { ReactElement } from 'react';

/** The head of a column; the class sets its width. */
export type Column = { readonly text: string; readonly className?: string | undefined };

/** The first row of a printed table, repeated on every page. */
export function TableHead({ columns }: { readonly columns: readonly Column[] }): ReactElement {
  return (
    <thead>
      <tr>
        {columns.map(({ text, className }) => (
          <th key={text} scope="col" className={className}>
            {text}
          </th>
        ))}
      </tr>
    </thead>
  );
}
