import { allRegions } from '../../domain/region-table.ts';

const LONGEST = 8;

/** Every name of a region as names of firms begin with it, with and without the word for what it is. */
const beginnings: ReadonlySet<string> = new Set(
	allRegions().flatMap(({ name }) => {
		const bare = name.replace(/(?:特别行政区|自治[区州县旗]|地区|[省市盟区县旗])$/, '');
		return [name, bare].filter((each) => each.length > 1);
	})
);

/** How many characters of a folded name are the place with which it begins, one within another; two or more stay. */
export function placeLength(core: string): number {
	let length = 0;
	for (let step = 0; step < 3; step++) {
		const longest = Math.min(LONGEST, core.length - length - 2);
		let more = longest;
		while (more > 1 && !beginnings.has(core.slice(length, length + more))) more--;
		if (more < 2) break;
		length += more;
	}
	return length;
}
