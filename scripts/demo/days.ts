const DAY = 86_400_000;

/** The day so many days later, or earlier where the number is negative. */
export const addDays = (day: string, days: number): string =>
	new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** How many days lie between two days; 0 from a day to itself. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
