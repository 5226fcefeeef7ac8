import { expect, test } from 'vitest';
import { siteOf } from './record.fixture.ts';
import { toRobots } from './robots.ts';

test.each([
	[
		'an open site is open, and says where its sitemap is',
		{},
		'User-agent: *\nAllow: /\n\nSitemap: https://www.example.gov.cn/sitemap.xml\n',
	],
	['an open site without an address has no sitemap', { url: null }, 'User-agent: *\nAllow: /\n'],
	['a demonstration is closed', { demo: true }, 'User-agent: *\nDisallow: /\n'],
	['a site not to be indexed is closed', { indexable: false }, 'User-agent: *\nDisallow: /\n'],
	[
		'below a path it says what to copy where',
		{ indexable: false, base: '/zt/' },
		'# Copy these lines into /robots.txt of the host: robots read no other.\nUser-agent: *\nDisallow: /zt/\n',
	],
])('%s', (_, site, text) => expect(toRobots(siteOf(site))).toBe(text));
