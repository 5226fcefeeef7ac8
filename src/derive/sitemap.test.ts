import { describe, expect, test } from 'vitest';
import { siteOf } from './record.fixture.ts';
import { toSitemaps } from './sitemap.ts';

const site = { ...siteOf({ base: '/zt/' }), url: 'https://www.example.gov.cn' };
const pages = [
	{ path: [], day: '2026-11-02' },
	{ path: ['recalls', 'zh-1'], day: '2026-10' },
	{ path: ['about'], day: null },
];

describe('sitemaps', () => {
	test('hold every page in every language, dated where something dates it', () => {
		const [index, part, ...more] = toSitemaps(pages, site);
		expect(more).toEqual([]);
		expect(part).toEqual({
			name: 'sitemap-1',
			xml: `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://www.example.gov.cn/zt/</loc><lastmod>2026-11-02</lastmod></url>
<url><loc>https://www.example.gov.cn/zt/recalls/zh-1/</loc><lastmod>2026-10-01</lastmod></url>
<url><loc>https://www.example.gov.cn/zt/about/</loc></url>
<url><loc>https://www.example.gov.cn/zt/en/</loc><lastmod>2026-11-02</lastmod></url>
<url><loc>https://www.example.gov.cn/zt/en/recalls/zh-1/</loc><lastmod>2026-10-01</lastmod></url>
<url><loc>https://www.example.gov.cn/zt/en/about/</loc></url>
</urlset>
`,
		});
		expect(index?.xml).toContain(
			'<sitemap><loc>https://www.example.gov.cn/zt/sitemap-1.xml</loc><lastmod>2026-11-02</lastmod></sitemap>'
		);
	});

	test('are cut into parts that lose nothing', () => {
		const [index, ...parts] = toSitemaps(pages, site, 4);
		expect(parts.map(({ name, xml }) => [name, xml.match(/<url>/g)?.length])).toEqual([
			['sitemap-1', 4],
			['sitemap-2', 2],
		]);
		expect(index?.xml.match(/<sitemap>/g)).toHaveLength(2);
	});
});
