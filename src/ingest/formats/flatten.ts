import type { Cell } from './cell.ts';
import { isList, isObject, type Json, type JsonObject } from './json-value.ts';

/**
 * A JSON record as cells under dotted paths. A list of texts and numbers is a `list` cell; a list of objects is
 * a `list` cell for each path within them, in step: where an object lacks the path its member is blank. A list
 * within such a member is its JSON. null, an empty object and an empty list are blank.
 */
export const flattenRecord = (record: JsonObject): ReadonlyMap<string, Cell> => {
	const cells = new Map<string, Cell>();
	for (const [key, value] of Object.entries(record)) addValue(cells, key, value);
	return cells;
};

const addValue = (cells: Map<string, Cell>, path: string, value: Json): void => {
	if (isList(value) && value.some(isObject)) addMembers(cells, path, value);
	else if (isList(value)) cells.set(path, value.length === 0 ? '' : listOf(value.map(textOf)));
	else if (!isObject(value)) cells.set(path, JSON.isRawJSON(value) ? numberOf(value.rawJSON) : textOf(value));
	else {
		const children = Object.entries(value);
		if (children.length === 0) cells.set(path, '');
		for (const [key, child] of children) addValue(cells, `${path}.${key}`, child);
	}
};

/** Adds a list of objects, or of objects and bare values: a bare value stands under the list's own path. */
const addMembers = (cells: Map<string, Cell>, path: string, members: readonly Json[]): void => {
	const lists = new Map<string, string[]>();
	members.forEach((member, at) => {
		for (const [within, text] of textsOf(path, member)) {
			const list = lists.get(within) ?? new Array<string>(members.length).fill('');
			list[at] = text;
			lists.set(within, list);
		}
	});
	for (const [within, texts] of lists) cells.set(within, listOf(texts));
};

const textsOf = (path: string, value: Json): readonly (readonly [string, string])[] => {
	if (isObject(value))
		return Object.entries(value).flatMap(([key, child]) => textsOf(`${path}.${key}`, child));
	return value === null ? [] : [[path, textOf(value)]];
};

const textOf = (value: Json): string => {
	if (value === null) return '';
	if (typeof value === 'string') return value;
	return JSON.stringify(value);
};

const numberOf = (text: string): Cell => ({ text, type: 'number' });
const listOf = (items: readonly string[]): Cell => ({ text: items.join('；'), type: 'list', items });
