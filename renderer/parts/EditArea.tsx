import type { ReactElement, ReactNode } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import { ReadOnlyArea } from '#renderer/ui/read-only.ts';

/** Fields and buttons that change data: off while the profile can only be read. Not for search and filters, which go on working. */
export function EditArea({ children }: { readonly children: ReactNode }): ReactElement {
  const readOnly = useDocument((document) => document.readOnly);
  return <ReadOnlyArea value={readOnly}>{children}</ReadOnlyArea>;
}
