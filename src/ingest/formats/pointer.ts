import { isList, isObject, type Json } from './json-value.ts';

/** What a JSON pointer (RFC 6901) points at; undefined where there is nothing or it is not a pointer. */
export const resolvePointer = (root: Json, pointer: string): Json | undefined => {
	if (pointer === '') return root;
	if (!pointer.startsWith('/')) return undefined;
	const steps = pointer.slice(1).split('/').map(unescape);
	return steps.reduce<Json | undefined>((value, step) => childOf(value, step), root);
};

/** Pointers to the lists of objects in a document, two levels deep at most. */
export const listPointers = (root: Json, depth = 2): readonly string[] => {
	if (isList(root)) return root.some(isObject) ? [''] : [];
	if (!isObject(root) || depth < 0) return [];
	return Object.entries(root).flatMap(([key, value]) =>
		listPointers(value, depth - 1).map((rest) => `/${escape(key)}${rest}`)
	);
};

const childOf = (value: Json | undefined, step: string): Json | undefined => {
	if (isList(value)) return /^(?:0|[1-9]\d*)$/.test(step) ? value[Number(step)] : undefined;
	return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

const unescape = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');
const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
