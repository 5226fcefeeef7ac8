import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { GoldenFigures } from '../src/search/golden.ts';
import { readCommand, refuse } from './command.ts';
import { home } from './examination.ts';
import { askAll } from './golden/asking.ts';
import { barsOfCost, barsOfRecall } from './golden/bars.ts';
import { visitInBrowser } from './golden/browser-visit.ts';
import { measureAnswers } from './golden/figures.ts';
import { prepareIndex } from './golden/golden-index.ts';
import { visitFolder } from './golden/node-visit.ts';
import { judge } from './golden/oracle/judge.ts';
import { queriesOf } from './golden/queries/roll.ts';
import { subjectsOf } from './golden/records.ts';
import { barLine, missLine, tableOf } from './golden/table.ts';

/** How many queries of each class are asked as the first of a visit as well. */
const COLD = 4;

const { options } = readCommand({
	name: 'golden',
	purpose:
		'Asks look-up a golden set of queries in a real browser, and judges every answer by plain scanning. Exit 1 where it misses a bar.',
	options: {
		records: { value: 'N', help: 'How many invented records the index holds (10000 unless said).' },
		each: { value: 'N', help: 'How many queries of each class are asked (24 unless said).' },
		seed: { value: 'WORD', help: 'From which the set is drawn (golden unless said).' },
		site: { value: 'DIR', help: 'Where the index is made and kept; one that is there is used again.' },
		node: { value: null, help: 'Ask without a browser, which is quicker.' },
		misses: { value: null, help: 'Say every query whose answer was not all right.' },
		keep: { value: null, help: 'Write the figures where the data page reads them.' },
	},
});
const set = { seed: options.seed ?? 'golden', records: wholeNumber('records', options.records, 10_000) };
const each = wholeNumber('each', options.each, 24);
if (options.keep && options.node) refuse('Only figures of a browser are kept.');

const folder = options.site ? resolve(options.site) : mkdtempSync(join(tmpdir(), 'mingjian-golden-'));
mkdirSync(folder, { recursive: true });
try {
	const figures = await run();
	const bars = [...barsOfRecall(figures), ...barsOfCost(figures)];
	console.log(`\n${bars.map(barLine).join('\n')}`);
	if (options.keep)
		writeFileSync(join(home, 'src', 'search', 'golden.json'), `${JSON.stringify(figures, rounded, 2)}\n`);
	process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
} finally {
	if (!options.site) rmSync(folder, { recursive: true, force: true });
}

async function run(): Promise<GoldenFigures> {
	const index = prepareIndex(folder, set);
	const seconds = `${index.cpuSeconds.toFixed(1)} s CPU, ${index.wallSeconds.toFixed(1)} s`;
	console.log(
		`Index of ${set.records.toLocaleString('en')} records: ${index.files.toLocaleString('en')} files, ${(index.bytes / 1e6).toFixed(1)} MB, made in ${seconds} with ${index.megabytes.toFixed(0)} MB of memory.`
	);
	const queries = queriesOf(set, each);
	const visitor = await (options.node ? visitFolder(folder) : visitInBrowser(folder));
	const asked = await askAll(visitor, queries, COLD).finally(() => visitor.close());
	const judgements = judge(
		asked.filter(({ isCold }) => !isCold),
		subjectsOf(set.seed, set.records)
	);
	const measured = measureAnswers(asked, judgements);
	console.log(`${queries.length} queries, ${visitor.browser}\n\n${tableOf(measured)}`);
	if (options.misses)
		for (const judgement of judgements)
			if ((judgement.recall ?? 1) < 1 || judgement.falselySame.length > 0) console.log(missLine(judgement));
	const { browser, scriptBytes } = visitor;
	return { on: new Date().toISOString().slice(0, 10), ...set, browser, index, scriptBytes, ...measured };
}

/** Figures are kept to four places. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === 'number' ? Math.floor(value * 1e4) / 1e4 : value;
}

function wholeNumber(name: string, given: string | undefined, unless: number): number {
	if (given !== undefined && !/^\d{1,9}$/.test(given))
		refuse(`--${name} takes a whole number, not “${given}”.`);
	return given === undefined ? unless : Number(given);
}
