import type { ReactElement } from 'react';
import type {
  HeldDocument,
  HeldHistoryLine,
  HeldItem,
  HeldText,
} from '#shared/print/people/held-document.ts';
import { Facts } from './Facts.tsx';
import { PageTitle } from './PageTitle.tsx';
import { TableHead } from './TableHead.tsx';
import styles from './HeldPages.module.css';

type Props = {
  readonly held: HeldDocument;
  /** An address of the picture that can be shown; empty without one. */
  readonly photo: string;
};

/** Everything that is held about one person: rows, texts, drafts and what the log knows, private parts marked. */
export function HeldPages({ held, photo }: Props): ReactElement {
  const { name, partnerName, printedOn, about, refers, texts, drafts, history } = held;
  return (
    <main>
      <PageTitle title={`What we hold about ${name}`}>
        <bdi>{partnerName}</bdi> · {printedOn} · data of this computer, private notes included and marked
      </PageTitle>
      {photo !== '' && <img className={styles.photo} src={photo} alt={name} />}
      <Items title="About this person" items={about} none="Nothing." />
      <Items title="Where else this person is referred to" items={refers} none="Nowhere." />
      <Texts texts={texts} />
      {drafts.length > 0 && <Items title="Typed and not saved" items={drafts} none="" />}
      <History lines={history} />
    </main>
  );
}

type ItemsProps = {
  readonly title: string;
  readonly items: readonly HeldItem[];
  readonly none: string;
};

function Items({ title, items, none }: ItemsProps): ReactElement {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {items.length === 0 && <p>{none}</p>}
      {items.map(({ heading, mark, facts }, index) => (
        <div key={index} className={styles.item}>
          <h3>
            <bdi>{heading}</bdi>
          </h3>
          {mark !== '' && <p className={styles.mark}>{mark}</p>}
          <Facts facts={facts} />
        </div>
      ))}
    </section>
  );
}

function Texts({ texts }: { readonly texts: readonly HeldText[] }): ReactElement {
  return (
    <section className={styles.section}>
      <h2>Other texts that name this person</h2>
      {texts.length === 0 ? (
        <p>No other text does.</p>
      ) : (
        <table aria-label="Other texts that name this person">
          <TableHead columns={[{ text: 'Where', className: styles.what }, { text: 'Text' }]} />
          <tbody>
            {texts.map(({ where, text, mark }, index) => (
              <tr key={index}>
                <td>{where}</td>
                <td>
                  <div dir="auto">{text}</div>
                  {mark !== '' && <div className={styles.quiet}>{mark}</div>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function History({ lines }: { readonly lines: readonly HeldHistoryLine[] }): ReactElement {
  return (
    <section className={styles.section}>
      <h2>What was written and changed</h2>
      {lines.length === 0 ? (
        <p>Nothing.</p>
      ) : (
        <table aria-label="Changes">
          <TableHead
            columns={[
              { text: 'When, who', className: styles.when },
              { text: 'Where', className: styles.what },
              { text: 'What' },
            ]}
          />
          <tbody>
            {lines.map(({ when, who, where, values }, index) => (
              <tr key={index}>
                <td>
                  {when}
                  <div dir="auto" className={styles.quiet}>
                    {who}
                  </div>
                </td>
                <td>{where}</td>
                <td>
                  <ul className={styles.facts}>
                    {values.map(({ label, text }, at) => (
                      <li key={at}>
                        {text !== '' && <span className={styles.quiet}>{label}: </span>}
                        <bdi>{text === '' ? label : text}</bdi>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
