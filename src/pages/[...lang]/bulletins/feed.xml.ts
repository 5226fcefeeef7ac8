import type { APIRoute } from 'astro';
import { toBulletinFeed } from '../../../derive/bulletin-feed.ts';
import { edition } from '../../../registry/published.ts';
import { bulletins as words } from '../../../words/bulletins.ts';
import { bulletinIndexPaths } from '../../_bulletins.ts';

export const getStaticPaths = bulletinIndexPaths;

type Props = Awaited<ReturnType<typeof bulletinIndexPaths>>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { lang, bulletins } }) => {
	const fed = bulletins.map(({ slug, entry: { data } }) => ({ slug, ...data }));
	const xml = toBulletinFeed(fed, { title: words.title, about: words.lede }, edition().site, lang);
	return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
