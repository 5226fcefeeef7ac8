import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firmOf, writeNamesSite } from '../../../scripts/names-site.fixture.ts';
import { likenesses } from '../../search/screening/findings.ts';
import type { Asked, Told } from './messages.ts';
import type { Selection } from './selection.ts';
import { openSession } from './session.ts';

let site = '';
beforeAll(() => {
	site = mkdtempSync(join(tmpdir(), 'mingjian-session-'));
	writeNamesSite(
		site,
		Array.from({ length: 300 }, (_, number) => firmOf(number))
	);
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const everything: Selection = {
	verdict: null,
	likenesses,
	list: null,
	changed: false,
	from: 0,
	count: 50,
};
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A session that has loaded the names, and everything it has told and asked of the site. */
async function begin(onTold: (told: Told, ask: (asked: Asked) => void) => void = () => {}) {
	const told: Told[] = [];
	const read: string[] = [];
	const ask = openSession(
		() => (path) => {
			read.push(path);
			return Promise.resolve(new Uint8Array(readFileSync(join(site, path))));
		},
		(each) => {
			told.push(each);
			onTold(each, (asked) => void ask(asked));
		}
	);
	await ask({ ask: 'offer', base: '/' });
	await ask({ ask: 'load' });
	const last = <T extends Told['tell']>(tell: T) =>
		told.findLast((each): each is Extract<Told, { tell: T }> => each.tell === tell);
	const screen = async (list: string, today = '2026-11-25') => {
		await ask({ ask: 'list', bytes: bytesOf(list) });
		await ask({ ask: 'screen', columns: last('list')!.columns, today });
	};
	const choose = async (selection: Partial<Selection> = {}) => {
		await ask({ ask: 'select', selection: { ...everything, ...selection }, lang: 'en' });
		return last('selected')!;
	};
	return { ask, told, read, last, screen, choose };
}

const [first, second] = [firmOf(1).name, firmOf(2).name];
const other = (name: string) => name.replace('有限公司', '股份有限公司');
const LIST = `${first}\n${other(second)}\n从来没有的贸易有限公司`;

test('after the names are loaded nothing is asked of the site', async () => {
	const { read, screen, choose, ask, last } = await begin();
	const asked = read.length;
	await screen(LIST);
	await choose();
	await ask({ ask: 'file', form: 'xlsx', lang: 'en' });
	await ask({ ask: 'earlier', bytes: last('file')!.bytes });
	expect(read).toHaveLength(asked);
});

test('what is cancelled has no result', async () => {
	const { told, screen, ask } = await begin((each, ask) => {
		if (each.tell === 'progress') ask({ ask: 'cancel' });
	});
	await screen(LIST);
	expect(told.at(-1)).toEqual({ tell: 'cancelled' });
	await ask({ ask: 'select', selection: everything, lang: 'en' });
	expect(told.at(-1)).toEqual({ tell: 'cancelled' });
});

test('answers are chosen by verdict, likeness, list and page, and counted', async () => {
	const { screen, choose } = await begin();
	await screen(LIST);
	const rows = async (selection: Partial<Selection>) =>
		(await choose(selection)).answers.map(({ row }) => row);
	expect((await choose()).totals).toMatchObject({
		byVerdict: { name: 1, similar: 1, nothing: 1 },
		chosen: 3,
	});
	expect(await rows({ verdict: 'similar' })).toEqual([2]);
	expect(await rows({ list: 'blacklist' })).toEqual([1, 2]);
	expect(await rows({ list: 'recalls' })).toEqual([]);
	expect(await rows({ from: 1, count: 1 })).toEqual([2]);
	const { totals, answers } = await choose({ likenesses: ['sound'] });
	expect(answers.map(({ row }) => row)).toEqual([1, 3]);
	expect(totals).toMatchObject({ leftOut: 1, byVerdict: { similar: 0, nothing: 1 } });
});

test.each(['csv', 'xlsx'] as const)(
	'against an earlier result in %s only what changed is shown',
	async (form) => {
		const { screen, choose, ask, last } = await begin();
		await screen(LIST);
		await ask({ ask: 'file', form, lang: 'zh' });
		const { bytes } = last('file')!;
		await screen(`${LIST}\n新来的有限公司`);
		await ask({ ask: 'earlier', bytes });
		expect(last('earlier')).toEqual({ tell: 'earlier', lines: 3 });
		const { answers, totals } = await choose({ changed: true });
		expect(totals.changed).toBe(1);
		expect(answers.map(({ row, before }) => [row, before])).toEqual([[4, 'new']]);

		await screen(LIST, '2026-12-01');
		const stale = await choose({ changed: true });
		expect(stale.answers.map(({ verdict, before }) => [verdict, before])).toEqual([
			['cannotConfirm', 'nothing'],
		]);
	}
);

test('a file that is no result, and a list of nothing, are refused with what to do', async () => {
	const { ask, last } = await begin();
	await ask({ ask: 'earlier', bytes: bytesOf('名称\n甲公司') });
	expect(last('refused')).toMatchObject({
		what: 'earlier',
		why: { en: expect.stringContaining('not a result saved from this page') },
	});
	await ask({ ask: 'list', bytes: bytesOf(' \n') });
	expect(last('refused')).toMatchObject({
		what: 'list',
		why: { en: expect.stringContaining('nothing in the list') },
	});
});
