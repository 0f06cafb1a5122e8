import { foldWords } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import type { Table } from './table.ts';

/** Headers of a column that counts the rows. `#` and other signs fold to nothing. */
const numbering = wordSet(
  'no|nr|num|number|index|idx|n|seq|sequence|row|row no|row number|line|line no|s no|sr no|sl no|serial|serial no|serial number|item|item no',
  'lfd nr|laufende nummer|nummer|numéro|nº|n°|n o|número|núm|numero|lp|l p|poradi|pořadí|por č|p č|r č|sorszám|ssz|nr crt|red br|redni broj|r br|rb|zap št|zap. št.',
  '№|№ п/п|п/п|№ з/п|номер|номер п/п|р бр|redni br|jrk|jrk nr|eil nr|n p k|järjestys|sıra|sıra no|α/α|αα|序号|编号|序號|番号|連番|번호|순번|연번|ลำดับ|ลำดับที่|stt|क्रम|क्रमांक|क्र सं|ردیف|م|الرقم|مسلسل|التسلسل|מס|מס סידורי|nomor|bil',
);

/** Whether a column counts the rows under a header that says no more: 1, 2, 3 … in their order. Its numbers are other people’s in the next list. */
export function isNumbering(table: Table, column: number): boolean {
  const word = foldWords(table.headers[column] ?? '');
  if (table.rows.length < 2 || (word !== '' && !numbering.has(word))) return false;
  const first = Number((table.rows[0]?.cells[column] ?? '').replace(/\.$/, '') || Number.NaN);
  return (
    first <= 1 &&
    table.rows.every(({ cells }, row) => {
      const cell = (cells[column] ?? '').trim();
      return cell === '' || Number(cell.replace(/\.$/, '')) === first + row;
    })
  );
}
