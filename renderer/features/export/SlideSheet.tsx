import type { ReactElement } from 'react';
import { Shapes } from '#renderer/print/Shapes.tsx';
import { box, SLIDE, type Slide } from '#shared/print/slides/slide.ts';
import styles from './Preview.module.css';

/** A slide, small, as it will be written. */
export function SlideSheet({ slide }: { readonly slide: Slide }): ReactElement {
  const { title, subtitle, parts } = slide;
  const heads = [
    box({
      x: 36,
      y: 18,
      width: 888,
      height: 34,
      paragraphs: [[{ text: title, bold: true }]],
      size: 24,
      padding: 0,
      name: title,
    }),
    box({
      x: 36,
      y: 52,
      width: 888,
      height: 24,
      paragraphs: [[{ text: subtitle }]],
      size: 12,
      padding: 0,
      name: 'Subtitle',
    }),
  ];
  return (
    <div className={styles.slide} role="img" aria-label={title}>
      <div className={styles.scaled}>
        <Shapes parts={[...heads, ...parts]} width={SLIDE.width} height={SLIDE.height} />
      </div>
    </div>
  );
}
