import { writeFileSync } from 'node:fs';

/** A cell of JSON: a text, or a list where the field holds many. */
export type JsonCell = string | readonly string[];

/** Writes records as an interface answers them: nested after their dotted paths, below `/data/items`. */
export function writeJson(
	path: string,
	paths: readonly string[],
	rows: readonly (readonly JsonCell[])[]
): void {
	const items = rows.map((cells) => {
		const item: Record<string, unknown> = {};
		paths.forEach((dotted, at) => {
			const cell = cells[at]!;
			if (cell.length > 0) put(item, dotted.split('.'), cell);
		});
		return item;
	});
	writeFileSync(path, `${JSON.stringify({ code: 0, data: { total: items.length, items } }, null, 1)}\n`);
}

function put(item: Record<string, unknown>, [first = '', ...rest]: readonly string[], cell: JsonCell): void {
	if (rest.length === 0) item[first] = cell;
	else put((item[first] ??= {}) as Record<string, unknown>, rest, cell);
}
