import { escapeXml } from '../../derive/xml.ts';
import { attributesOf } from './palette.ts';
import { around, label, round, widthOf, type Group, type Scene, type Shape } from './scene.ts';

/** What stands around the drawing in a file. */
export interface Around {
	readonly lang: string;
	readonly title: string;
	readonly description: string;
	/** Whose records are counted, where and under which release; a line each. */
	readonly source: readonly string[];
}

const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans', sans-serif";
const MARGIN = 24;

/** A drawing as a file that stands alone: title and source in it, colours as attributes, no style and no script. */
export function toSvg(scene: Scene, { lang, title, description, source }: Around): string {
	const lines = wrap(title, 17, scene.width);
	const head = [
		...lines.map((line, at) => label('strong', 0, 18 + at * 25, 17, line)),
		label('soft', 0, 17 + lines.length * 25, 14, description),
	];
	const top = 39 + lines.length * 25;
	const foot = source.map((line, at) => label('soft', 0, top + scene.height + 26 + at * 19, 13, line));
	const [width, height] = [scene.width + MARGIN * 2, top + scene.height + 26 + source.length * 19 + MARGIN];
	const group = ({ shapes }: Group) => shapes.map(toElement).join('');
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" role="img" aria-labelledby="t d" font-family="${FONT}">`,
		`<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml([description, ...source].join(' '))}</desc>`,
		'<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" stroke="#6f7f7a" stroke-width="1"/></pattern></defs>',
		`<rect width="${width}" height="${round(height)}" fill="#ffffff"/>`,
		`<g transform="translate(${MARGIN} ${MARGIN})">${group(around([...head, ...foot]))}<g transform="translate(0 ${top})">${scene.groups.map(group).join('')}</g></g></svg>\n`,
	].join('\n');
}

/** A text in lines that fit, broken after signs and spaces, else anywhere. */
function wrap(text: string, size: number, width: number): readonly string[] {
	const lines: string[] = [];
	for (const piece of text.match(/[^，、：；,;:\s]+[，、：；,;:\s]*/g) ?? [text]) {
		const line = (lines.at(-1) ?? '') + piece;
		if (lines.length > 0 && widthOf(line.trimEnd(), size) <= width) lines[lines.length - 1] = line;
		else lines.push(piece);
	}
	return lines.map((line) => line.trimEnd());
}

function toElement(shape: Shape): string {
	const colours = attributesOf(shape.role);
	if (shape.shape === 'rect') {
		const { x, y, width, height } = shape;
		return `<rect${write({ x, y, width, height, ...colours })}/>`;
	}
	if (shape.shape === 'circle') {
		const { cx, cy, r } = shape;
		return `<circle${write({ cx, cy, r, ...colours })}/>`;
	}
	if (shape.shape === 'path') return `<path${write({ d: shape.d, ...colours })}/>`;
	const { x, y, size, anchor, turn, text } = shape;
	const place = {
		x,
		y,
		'font-size': size,
		...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
		...(turn === undefined ? {} : { transform: `rotate(${turn} ${x} ${y})` }),
	};
	return `<text${write({ ...place, ...colours })}>${escapeXml(text)}</text>`;
}

const write = (attributes: Readonly<Record<string, string | number>>) =>
	Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${value}"`)
		.join('');
