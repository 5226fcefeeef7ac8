import { expect, test } from 'vitest';
import type { Dataset } from '../domain/dataset.ts';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from '../registry/gate.fixture.ts';
import { landingsOf, showLanding, subjects, type SubjectId } from './landing.ts';
import { supervised } from './supervision.ts';

const folder: Folder = {
	'blacklist/example/list.csv': blacklistCsv(
		{ 所在地区: '440300', 违法行为: '无证生产经营；虚假标注', 处理措施: '罚款' },
		{
			所在地区: '110105',
			违法行为: '虚假标注',
			处理措施: '没收',
			列入日期: '2024-03-02',
			决定日期: '2024-03-01',
		},
		{ 所在地区: '110105', 移出日期: '2026-01-05', 移出原因: '信用修复' },
		{ 主体名称: '王小明', 主体类型: '自然人' }
	),
	'cases/example/list.csv':
		'caseNo,title,authority,status,publishedOn,violations,listedSupervision,supervisedBy,dueOn,outcome\n' +
		'1,甲案,a,filed,2025-05-01,falseLabelling,yes,b,2026-03-01,\n' +
		'2,乙案,a,filed,2025-05-01,,yes,b,2026-01-01,已办结\n' +
		'3,丙案,a,filed,2025-05-01,,yes,b,2026-02-01,\n' +
		'4,丁案,a,filed,2025-05-01,,no,,,\n',
};

const { records } = await gateFolder(folder);
const recordsOf = ({ id }: Dataset) => records[id]!;
const subject = (id: SubjectId) => subjects.find((each) => each.id === id)!;
const counts = (id: SubjectId) =>
	landingsOf(subject(id), recordsOf).map((landing) => [
		showLanding(subject(id), landing, 'zh'),
		...landing.parts.map(({ dataset, records: own }) => `${dataset.id} ${own.length}`),
	]);

test('a value gathers the records of every dataset, withdrawn ones left out', () => {
	expect(counts('violation')).toEqual([
		['无证生产经营', 'blacklist 1'],
		['虚假标注', 'blacklist 2', 'cases 1'],
	]);
	expect(counts('measure')).toEqual([
		['罚款', 'blacklist 1'],
		['没收', 'blacklist 1'],
	]);
});

test('regions stand in the order of their codes, years from the newest', () => {
	expect(counts('region')).toEqual([
		['北京市', 'blacklist 1'],
		['广东省', 'blacklist 1'],
	]);
	expect(counts('year').map(([year]) => year)).toEqual(['2025年', '2024年']);
});

test('parties are gathered by their kind', () => {
	expect(counts('kind')).toEqual([
		['企业', 'blacklist 2'],
		['自然人', 'blacklist 1'],
	]);
});

test('a part leads to the facet page that holds the same records', () => {
	for (const { parts } of landingsOf(subject('violation'), recordsOf))
		for (const { narrowed } of parts) expect(narrowed?.[0]).toBe('violations');
});

test('matters under supervision stand open ones first, by the day they are due', () => {
	expect(supervised(recordsOf).map(({ record }) => record.key)).toEqual(['3', '1', '2']);
});
