/**
 * How the question of a tactic is put to the person in a meeting, by id of the tactic: in the second person, without the name, and harmless
 * before others. A tactic that is not here asks nothing that could be said in a room. Marks as in the texts of tactics.
 */
export const spokenQuestions: Readonly<Record<string, string>> = {
  'leverage.window-questions': 'Which question about us is not answered yet before {window}?',
  'motivate.window': 'What do you need in writing before {window}, and by when?',
  'motivate.window-open-point': 'Which point about us is still open for you before {window}?',
  'neutralize.window': 'Which point speaks most against us before {window}?',
  'neutralize.window-condition': 'What has to hold whoever is chosen in {window}?',
  'leverage.gatekeeper': 'What does a complete submission look like, and by which day is it due?',
  'motivate.gatekeeper': 'Which form, which checks and which closing date hold for every supplier?',
  'neutralize.gatekeeper': 'Which criteria, which form and which closing date hold for every supplier?',
  'neutralize.assistant': 'In which form should requests for a date come, and how long before?',
  'leverage.own-words': 'What is the work with us worth to you, in your own words?',
  'leverage.second-contact': 'Who should know our work as well as you do?',
  'leverage.movers': 'Which of your projects moved fastest this year, and what moved it?',
  'leverage.ask-advice': 'What would you advise us on {matter}?',
  'leverage.face-of-it': 'Which outcome do you want to be known for?',
  'leverage.how-they-take-change': 'Which change in the company went well, and why?',
  'leverage.their-own-table': 'Which figure would settle the case in your own table?',
  'leverage.plan-from-their-end': 'Where do you want your part of the business in two years?',
  'leverage.judged-by': 'What is a supplier judged by here: figures, technology, market or people?',
  'leverage.draft-the-paper': 'Which form and which closing date has the next approval round?',
  'motivate.comparison-form':
    'Which lines does your comparison of suppliers have, and in which form do you want ours?',
  'motivate.newcomer': 'What do you want to have done after your first hundred days?',
  'motivate.answer-fit': 'What would you want to see first of how it works with what you have?',
  'motivate.group-first': 'Which of your colleagues are concerned, and what would all need to agree?',
  'motivate.last-new-thing':
    'How did the last new tool or rule come into your team, and what would you do differently?',
  'motivate.what-tipped-it':
    'What weighs most when you choose a supplier: figures, technology, market or people?',
  'motivate.fit-the-procedure': 'Which rule or paper does a change like ours fall under?',
  'motivate.official-channel': 'What is the official way to put an offer, and until when?',
  'motivate.ask-plainly': 'What do you think of working with us?',
  'neutralize.let-be-heard':
    'What would have to stand in it for you to call it fair? We write it down and promise nothing today.',
  'neutralize.is-it-settled': 'Is anything left of what we answered?',
  'neutralize.faction-member': 'What would a change have to leave as it is for your own work?',
  'neutralize.faction-leader':
    'Which of your points should stand on the agenda of the next round, and with how much time?',
  'neutralize.others-champion': 'What works well with the supplier that you have, and should stay?',
  'neutralize.check-figures': 'Which figure in our calculation do you doubt?',
  'neutralize.repair-promise': 'Which promise of ours was not kept?',
  'neutralize.their-better-idea': 'What would you build instead?',
  'neutralize.their-own-picture': 'Which outcome are you working for?',
  'neutralize.name-the-risk': 'Which risk do you see?',
  'neutralize.what-must-not-get-worse': 'What must not get worse?',
  'neutralize.keep-what-works': 'What should stay because it works?',
  'neutralize.last-time':
    'What happened the last time something like this was brought in, and what should go differently now?',
  'neutralize.their-position': 'What would our plan change for your part of the business?',
  'neutralize.rule-behind-it': 'Which rule or responsibility does our plan touch?',
  'neutralize.straight-question': 'What would have to be true for you to say yes?',
  'monitor.user-feedback': 'What works in daily use, and what does not?',
  'monitor.where-to-go': 'Where would you take the matter if it were yours?',
  'monitor.notice-attitude': 'What do you think of the newest thing in use here?',
  'monitor.whose-clients': 'Which clients do you work for at the moment?',
};
