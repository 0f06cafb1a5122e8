import type { ReactElement } from 'react';
import type { HeldDocument, HeldHistoryLine, HeldItem } from '#shared/print/people/held-document.ts';
import { Facts } from './Facts.tsx';
import { TableHead } from './TableHead.tsx';
import styles from './HeldPages.module.css';

/** Everything that is held about one person: rows, texts, drafts and what the log knows, private parts marked. */
export function HeldPages({ held }: { readonly held: HeldDocument }): ReactElement {
  const { name, partnerName, printedOn, photo, about, refers, texts, drafts, history } = held;
  return (
    <main>
      <header className={styles.head}>
        <h1 className={styles.title} dir="auto">
          What we hold about {name}
        </h1>
        <p className={styles.line}>
          <bdi>{partnerName}</bdi> · {printedOn} · data of this computer, private notes included and marked
        </p>
        {photo !== '' && <img className={styles.photo} src={photo} alt="" />}
      </header>
      <Items title="About this person" items={about} none="Nothing." />
      <Items title="Where else this person is referred to" items={refers} none="Nowhere." />
      <Items title="Other texts that name this person" items={texts} none="No other text does." />
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
        // eslint-disable-next-line react/no-array-index-key -- two rows may say the same
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
              { text: 'When', className: styles.when },
              { text: 'Who', className: styles.who },
              { text: 'What', className: styles.what },
              { text: 'Before' },
              { text: 'After' },
            ]}
          />
          <tbody>
            {lines.map(({ when, who, what, before, after }, index) => (
              // eslint-disable-next-line react/no-array-index-key -- two changes may say the same
              <tr key={index}>
                <td>{when}</td>
                <td dir="auto">{who}</td>
                <td>{what}</td>
                <td dir="auto">{before}</td>
                <td dir="auto">{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
