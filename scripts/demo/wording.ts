/** A text with `{name}` replaced by what stands under that name. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** An amount in yuan as prose writes it: 128400 is 12.84万元, 9600 is 9600元. */
export const wordMoney = (yuan: number): string =>
	yuan >= 10_000 && yuan % 100 === 0 ? `${yuan / 10_000}万元` : `${yuan}元`;

/** A day as prose writes it: 2026年3月5日. */
export const wordDay = (day: string): string => {
	const [year, month, date] = day.split('-').map(Number);
	return `${year}年${month}月${date}日`;
};

/** The members of a cell, as our own exports join them. */
export const join = (members: readonly string[]): string => members.join('；');
