import type { Dataset } from '../domain/dataset.ts';
import type { Site } from '../domain/site.ts';
import type { PublicRecord } from '../registry/record.ts';

type Open = Pick<Site, 'demo' | 'indexable'>;

/** Whether search engines may list the site's pages at all. */
export const isSiteIndexable = ({ demo, indexable }: Open): boolean => !demo && indexable;

/** Whether search engines may list the page of a record: only while it is current and names its parties. */
export const isRecordIndexable = (
	{ standing, nameless, withdrawn }: Pick<PublicRecord, 'standing' | 'nameless' | 'withdrawn'>,
	{ indexable }: Dataset
): boolean => indexable && standing === 'current' && !nameless && !withdrawn;
