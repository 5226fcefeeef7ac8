import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import { langs } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import type { PublicRecord } from '../registry/record.ts';
import { absolute, address, recordPath } from './address.ts';

/** What the addresses and marks of a download depend on. */
export type Place = Pick<Site, 'url' | 'base' | 'fanout' | 'demo'>;

/** The address of a record's page in the first language, with its host where the site has one. */
export const urlOf = ({ dataset, id }: PublicRecord, site: Place): string =>
	absolute(site, address(site, langs[0], recordPath(site, dataset, id)));

/** The day and ground of an end that has come or is announced; a term that merely runs has neither. */
export function endInDownload({ standing, term: { endedOn, endGround } }: PublicRecord) {
	return { endedOn, endGround: standing === 'ended' || endedOn !== null ? endGround : null };
}

/** What every record of every dataset has, by these names. */
const COMMON = ['demo', 'key', 'url', 'standing', 'from', 'until', 'endedOn', 'endGround', 'source'];

/**
 * The name of a field in downloads: its own, but `fieldFrom` for a field `from` whose name every record has for
 * something else. Null where downloads leave it out: it shows on the record's own page alone, or it says when or why
 * the record ended, which every record says already.
 */
export function downloadName({ fields, lifecycle }: Dataset, name: string): string | null {
	if (!fields[name]?.spread) return null;
	if (!COMMON.includes(name)) return name;
	if (name === lifecycle.ended || name === lifecycle.ground) return null;
	return `field${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The fields that downloads hold, with their names there, in declared order. */
export const spreadFields = (
	dataset: Dataset
): readonly { readonly as: string; readonly name: string; readonly field: Field }[] =>
	Object.entries(dataset.fields).flatMap(([name, field]) => {
		const as = downloadName(dataset, name);
		return as === null ? [] : [{ as, name, field }];
	});
