import { expect, test } from 'vitest';
import { datasetById } from '../datasets/index.ts';
import { siteSchema } from '../ingest/settings.ts';
import { governmentTags } from './government-tags.ts';

const site = siteSchema.parse({
	organiser: { zh: '示例市市场监督管理局', en: 'Example' },
	url: 'https://www.example.gov.cn',
	siteCode: '0000000009',
});
const recalls = datasetById('recalls');
const names = (tags: readonly { readonly name: string }[]) => tags.map(({ name }) => name);

test('a site without a code of its own has none of the labels', () => {
	expect(
		governmentTags({ ...site, siteCode: null }, recalls, { title: 't', day: null, source: null })
	).toEqual([]);
});

test('every page names the site, a column itself, an article its title, time and source', () => {
	expect(governmentTags(site, undefined, undefined)).toEqual([
		{ name: 'SiteName', content: '示例市市场监督管理局' },
		{ name: 'SiteDomain', content: 'www.example.gov.cn' },
		{ name: 'SiteIDCode', content: '0000000009' },
	]);
	expect(names(governmentTags(site, recalls, undefined))).toHaveLength(7);
	const article = governmentTags(site, recalls, { title: '某产品', day: '2007-08-23', source: '示例市局' });
	expect(article.slice(7).map(({ content }) => content)).toEqual(['某产品', '2007-08-23 00:00', '示例市局']);
});

test('what is not known is left out', () => {
	const tags = governmentTags({ ...site, url: null }, recalls, {
		title: '某产品',
		day: '2007',
		source: null,
	});
	expect(names(tags)).not.toContain('SiteDomain');
	expect(names(tags).slice(-1)).toEqual(['ArticleTitle']);
});
