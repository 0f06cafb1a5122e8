import { expect, test } from 'vitest';
import { filled, type Drawing, type DrawnText } from '#shared/print/map/primitive.ts';
import { svgText } from '#shared/print/map/svg-text.ts';

function text(content: string): DrawnText {
  return {
    kind: 'text',
    x: 1.23456,
    y: 2,
    text: content,
    size: 12,
    weight: 600,
    fill: '#000',
    align: 'left',
  };
}

function drawing(...parts: Drawing['parts']): Drawing {
  return { width: 100, height: 50, parts };
}

test('escapes what would end a text or an attribute', () => {
  const svg = svgText(drawing(text('<script>alert("1")</script> & Co')), 'A & "B" <C>');
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; Co');
  expect(svg).toContain('<title>A &amp; &quot;B&quot; &lt;C&gt;</title>');
});

test('leaves out characters that XML does not allow', () => {
  const svg = svgText(drawing(text('a\u0000b\u000bc\ud800d')), 'x');
  expect(svg).toContain('>abc\ufffdd</text>');
});

test('keeps right-to-left text at its left end', () => {
  const svg = svgText(drawing(text('محمد'), text('Ada')), 'x');
  expect(svg).toContain('text-anchor="end" direction="rtl"');
  expect(svg.match(/text-anchor/g)).toHaveLength(1);
});

test('writes shapes with two decimals', () => {
  const rect = {
    kind: 'rect',
    x: 1.005,
    y: 0,
    width: 10,
    height: 5.5555,
    radius: 2,
    paint: filled('#fff'),
  } as const;
  expect(svgText(drawing(rect), 'x')).toContain('width="10" height="5.56" rx="2" fill="#fff"');
});
