import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteOf } from './record.fixture.ts';
import { SHARE_IMAGE, shareTags } from './share-tags.ts';

const site = siteOf({ base: '/zt/' });
const said = { title: '召回公告', description: '产品、批次和原因。' };
const asObject = (tags: ReturnType<typeof shareTags>) =>
	Object.fromEntries(tags.map(({ property, content }) => [property, content]));

test('a page gives its title, what it says, its address and the picture', () => {
	expect(asObject(shareTags(site, 'en', ['recalls'], said))).toEqual({
		'og:type': 'website',
		'og:site_name': 'Mingjian',
		'og:locale': 'en',
		'og:title': '召回公告',
		'og:description': '产品、批次和原因。',
		'og:url': 'https://www.example.gov.cn/zt/en/recalls/',
		'og:image': 'https://www.example.gov.cn/zt/share.png',
		'og:image:width': '1200',
		'og:image:height': '630',
	});
});

test('a page that is not to be indexed gives the site’s name and nothing of its own', () => {
	const tags = asObject(shareTags(site, 'zh', ['blacklist', 'hmd-1'], null));
	expect(tags['og:title']).toBe('明鉴');
	expect(tags['og:description']).toBeUndefined();
});

test('a site without an address gives no card', () => {
	expect(shareTags({ ...site, url: null }, 'zh', [], said)).toEqual([]);
	expect(shareTags(site, 'zh', null, said)).toEqual([]);
});

test('the picture is there, of the size that the tags say', () => {
	const file = resolve(import.meta.dirname, '../../public', SHARE_IMAGE);
	expect(existsSync(file)).toBe(true);
	const bytes = readFileSync(file);
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});
