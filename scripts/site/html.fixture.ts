import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Sample } from '../samples.ts';

const validator = new HtmlValidate({
	extends: ['html-validate:recommended'],
	rules: {
		// Astro writes void elements and attributes as it does; none of these changes the page.
		'void-style': 'off',
		'doctype-style': 'off',
		'attribute-boolean-style': 'off',
		'no-trailing-whitespace': 'off',
		// A table whose rows become cards loses its meaning in browsers without the roles.
		'no-redundant-role': 'off',
		'long-title': 'off',
		'prefer-native-element': [
			'error',
			{ exclude: ['table', 'row', 'cell', 'rowgroup', 'rowheader', 'columnheader'] },
		],
		'tel-non-breaking': 'off',
	},
});

/** What is wrong with the HTML of pages, each fault with the page and line. */
export async function htmlFaults(site: string, samples: readonly Sample[]): Promise<readonly string[]> {
	const faults: string[] = [];
	for (const { sort, path } of samples) {
		const report = await validator.validateString(readFileSync(join(site, path, 'index.html'), 'utf8'));
		for (const { messages } of report.results)
			for (const { ruleId, message, line } of messages)
				faults.push(`${sort} ${path}:${line} ${ruleId}: ${message}`);
	}
	return faults;
}
