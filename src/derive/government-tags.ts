import type { Dataset } from '../domain/dataset.ts';
import type { Site } from '../domain/site.ts';

/** What a page of a single record says of itself; blank is null. */
export interface Article {
	readonly title: string;
	readonly day: string | null;
	readonly source: string | null;
}

export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/**
 * The labels that 国办发〔2017〕47号 asks of the pages of government sites: of the site, of the column that a page
 * belongs to, of the article that it is. None unless the site has a code, which only authorities are given. What is
 * not known is left out, never blank.
 */
export function governmentTags(
	{ siteCode, name, organiser, url }: Pick<Site, 'siteCode' | 'name' | 'organiser' | 'url'>,
	column: Dataset | undefined,
	article: Article | undefined
): readonly MetaTag[] {
	if (siteCode === null) return [];
	const tags: readonly (readonly [name: string, content: string | null | undefined])[] = [
		['SiteName', (organiser ?? name).zh],
		['SiteDomain', url && new URL(url).host],
		['SiteIDCode', siteCode],
		['ColumnName', column?.title.zh],
		['ColumnDescription', column?.about.zh],
		['ColumnKeywords', column && [...new Set([column.title.zh, column.short?.zh])].filter(Boolean).join(',')],
		['ColumnType', column && '信息公开'],
		['ArticleTitle', article?.title],
		['PubDate', article?.day?.length === 10 ? `${article.day} 00:00` : null],
		['ContentSource', article?.source],
	];
	return tags.flatMap(([tag, content]) => (content ? [{ name: tag, content }] : []));
}
