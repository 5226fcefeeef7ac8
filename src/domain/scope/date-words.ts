import { forms } from './printed-date.ts';

/** A pattern of every form of a date that `readPrintedDate` reads, without groups. */
export const DATE = `(?:${forms
	.map(([source]) =>
		source
			.replaceAll(/\((?!\?)/g, '(?:')
			.replace('([-/.])', '[-/.]')
			.replace('\\2', '[-/.]')
	)
	.join('|')})`;
