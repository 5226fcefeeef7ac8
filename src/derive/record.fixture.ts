import type { PublicRecord } from '../registry/record.ts';
import type { Site } from '../domain/site.ts';

/** A current record of a dataset, but for what is said otherwise. */
export const recordOf = (dataset: string, id: string, rest: Partial<PublicRecord> = {}): PublicRecord => ({
	dataset,
	key: id.toUpperCase(),
	id,
	standing: 'current',
	withdrawn: false,
	nameless: false,
	term: {
		from: '2026-11-02',
		until: null,
		endedOn: null,
		endGround: null,
		repairFrom: null,
		policy: null,
	},
	title: '示例饼干',
	values: {},
	raw: {},
	repairs: {},
	origin: {
		source: 'example',
		sender: { zh: '示例市局', en: 'Example' },
		licence: null,
		language: 'zh',
		file: 'list.csv',
		sheet: null,
		row: 2,
	},
	...rest,
});

/** A site open to robots, but for what is said otherwise. */
export const siteOf = (rest: Partial<Site> = {}): Site => ({
	demo: false,
	name: { zh: '明鉴', en: 'Mingjian' },
	organiser: null,
	url: 'https://www.example.gov.cn',
	base: '/',
	indexable: true,
	licence: null,
	contact: null,
	hotline: null,
	icp: null,
	police: null,
	siteCode: null,
	fanout: false,
	...rest,
});
