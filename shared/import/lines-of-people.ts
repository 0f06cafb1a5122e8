/** What a text without columns is called, in which people are named one behind the other. */
export const LINES_OF_PEOPLE = 'Lines of people';
