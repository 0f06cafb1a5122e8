export { ComparisonView } from './ComparisonView.tsx';
export { CultureNoteField } from './CultureNoteField.tsx';
export { ProcessView } from './ProcessView.tsx';
export { ValidationView } from './ValidationView.tsx';
