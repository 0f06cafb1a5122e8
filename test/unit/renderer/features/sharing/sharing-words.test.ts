import { describe, expect, it } from 'vitest';
import {
  changesEntries,
  clockText,
  countsText,
  mergeText,
  newsText,
  whoText,
  erasureText,
  noneText,
  stoppedText,
} from '#renderer/features/sharing/sharing-words.ts';
import type { SharingMerge } from '#shared/ipc/sharing-types.ts';
import type { PartnerId } from '#shared/model/id.ts';

const merge: SharingMerge = {
  command: 7,
  commandId: 'c',
  who: 'Ben Okoye',
  at: 0,
  partnerId: 'p' as PartnerId,
  partnerName: 'Northlight',
  isNew: false,
  added: 0,
  changed: 3,
  removed: 1,
  differences: 0,
  settled: 0,
};

describe('what came from colleagues, in words', () => {
  it('names who and what, and stands in for names that are not there', () => {
    expect(mergeText(merge)).toBe('Ben Okoye changed Northlight');
    expect(mergeText({ ...merge, who: ' ', partnerName: '' })).toBe(
      'A colleague changed a partner without a name',
    );
    expect(mergeText({ ...merge, isNew: true })).toBe('Ben Okoye shared Northlight with you');
    expect(mergeText({ ...merge, partnerId: null })).toBe(
      'Ben Okoye changed what belongs to all partners, such as our team or our tactics',
    );
    expect(whoText('Ben Okoye, via Anna Berg')).toBe('Ben Okoye, via Anna Berg');
    const news = { ...merge, isNew: true };
    expect(newsText(news)).toBe('Ben Okoye shared Northlight with you');
    expect(newsText({ ...news, isNew: false })).toBe('Ben Okoye changed Northlight');
  });

  it('counts what a merge did, and leaves out what it did not', () => {
    expect(countsText(merge)).toBe('3 entries changed and 1 removed');
    expect(countsText({ ...merge, added: 2 })).toBe('2 entries added, 3 changed and 1 removed');
    expect(countsText({ ...merge, isNew: true, added: 469, removed: 2 })).toBe('469 entries');
    expect(countsText({ ...merge, changed: 0, removed: 0 })).toBe('nothing that was not here');
    expect(countsText({ ...merge, differences: 2 })).toBe('3 entries changed, 1 removed and 2 differences');
  });

  it('does not call a difference of view a change', () => {
    const none = { ...merge, changed: 0, removed: 0 };
    expect([changesEntries(merge), changesEntries({ ...none, differences: 1 })]).toEqual([true, false]);
    expect(mergeText({ ...none, differences: 1 })).toBe('Ben Okoye sees something in Northlight differently');
    expect(countsText({ ...none, differences: 1 })).toBe('1 difference');
    expect(mergeText({ ...none, settled: 1 })).toBe(
      'Ben Okoye settled what you saw differently in Northlight',
    );
    expect(countsText({ ...none, settled: 1 })).toBe('1 difference settled');
  });

  it('says by how much a clock is off, from two minutes on', () => {
    const off = (clockOffBy: number | null) => clockText({ clockOffBy });
    expect([off(null), off(0), off(119), off(-119)]).toEqual(['', '', '', '']);
    expect(off(120)).toBe('clock 2 minutes ahead');
    expect(off(-3 * 3_600)).toBe('clock 3 hours behind');
    expect(off(2 * 86_400)).toBe('clock 2 days ahead');
    expect(off(10 * 31_557_600)).toBe('clock 10 years ahead');
  });
});

describe('who has stopped, and where nothing is shared', () => {
  it('names who has stopped, once', () => {
    expect(stoppedText([])).toBe('');
    expect(stoppedText(['Anna Berg'])).toBe(
      'Anna Berg no longer shares this; what you change does not reach them.',
    );
  });

  it('points below only where there is something', () => {
    expect(noneText(true, false)).toContain('Choose one below');
    expect(noneText(false, false)).toContain('colleagues choose what they share');
    expect(noneText(false, true)).toContain('being read');
  });
});

describe('an erasure that waits', () => {
  it('names person, partner, colleague and day', () => {
    const goesAt = new Date(2026, 11, 7, 10).getTime();
    const one = { by: 'Anna Berg', partnerName: 'Northlight', held: { name: 'Fatima Diallo', goesAt } };
    expect(erasureText(one)).toBe(
      'Anna Berg erased Fatima Diallo (Northlight). Hidden here; erased by itself on 7 Dec 2026.',
    );
    const held = { name: '', goesAt: null };
    expect(erasureText({ by: null, partnerName: '', held })).toBe(
      'A colleague erased somebody without a name (a partner without a name). Hidden here until you decide.',
    );
  });
});
