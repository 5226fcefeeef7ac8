import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
const everywhere = new Set([...read('index.css').matchAll(/'\.\/([\w-]+\.css)'/g)].map(([, name]) => name!));

/** The classes that a file styles by themselves among its components, whatever they stand in. */
const classesOf = (name: string) =>
	new Set(
		[
			...read(name)
				.split('@layer print')[0]!
				.matchAll(/([^{};]+)\{/g),
		]
			.flatMap(([, selector]) => selector!.split(/,(?![^(]*\))/))
			.flatMap((selector) => /^\s*(\.[\w-]+)\s*$/.exec(selector)?.[1] ?? [])
	);

test('a file for some pages only styles no class of the files for every page', () => {
	const some = files.filter((name) => name !== 'index.css' && !everywhere.has(name));
	expect(some.length).toBeGreaterThan(0);
	const taken = new Set([...everywhere].flatMap((name) => [...classesOf(name)]));
	expect(some.flatMap((name) => [...classesOf(name)].filter((each) => taken.has(each)))).toEqual([]);
});
