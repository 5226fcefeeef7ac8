import type { LookUp } from './answer.ts';
import { makeLookUpIndex } from './build/look-up-index.ts';
import type { Subject } from './build/subject.ts';
import { openLookUp } from './lookup/look-up.ts';

/** A party for tests, of a name and whatever else is said. */
export const party = (name: string, more: Partial<Subject> = {}): Subject => ({
	group: 'party',
	place: `p-${name}`,
	weight: 0,
	lists: [{ dataset: 'blacklist', standing: 'current' }],
	until: null,
	title: name,
	names: [name],
	maker: null,
	numbers: [],
	...more,
});

/** An index in memory, opened; `damage` may change what a file's address gets, or give null for a file that is not there. */
export async function openIndexOf(
	subjects: readonly Subject[],
	damage: (path: string, bytes: Uint8Array) => Uint8Array | null = (_, bytes) => bytes
): Promise<{
	readonly lookUp: LookUp;
	readonly asked: string[];
	readonly files: ReadonlyMap<string, Uint8Array>;
}> {
	const files = new Map<string, Uint8Array>();
	const manifest = makeLookUpIndex(subjects, {
		release: '2026-11-22.1',
		digest: 'd',
		datasets: ['blacklist', 'recalls'],
		put: (path, bytes) => void files.set(`/lookup/${path}`, bytes),
	});
	files.set('/lookup.json', new TextEncoder().encode(JSON.stringify(manifest)));
	const asked: string[] = [];
	const lookUp = await openLookUp('/', (address) => {
		asked.push(address);
		const path = address.replace(`/${manifest.index}/`, '/');
		const bytes = files.get(path);
		const sent = bytes ? damage(path, bytes) : null;
		return Promise.resolve(
			sent ? new Response(sent as Uint8Array<ArrayBuffer>) : new Response('', { status: 404 })
		);
	});
	return { lookUp, asked, files };
}
