import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The scripts that a page loads by itself, with those that they import. */
export function scriptsOf(folder: string, page: string): ReadonlySet<string> {
	const found = new Set<string>();
	const take = (path: string) => {
		if (found.has(path)) return;
		found.add(path);
		const code = readFileSync(join(folder, path), 'utf8');
		for (const [, file = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
			take(join(dirname(path), file));
	};
	for (const [, src = ''] of readFileSync(join(folder, page), 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g))
		take(src);
	return found;
}
