export const cultureTypes = ['bureaucratic', 'collaborative', 'entrepreneurial', 'individualistic'] as const;
export type CultureType = (typeof cultureTypes)[number];
export const cultureTypeLabels: Readonly<Record<CultureType, string>> = {
  bureaucratic: 'Bureaucratic',
  collaborative: 'Collaborative',
  entrepreneurial: 'Entrepreneurial',
  individualistic: 'Individualistic',
};
