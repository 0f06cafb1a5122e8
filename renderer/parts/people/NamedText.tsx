import { Fragment, type ReactElement } from 'react';
import { useDocument } from '#renderer/document/document-store.ts';
import type { PersonId } from '#shared/model/id.ts';
import { nameOf } from '#shared/reading/people.ts';
import { splitByNames } from '#shared/text/split-by-names.ts';
import { PersonLink } from './PersonLink.tsx';

type Props = { readonly text: string; readonly personIds: readonly PersonId[] };

/** A sentence in which the names of these people lead to them. */
export function NamedText({ text, personIds }: Props): ReactElement {
  const state = useDocument((document) => document.state);
  const pieces = splitByNames(
    text,
    personIds.map((id) => ({ id, name: nameOf(state, id) })),
  );
  return (
    <>
      {pieces.map(({ at, text: words, id }) =>
        id === null ? (
          <Fragment key={at}>{words}</Fragment>
        ) : (
          <PersonLink key={at} personId={id} name={words} />
        ),
      )}
    </>
  );
}
