import { sha256 } from '../sha256.ts';
import { MANIFEST } from './manifest.ts';

/** What `/release.json` says, as far as screening needs it. */
export interface SiteRelease {
	readonly release: string;
	readonly day: string;
	/** The next day on which a standing changes, or null. */
	readonly next: string | null;
	readonly digest: string;
	readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * Why what is found, or not found, cannot be confirmed.
 * - `stale`: standings have changed since the release, so that only what is found and has not run out holds;
 * - `mixed`: the name list is not that of the release, because the site is being renewed or a file is out of date;
 * - `missing`: a part of the name list could not be loaded, so that only what is found holds.
 */
export type Doubt = 'stale' | 'mixed' | 'missing';

/** What stands against the names of a release on a day; null where nothing does. `manifest`: the text of the manifest. */
export function doubtOf(release: SiteRelease, manifest: string, today: string): 'stale' | 'mixed' | null {
	const listed = release.files.find(({ path }) => path === MANIFEST);
	if (listed?.sha256 !== sha256(manifest)) return 'mixed';
	return release.next !== null && release.next <= today ? 'stale' : null;
}
