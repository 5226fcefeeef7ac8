import { fault, type Fault } from '../domain/problem.ts';
import type { Mapping } from './mapping.ts';

/** A fault for each regular expression of a mapping that is none. */
export function checkPatterns(mapping: Mapping): readonly Fault[] {
	const patterns = [
		...Object.values(mapping.columns).flatMap((target) =>
			typeof target === 'object' && 'pattern' in target && target.pattern ? [target.pattern] : []
		),
		...Object.values(mapping.values).flatMap((meanings) =>
			Object.keys(meanings).flatMap((written) => /^\/(.*)\/[imsu]*$/s.exec(written)?.[1] ?? [])
		),
	];
	return patterns.flatMap((pattern) => {
		try {
			new RegExp(pattern, 'su');
			return [];
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			return [
				fault('mapping', `正则表达式“${pattern}”有误：${why}`, `The pattern “${pattern}” is wrong: ${why}`),
			];
		}
	});
}
