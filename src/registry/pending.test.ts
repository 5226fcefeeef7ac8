import { expect, test } from 'vitest';
import { blacklistCsv, type Folder } from '../ingest/intake.fixture.ts';
import { gateFolder } from './gate.fixture.ts';

const list = (...rows: readonly Readonly<Record<string, string>>[]): Folder => ({
	'blacklist/example/list.csv': blacklistCsv(...rows),
});

test('a pending row leaves no trace but the day on which something changes', async () => {
	const mapped = {
		'blacklist/example/source.yaml': 'sender: { zh: 示例, en: Example }\nkey: [decisionNo, party]\n',
	};
	const ended = { 主体名称: '示例甲有限公司', 决定书文号: '一号', 移出日期: '2026-01-05' };
	const firm = { 主体名称: '示例华明食品有限公司', 统一社会信用代码: '9111000071093123XX' };
	const pending = { ...firm, 决定书文号: '一号', 决定日期: '2026-11-20', 列入日期: '2026-11-23' };
	const without = await gateFolder({ ...list({}, { ...ended, 统一社会信用代码: '' }), ...mapped });
	const { all, gated, rules } = await gateFolder({
		...{ 'blacklist/example/list.csv': blacklistCsv({}, { ...ended, 统一社会信用代码: '' }, pending) },
		...mapped,
	});
	expect(all).toBe(without.all);
	expect(gated.hidden.has('示例华明食品有限公司')).toBe(false);
	expect(gated.next).toBe('2026-11-23');
	expect(rules.filter((rule) => rule === 'decision-unused')).toEqual([]);
});
