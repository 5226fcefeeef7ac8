import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ended, startBuild } from './tree.fixture.ts';

/** The bundled exports. */
export const bundledData = resolve(import.meta.dirname, '../../data');

/** A site built of a data folder for a day, with further options of the command; `remove` takes it away. Throws where it could not be built. */
export async function buildSite(
	data: string,
	today: string,
	options: readonly string[] = []
): Promise<{ readonly site: string; remove(): void }> {
	const root = mkdtempSync(join(tmpdir(), 'mingjian-site-'));
	const site = join(root, 'site');
	const { code, said } = await ended(startBuild(data, site, today, options));
	if (code !== 0) throw new Error(`The build ended with ${code}:\n${said.slice(-3000)}`);
	return { site, remove: () => rmSync(root, { recursive: true, force: true }) };
}
