/** How many months before this one trends go back, in the list of partners as in the chart of one. */
export const TREND_MONTHS = 12;
