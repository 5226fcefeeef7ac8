/**
 * What a shape is for, which decides its colours: in pages by class, in files by attribute. `s1` … `s7` are series,
 * `l1` … `l7` their lines, `q1` … `q5` classes of size with `o1` … `o5` for the texts on them.
 */
export type Role = string;

export type Shape =
	| {
			readonly shape: 'rect';
			readonly role: Role;
			readonly x: number;
			readonly y: number;
			readonly width: number;
			readonly height: number;
	  }
	| { readonly shape: 'path'; readonly role: Role; readonly d: string }
	| {
			readonly shape: 'circle';
			readonly role: Role;
			readonly cx: number;
			readonly cy: number;
			readonly r: number;
	  }
	| Text;

export interface Text {
	readonly shape: 'text';
	readonly role: Role;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly text: string;
	/** Degrees by which it is turned about its place. */
	readonly turn?: number;
}

/** Shapes that belong together: those of a mark, by its row and column, or what stands around the marks. */
export interface Group {
	readonly mark: readonly [row: number, column: number] | null;
	/** The column whose line this is, where it is no mark. */
	readonly series?: number;
	readonly shapes: readonly Shape[];
}

/** A drawing in its own units, from the upper left corner. */
export interface Scene {
	readonly width: number;
	readonly height: number;
	readonly groups: readonly Group[];
}

/** How wide a figure is drawn: for a column of a page, or for a phone. */
export type Width = 'wide' | 'narrow';

export const rect = (role: Role, x: number, y: number, width: number, height: number): Shape => ({
	shape: 'rect',
	role,
	x: round(x),
	y: round(y),
	width: round(Math.max(0, width)),
	height: round(Math.max(0, height)),
});

export const path = (role: Role, d: string): Shape => ({ shape: 'path', role, d });

export const circle = (role: Role, cx: number, cy: number, r: number): Shape => ({
	shape: 'circle',
	role,
	cx: round(cx),
	cy: round(cy),
	r: round(r),
});

export const label = (
	role: Role,
	x: number,
	y: number,
	size: number,
	text: string,
	anchor: Text['anchor'] = 'start',
	turn?: number
): Text => ({
	shape: 'text',
	role,
	x: round(x),
	y: round(y),
	size,
	text,
	anchor,
	...(turn === undefined ? {} : { turn }),
});

export const round = (value: number): number => Math.round(value * 10) / 10;

/** About how wide a text is: Han characters are square, others a little more than half as wide as high. */
export const widthOf = (text: string, size: number): number =>
	[...text].reduce((sum, each) => sum + (/[⺀-鿿＀-￯]/.test(each) ? size : size * 0.56), 0);

/** A text that fits, its end left out where it does not. */
export function fit(text: string, size: number, width: number): string {
	if (widthOf(text, size) <= width) return text;
	const kept = [...text];
	while (kept.length > 1 && widthOf(`${kept.join('')}…`, size) > width) kept.pop();
	return `${kept.join('').trimEnd()}…`;
}

/**
 * A text in one line or in two of about one length, broken behind punctuation, else at a space or before a Han
 * character; what fits neither is left out at the end.
 */
export function fold(text: string, size: number, width: number): readonly string[] {
	if (widthOf(text, size) <= width) return [text];
	const pieces = text.match(/[（《“]*(?:[⺀-鿿＀-￯]|[^⺀-鿿＀-￯\s]+)[，、；：）》”]*\s*|\s+/g) ?? [text];
	const breaks = pieces
		.map(
			(_, at) =>
				[
					pieces
						.slice(0, at + 1)
						.join('')
						.trimEnd(),
					pieces.slice(at + 1).join(''),
				] as const
		)
		.filter(([first]) => widthOf(first, size) <= width);
	const whole = breaks.filter(([, rest]) => widthOf(rest, size) <= width);
	const after = whole.filter(([first]) => /[，、；：,;:]$/.test(first));
	const unevenness = ([first, rest]: readonly [string, string]) =>
		Math.abs(widthOf(first, size) - widthOf(rest, size));
	const [chosen = breaks.at(-1)] = (after.length > 0 ? after : whole).toSorted(
		(a, b) => unevenness(a) - unevenness(b)
	);
	return chosen ? [chosen[0], fit(chosen[1], size, width)] : [fit(text, size, width)];
}

export const around = (shapes: readonly Shape[]): Group => ({ mark: null, shapes });

/** The outline of a shape as the data of a path; null for a text. */
export function outlineOf(shape: Shape): string | null {
	switch (shape.shape) {
		case 'rect':
			return `M${shape.x} ${shape.y}h${shape.width}v${shape.height}h${-shape.width}z`;
		case 'circle':
			return `M${round(shape.cx - shape.r)} ${shape.cy}a${shape.r} ${shape.r} 0 1 0 ${2 * shape.r} 0a${shape.r} ${shape.r} 0 1 0 ${-2 * shape.r} 0z`;
		case 'path':
			return shape.d;
		case 'text':
			return null;
	}
}
