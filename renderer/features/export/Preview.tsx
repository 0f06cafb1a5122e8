import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PDFPageProxy } from 'pdfjs-dist';
import { useDocument } from '#renderer/document/document-store.ts';
import { countText } from '#shared/text/wording.ts';
import type { Deck } from '#shared/print/slides/slide.ts';
import type { ExportChoice } from './export-store.ts';
import styles from './Preview.module.css';
import { SlideSheet } from './SlideSheet.tsx';
import { usePdfPreview } from './use-pdf-preview.ts';

type Props = { readonly choice: ExportChoice; readonly paused: boolean };

/** The pages or slides as they would be saved now, and how many there are. */
export function Preview({ choice, paused }: Props): ReactElement {
  return choice.kind === 'pptx' ? (
    <SlidesPreview choice={choice} paused={paused} />
  ) : (
    <PagesPreview choice={choice} paused={paused} />
  );
}

function PagesPreview({ choice, paused }: Props): ReactElement {
  const preview = usePdfPreview(choice, paused);
  const pages = preview.kind === 'made' ? preview.pages : [];
  const said =
    preview.kind === 'made'
      ? countText(pages.length, 'page')
      : preview.kind === 'failed'
        ? 'The preview could not be made. Saving may still work.'
        : 'Making the preview …';
  return (
    <Frame said={said} label="Preview of the pages">
      {pages.map((page) => (
        <li key={page.pageNumber} className={styles.page}>
          <PageCanvas page={page} />
          <span className={styles.number}>{page.pageNumber}</span>
        </li>
      ))}
    </Frame>
  );
}

function SlidesPreview({ choice }: Props): ReactElement {
  const [deck, setDeck] = useState<Deck | null>(null);
  const state = useDocument((store) => store.state);
  const { audience, since } = choice;
  useEffect(() => {
    let isWanted = true;
    const make = async (): Promise<void> => {
      const { makeDeck } = await import('./slides/save-slides.ts');
      const made = await makeDeck(audience, since);
      if (isWanted) setDeck(made);
    };
    make().catch(() => setDeck(null));
    return () => {
      isWanted = false;
    };
  }, [audience, since, state]);
  const slides = deck?.slides ?? [];
  return (
    <Frame
      said={deck === null ? 'Making the preview …' : countText(slides.length, 'slide')}
      label="Preview of the slides"
    >
      {slides.map((slide, index) => (
        <li key={index} className={styles.page}>
          <SlideSheet slide={slide} />
          <span className={styles.number}>{index + 1}</span>
        </li>
      ))}
    </Frame>
  );
}

type FrameProps = {
  readonly said: string;
  readonly label: string;
  readonly children: readonly ReactElement[];
};

function Frame({ said, label, children }: FrameProps): ReactElement {
  return (
    <div className={styles.preview}>
      <output className={styles.count}>{said}</output>
      {/* Scrolled by the keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol className={styles.pages} aria-label={label} tabIndex={0}>
        {children}
      </ol>
    </div>
  );
}

/** As wide as a page of the preview is, in CSS pixels. */
const PAGE_WIDTH = 190;

function PageCanvas({ page }: { readonly page: PDFPageProxy }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = page.getViewport({ scale: 1 });
  const wide = width > height ? PAGE_WIDTH * 1.41 : PAGE_WIDTH;
  useEffect(() => {
    const drawOn = canvas.current;
    if (drawOn === null) return;
    void import('./pdf-pages.ts').then(({ drawPage }) => drawPage(page, drawOn, wide)).catch(() => undefined); // a page that goes away while it is drawn
  }, [page, wide]);
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      style={{ width: wide, height: (wide * height) / width }}
      role="img"
      aria-label={`Page ${String(page.pageNumber)}`}
    />
  );
}
