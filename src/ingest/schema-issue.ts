import type { z } from 'zod';
import { nearest } from '../domain/nearest.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong at one place of a configuration, and what may be written there. */
export interface Slip {
	readonly path: readonly PropertyKey[];
	/** A key that is not permitted at this place, or null where its value is wrong. */
	readonly key: string | null;
	readonly zh: string;
	readonly en: string;
	readonly write?: string;
}

const kinds: Readonly<Record<string, readonly [zh: string, en: string]>> = {
	string: ['文字', 'a text'],
	number: ['数字', 'a number'],
	int: ['整数', 'a whole number'],
	boolean: ['true 或 false', 'true or false'],
	object: ['一组“键: 值”', 'a group of “key: value”'],
	record: ['一组“键: 值”', 'a group of “key: value”'],
	array: ['列表，如 [甲, 乙]', 'a list such as [a, b]'],
	tuple: ['两个数的列表，如 [80, 4000]', 'a list of two numbers such as [80, 4000]'],
};

/** Says an issue of a schema in words. Of alternatives, those are said that fit best what was written. */
export function sayIssue(issue: Issue, before: readonly PropertyKey[] = []): readonly Slip[] {
	const path = [...before, ...issue.path];
	const wrong = (zh: string, en: string, write?: string): readonly Slip[] => [
		{ path, key: null, zh, en, ...(write === undefined ? {} : { write }) },
	];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({ path, key, zh: '', en: '' }));
		case 'invalid_union':
			return sayUnion(issue, path);
		case 'invalid_type': {
			const [zh, en] = kinds[issue.expected] ?? [issue.expected, issue.expected];
			return issue.input === undefined
				? wrong(`没有填写，应为${zh}`, `is missing; it is ${en}`)
				: wrong(`应为${zh}`, `has to be ${en}`);
		}
		case 'invalid_value': {
			const permitted = issue.values.map(String);
			const near = nearest(String(issue.input ?? ''), permitted);
			return wrong(
				`应为 ${permitted.join('、')} 之一`,
				`has to be one of ${permitted.join(', ')}`,
				near ?? undefined
			);
		}
		case 'too_small':
			return issue.origin === 'number'
				? wrong(`不能小于 ${issue.minimum}`, `cannot be less than ${issue.minimum}`)
				: wrong('不能为空', 'cannot be empty');
		case 'too_big':
			return wrong(`不能大于 ${issue.maximum}`, `cannot be more than ${issue.maximum}`);
		default: {
			const [zh = '', en = zh] = issue.message.split(' / ');
			return wrong(zh, en);
		}
	}
}

type Union = Extract<Issue, { code: 'invalid_union' }>;

/** The alternative that was most likely meant: the one with the fewest slips below its own type; else all types. */
function sayUnion({ errors }: Union, path: readonly PropertyKey[]): readonly Slip[] {
	const meant = errors.filter(([first]) => !(first?.code === 'invalid_type' && first.path.length === 0));
	const [best] = meant.toSorted((a, b) => a.length - b.length);
	if (best) return best.flatMap((issue) => sayIssue(issue, path));
	const types = errors.flatMap(([first]) =>
		first?.code === 'invalid_type' ? [kinds[first.expected] ?? [first.expected, first.expected]] : []
	);
	const said = (at: 0 | 1, or: string) => [...new Set(types.map((type) => type[at]))].join(or);
	return [{ path, key: null, zh: `应为${said(0, '，或')}`, en: `has to be ${said(1, ', or ')}` }];
}
