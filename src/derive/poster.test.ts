import { expect, test } from 'vitest';
import { datasetById } from '../datasets/index.ts';
import { hasPoster, posterOf } from './poster.ts';
import { recordOf } from './record.fixture.ts';

const dataset = datasetById('recalls')!;
const affected = dataset.affected!;

test('only a record that warns now has a poster', () => {
	const shown = recordOf('recalls', 'zh-1');
	expect(hasPoster(shown, dataset)).toBe(true);
	expect(hasPoster({ ...shown, standing: 'ended' }, dataset)).toBe(false);
	expect(hasPoster(shown, datasetById('blacklist')!)).toBe(false);
});

test('what does not fit is left to the notice, all of it', () => {
	const batches = (count: number) => Array.from({ length: count }, (_, at) => `A${at}`);
	expect(posterOf({ batches: batches(8) }, affected)).toMatchObject({ hasBatches: true, isWhole: true });
	expect(posterOf({ batches: batches(9) }, affected)).toMatchObject({ hasBatches: false, isWhole: false });
	const long = posterOf({ lots: ['所有'.repeat(46)] }, affected);
	expect(long.isWhole).toBe(false);
	expect(long.known).not.toContain('lots');
	expect(posterOf({}, affected).isWhole).toBe(true);
});

test('words that are too long are left out, never cut', () => {
	expect(posterOf({ advice: '停止食用', reason: '因'.repeat(121) }, affected)).toMatchObject({
		advice: '停止食用',
		reason: null,
	});
});
