import type { Dataset } from '../../domain/dataset.ts';
import type { Field } from '../../domain/field.ts';
import { langs } from '../../domain/lang.ts';
import { texts, type Value } from '../../domain/value.ts';
import type { PublicRecord, ShownParty } from '../../registry/record.ts';
import { absolute, address, partyPath } from '../address.ts';
import { shownParties } from '../parties.ts';
import { DEMO } from '../demo.ts';
import { endInDownload, spreadFields, urlOf, type Place } from '../spread.ts';

/**
 * A public record as a line of `data.ndjson`, without its line break: key, address, standing and term, source, then
 * the dataset's fields by name. Blank fields are null; fields that hold many are lists, parties objects, choices
 * their codes. A withdrawn record has key, address, standing, day and ground of its end, and nothing else.
 */
export function toLine(record: PublicRecord, dataset: Dataset, site: Place): string {
	const { key, standing, term, origin, values } = record;
	const end = endInDownload(record);
	const demo = site.demo ? { demo: DEMO } : {};
	const url = urlOf(record, site);
	if (record.withdrawn || origin === null) return JSON.stringify({ ...demo, key, url, standing, ...end });
	const { sender, file, sheet, row } = origin;
	const source = { sender: sender[langs[0]], file, sheet, row };
	const fields = spreadFields(dataset).map(({ as, name, field }) => [as, toPlain(field, values[name], site)]);
	return JSON.stringify({
		...demo,
		key,
		url,
		standing,
		from: term.from,
		until: term.until,
		...end,
		source,
		...Object.fromEntries(fields),
	});
}

function toPlain(field: Field, value: Value | undefined, site: Place) {
	const members = field.parts ? shownParties(value).map((party) => toPlainParty(party, site)) : texts(value);
	if (members.length === 0) return null;
	return field.many ? members : members[0];
}

const toPlainParty = ({ name, kind, ids, former, role, page }: ShownParty, site: Place) => ({
	name,
	kind,
	ids: ids.map(({ scheme, value, valid }) => ({ scheme, value, ...(valid === false ? { valid } : {}) })),
	former,
	role,
	url: page === null ? null : absolute(site, address(site, langs[0], partyPath(page))),
});
