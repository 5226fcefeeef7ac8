import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldenClasses, type GoldenClass } from '../../src/search/golden.ts';
import { writeIndex } from '../look-up-files.ts';
import { askAll } from './asking.ts';
import { countedRecall } from './bars.ts';
import { measureAnswers } from './figures.ts';
import { visitFolder } from './node-visit.ts';
import { judge, type Judgement } from './oracle/judge.ts';
import { queriesOf } from './queries/roll.ts';
import { datasets, subjectsOf } from './records.ts';
import { missLine } from './table.ts';

const set = { seed: 'suite', records: 2000 };
const EACH = 6;

describe('look-up, asked a small golden set', () => {
	const folder = mkdtempSync(join(tmpdir(), 'mingjian-golden-'));
	let judgements: readonly Judgement[] = [];
	let figures: ReturnType<typeof measureAnswers>;
	beforeAll(async () => {
		writeIndex(folder, subjectsOf(set.seed, set.records), { release: 'r', digest: 'd', datasets });
		const asked = await askAll(visitFolder(folder), queriesOf(set, EACH), 0);
		judgements = judge(asked, subjectsOf(set.seed, set.records));
		figures = measureAnswers(asked, judgements);
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const missesOf = (name: GoldenClass) =>
		judgements
			.filter(({ query, recall }) => query.class === name && (recall ?? 1) < 1)
			.map(missLine)
			.join('\n');

	test.each(Object.keys(goldenClasses) as GoldenClass[])('answers the class %s well enough', (name) => {
		expect(figures.classes[name]?.asked).toBe(EACH);
		expect(countedRecall(name, figures), missesOf(name)).toBeGreaterThanOrEqual(
			goldenClasses[name].least ?? 0
		);
	});

	test('calls nothing the same that is not', () => {
		expect(judgements.flatMap(({ falselySame }) => falselySame)).toEqual([]);
	});
});
