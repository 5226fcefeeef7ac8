import type { Dataset } from '../domain/dataset.ts';
import type { Field } from '../domain/field.ts';
import { langs } from '../domain/lang.ts';
import type { Site } from '../domain/site.ts';
import type { PublicRecord } from '../registry/record.ts';
import { absolute, address, recordPath } from './address.ts';

/** What every line and row of a demonstration carries. */
export const DEMO = '演示数据';

/** What the addresses and marks of a download depend on. */
export type Place = Pick<Site, 'url' | 'base' | 'fanout' | 'demo'>;

/** The address of a record's page in the first language, with its host where the site has one. */
export const urlOf = ({ dataset, id }: PublicRecord, site: Place): string =>
	absolute(site, address(site, langs[0], recordPath(site, dataset, id)));

/** The fields that downloads hold: all but those that show on the record's own page alone. */
export const spreadFields = ({ fields }: Dataset): readonly (readonly [string, Field])[] =>
	Object.entries(fields).filter(([, { spread }]) => spread);
