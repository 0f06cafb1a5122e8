import type { ReactElement } from 'react';
import { PageTitle } from './PageTitle.tsx';

type Props = {
  readonly partnerName: string;
  /** What it is and when it was printed. */
  readonly text: string;
  /** Whether text follows on the same page; a map has pages of its own, and a cover is not wanted. */
  readonly begins: boolean;
};

/** The head of the first page of a document, or of its appendix. */
export function TitleLine({ partnerName, text, begins }: Props): ReactElement | null {
  return begins ? <PageTitle title={partnerName}>{text}</PageTitle> : null;
}
