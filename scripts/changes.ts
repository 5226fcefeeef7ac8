import { join } from 'node:path';
import { plainKey } from '../src/registry/plain-key.ts';
import type { Change } from './against.ts';

/** How many records of a kind of change are named on the terminal. */
const NAMED = 10;

/** What publishing would change, for the terminal: counts for each dataset, and the first records of each kind. */
export function sayChanges(changes: readonly Change[], report: string): string {
	const lines = changes.flatMap(({ dataset, added, ended, changed, vanished }) => [
		`${dataset}: ${added.length} 新增 / added, ${ended.length} 结束 / ended, ${changed.length} 变更 / changed, ${vanished.length} 不再出现 / vanished`,
		...name('+', added),
		...name(
			'×',
			ended.map(({ key, ground }) => `${key}  ${ground ?? '未载明原因 / no ground stated'}`)
		),
		...name(
			'~',
			changed.map(({ key, fields }) => `${key}  ${fields.map(({ field }) => field).join(', ')}`)
		),
		...name('?', vanished),
	]);
	return [...lines, `全部变更 / All changes: ${join(report, 'changes.json')}`].join('\n');
}

function name(sign: string, keys: readonly string[]): readonly string[] {
	const rest = keys.length - NAMED;
	return [
		...keys.slice(0, NAMED).map((key) => `       ${sign} ${plainKey(key)}`),
		...(rest > 0 ? [`       ${sign} … ${rest}`] : []),
	];
}
