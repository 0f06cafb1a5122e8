import { describe, expect, test } from 'vitest';
import { cultureGuide, cultureGuideFor } from '#shared/playbook/culture/channel.ts';
import { messageFormFor, orientationGuide } from '#shared/playbook/plan/message-form.ts';
import { adaptabilityGuide, proofFor } from '#shared/playbook/plan/proof.ts';
import { cultureTypes } from '#shared/model/culture-type.ts';
import { strategies } from '#shared/model/strategy.ts';

describe('method 3: what convinces', () => {
  test.each([
    [
      'innovator',
      'tries things for their own sake',
      ['early access', 'a pilot', 'product people', 'the decision is for others to carry'],
    ],
    [
      'visionary',
      'sees the advantage early',
      ['the big outcome', 'being its face', 'executive access', 'a quick win', 'over-promising'],
    ],
    [
      'pragmatist',
      'wants proof from people like them',
      ['comparable references', 'figures', 'step plan with effort and risk'],
    ],
    [
      'conservative',
      'listens to peers and not to vendors',
      ['reassurance', 'support and training', 'the standard package', 'a peer who tells it', 'time to watch'],
    ],
    ['laggard', 'attached to the past', ['keep informed', 'embed the change in something familiar']],
  ] as const)('method 3: %s (%s) → %j', (id, trait, convinces) => {
    expect(adaptabilityGuide[id].traits).toContain(trait);
    for (const words of convinces) expect(proofFor(id, false).toLowerCase()).toContain(words);
  });

  test('method 3: whoever has a veto is shown something familiar, and nobody’s worth is said', () => {
    expect(adaptabilityGuide.laggard.convinces).toContain('no persuasion effort');
    expect(proofFor('laggard', true)).toMatch(/^Embed the change in something familiar/);
    expect(proofFor('laggard', true)).not.toBe(proofFor('laggard', false));
    for (const veto of [true, false])
      expect(proofFor('laggard', veto)).not.toMatch(/worth|effort|persua|laggard|veto/i);
  });

  test('adaptability not rated is said plainly', () => {
    expect(proofFor(null, false)).toContain('Not known yet');
  });
});

describe('method 4: message and proof', () => {
  test.each([
    [
      'financial',
      'margin, cash, payback, rebates',
      'What does it earn us, and when?',
      'one page, numbers first',
      'margin calculation, joint profit and loss',
    ],
    [
      'technical',
      'function, fit, effort, risk',
      'Does it work with what we have?',
      'demo, lab, specification',
      'reference architecture, pilot, certified engineers',
    ],
    [
      'business',
      'market, growth, position',
      'Where does this take us?',
      'joint plan, market view',
      'business case, a similar partner’s success',
    ],
    [
      'relationship',
      'people, trust, fairness, continuity',
      'Who stands behind this?',
      'personal talk, introductions, visits',
      'named contacts, promises kept, peers',
    ],
  ] as const)('method 4: %s listens to %s, asks “%s” → %s; %s', (id, listensTo, question, form, proof) => {
    expect(orientationGuide[id]).toEqual({ listensTo, question, form, proof });
    const message = messageFormFor([id]);
    expect(message.toLowerCase()).toContain(form);
    expect(message).toContain(question);
    expect(message).toContain(proof);
  });

  test('method 4: a second orientation adds its form', () => {
    expect(messageFormFor(['technical', 'financial'])).toMatch(/^Demo.*Also: one page, numbers first\.$/);
  });

  test('orientation not rated is said plainly', () => {
    expect(messageFormFor([])).toContain('Not known yet');
  });
});

describe('method 5.4: culture → channel and pace', () => {
  test.each([
    ['bureaucratic', /formal mail/i, /slow, then stable/i],
    ['collaborative', /all who are concerned/i, /slow to agree, quick to carry out/i],
    ['entrepreneurial', /direct call/i, /fast/i],
    ['individualistic', /one to one/i, /person by person/i],
  ] as const)('method 5.4 and 6: %s → channel and pace', (culture, channel, pace) => {
    for (const strategy of strategies) {
      const guide = cultureGuideFor(culture, strategy);
      expect(guide.channel).toMatch(channel);
      expect(guide.pace).toMatch(pace);
    }
  });

  test('culture not known is said plainly and borrows nothing from a type', () => {
    const unknown = cultureGuideFor(null, 'leverage');
    expect(unknown.channel).toContain('Not known yet');
    expect(unknown.pace).toContain('Not known yet');
    const paces = cultureTypes.flatMap((culture) => Object.values(cultureGuide[culture].pace));
    expect(paces).not.toContain(unknown.pace);
    expect(new Set(paces).size).toBe(cultureTypes.length * strategies.length);
  });

  test('nobody is hurried into a decision who is against us', () => {
    for (const culture of cultureTypes)
      expect(cultureGuide[culture].pace.neutralize).not.toMatch(/decide|set a date/i);
  });
});
