export const cultureComponents = [
  'decision-making',
  'work-structure',
  'communication',
  'control-mechanisms',
  'source-of-power',
] as const;
/** What a culture shows itself in (method, section 6). */
export type CultureComponent = (typeof cultureComponents)[number];
export const cultureComponentLabels: Readonly<Record<CultureComponent, string>> = {
  'decision-making': 'Decision making',
  'work-structure': 'Work structure',
  communication: 'Communication',
  'control-mechanisms': 'Control mechanisms',
  'source-of-power': 'Source of power',
};

export const cultureLenses = ['values', 'behaviours', 'practices', 'symbols'] as const;
/** Where one looks at a component (method, section 6). */
export type CultureLens = (typeof cultureLenses)[number];
export const cultureLensLabels: Readonly<Record<CultureLens, string>> = {
  values: 'Values',
  behaviours: 'Behaviours',
  practices: 'Practices',
  symbols: 'Symbols',
};

export const cultureItems = [
  'decision-making.values',
  'decision-making.behaviours',
  'decision-making.practices',
  'decision-making.symbols',
  'work-structure.values',
  'work-structure.behaviours',
  'work-structure.practices',
  'work-structure.symbols',
  'communication.values',
  'communication.behaviours',
  'communication.practices',
  'communication.symbols',
  'control-mechanisms.values',
  'control-mechanisms.behaviours',
  'control-mechanisms.practices',
  'control-mechanisms.symbols',
  'source-of-power.values',
  'source-of-power.behaviours',
  'source-of-power.practices',
  'source-of-power.symbols',
] as const;
/** One of the 20 questions of the questionnaire: component and lens (method, section 6). */
export type CultureItem = (typeof cultureItems)[number];
