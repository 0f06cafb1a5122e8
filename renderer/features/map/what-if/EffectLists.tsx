import { useToday } from '#renderer/document/document-store.ts';
import { CircleMinus, CirclePlus } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { PersonLink } from '#renderer/parts/people/PersonLink.tsx';
import { Badge } from '#renderer/ui/Badge.tsx';
import type { ColleagueId } from '#shared/model/id.ts';
import type { PartnerState } from '#shared/model/partner-state.ts';
import type { Finding } from '#shared/rules/findings/findings.ts';
import { pathIn } from '#shared/rules/people/path-in.ts';
import { pathText } from '#shared/rules/people/path-text.ts';
import { nameOf } from '#shared/reading/people.ts';
import type { ContactEffect, Effect, PathEffect } from '#shared/rules/what-if/what-if.ts';
import styles from './WhatIfPanel.module.css';
import looks from '#renderer/ui/looks.module.css';

/** Longer lists say how many more there are. */
const MOST = 12;

type Props = { readonly before: PartnerState; readonly after: PartnerState; readonly effect: Effect };

/** Whom would still be known by whom, which paths change, and which findings come and go. */
export function EffectLists({ before, after, effect }: Props): ReactElement {
  const { contacts, paths, findings } = effect;
  const come = findings.added.filter(({ reworded }) => !reworded);
  const changed = findings.added.filter(({ reworded }) => reworded);
  return (
    <>
      <List title="Who would still know them?" count={contacts.length}>
        {contacts.slice(0, MOST).map((contact) => (
          <Contact key={contact.personId} after={after} contact={contact} />
        ))}
      </List>
      <List title="Paths in that change" count={paths.length}>
        {paths.slice(0, MOST).map((path) => (
          <Path key={path.personId} before={before} after={after} path={path} />
        ))}
      </List>
      <List title="Findings that come" count={come.length}>
        {come.slice(0, MOST).map(({ finding }) => (
          <NewFinding key={finding.id} finding={finding} />
        ))}
      </List>
      <List title="Findings that say something else" count={changed.length}>
        {changed.slice(0, MOST).map(({ finding }) => (
          <NewFinding key={finding.id} finding={finding} />
        ))}
      </List>
      <List title="Findings that go" count={findings.gone.length}>
        {findings.gone.slice(0, MOST).map((finding) => (
          <li key={finding.id} className={styles.finding}>
            <CircleMinus size={14} aria-hidden />
            <span>{finding.title}</span>
          </li>
        ))}
      </List>
    </>
  );
}

function NewFinding({ finding }: { readonly finding: Finding }): ReactElement {
  return (
    <li className={styles.finding}>
      <CirclePlus size={14} aria-hidden />
      <span>
        <b>{finding.title}</b>
        <span className={styles.because}>{finding.because}</span>
      </span>
    </li>
  );
}

function List(props: {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactElement | null {
  const { title, count, children } = props;
  if (count === 0) return null;
  return (
    <section className={looks.column2} aria-label={title}>
      <h3 className={looks.strong}>
        {title} <span className={styles.quiet}>{count}</span>
      </h3>
      <ul className={looks.column2}>{children}</ul>
      {count > MOST && <p className={styles.quiet}>And {count - MOST} more.</p>}
    </section>
  );
}

function Contact(props: { readonly after: PartnerState; readonly contact: ContactEffect }): ReactElement {
  const { after, contact } = props;
  const { personId } = contact;
  const names = (ids: readonly ColleagueId[]): string =>
    ids.length === 0 ? 'nobody' : ids.map((id) => after.colleague.get(id)?.name ?? 'Unknown').join(', ');
  const today = useToday();
  const path = contact.after.length === 0 ? pathIn(after, personId, today) : null;
  return (
    <li>
      <PersonLink personId={personId} name={nameOf(after, personId)} />: {names(contact.before)} →{' '}
      <b>{names(contact.after)}</b>
      {contact.after.length === 0 && (
        <span className={styles.because}>
          {path === null
            ? 'There would be no path in either.'
            : `The path in would be: ${pathText(after, path)}`}
        </span>
      )}
    </li>
  );
}

function Path(props: {
  readonly before: PartnerState;
  readonly after: PartnerState;
  readonly path: PathEffect;
}): ReactElement {
  const { before, after, path } = props;
  const { personId, keyPlayer } = path;
  return (
    <li>
      <PersonLink personId={personId} name={nameOf(after, personId)} />{' '}
      {keyPlayer && <Badge>Key player</Badge>}{' '}
      {path.after === null && <Badge tone="danger">No path left</Badge>}
      <span className={styles.because}>
        Before: {path.before === null ? 'no path in' : pathText(before, path.before)}
      </span>
      {path.after !== null && <span className={styles.because}>After: {pathText(after, path.after)}</span>}
    </li>
  );
}
