import { datasets } from '../datasets/index.ts';
import { segment } from '../derive/address.ts';
import { figureId } from '../derive/figures/addresses.ts';
import { facetOfFigure, figuresOf, toTally } from '../derive/figures/figures.ts';
import { byValue } from '../derive/figures/heads.ts';
import { marksOf, type Tally } from '../derive/figures/tally.ts';
import type { LandingPart } from '../derive/landing.ts';
import type { Dataset } from '../domain/dataset.ts';
import { langs } from '../domain/lang.ts';
import { provinceOf } from '../domain/region-provinces.ts';
import { texts } from '../domain/value.ts';
import { published } from '../registry/published.ts';

const known = new Map<string, readonly Tally[]>();

/** The figures of a dataset, counted once. */
export function figuresFor(dataset: Dataset): readonly Tally[] {
	const before =
		known.get(dataset.id) ?? figuresOf({ dataset, records: published(dataset), covered: coveredRegions() });
	known.set(dataset.id, before);
	return before;
}

/** How many figures of a list stand among its records under a value, and of how many records at least. */
const PARTS = { most: 2, records: 5 } as const;

/**
 * Figures of the records of a list under one value of a facet, every mark of which leads to exactly its rows. One that
 * tells records apart by the same facet says nothing there, and what has ended has no value any more.
 */
export function figuresOfPart({ dataset, records, narrowed }: LandingPart): readonly Tally[] {
	if (narrowed === null || records.length < PARTS.records) return [];
	const counted = { dataset, records, covered: coveredRegions(), base: byValue(...narrowed) };
	const shown: Tally[] = [];
	for (const [name, figure] of Object.entries(dataset.figures ?? {})) {
		if (shown.length === PARTS.most) break;
		if (figure.form === 'endings' || facetOfFigure(figure) === narrowed[0]) continue;
		const tally = toTally(counted, name);
		const isTelling = tally.total > 0 && tally.rows.length > 1;
		if (isTelling && marksOf(tally).every(({ cell }) => cell.part !== null)) shown.push(tally);
	}
	return shown;
}

/** The figures that tell records apart by a facet. */
export const figuresBy = (dataset: Dataset, facet: string | null): readonly Tally[] =>
	facet === null ? [] : figuresFor(dataset).filter(({ figure }) => facetOfFigure(figure) === facet);

/** The first figures of a list that are of its own records alone. */
export const figuresOfList = (dataset: Dataset): readonly Tally[] =>
	figuresFor(dataset)
		.filter(({ figure }) => figure.form !== 'tiles')
		.slice(0, 2);

/** What the home page shows: the first figure of a list that warns, and of one that is negative. */
export const figuresOfHome = (): readonly Tally[] =>
	[datasets.find(({ affected }) => affected), datasets.find(({ side }) => side === 'negative')].flatMap(
		(dataset) => (dataset ? figuresFor(dataset).slice(0, 1) : [])
	);

/** Every figure, in the order of the navigation. */
export const allFigures = (): readonly Tally[] => datasets.flatMap(figuresFor);

/** A page for every figure in every language. */
export const figurePaths = () =>
	langs.flatMap((lang) =>
		allFigures().map((tally) => ({
			params: { lang: segment(lang), figure: figureId(tally) },
			props: { lang, tally },
		}))
	);

/** A file for every figure. */
export const figureFilePaths = () =>
	allFigures().map((tally) => ({ params: { figure: figureId(tally) }, props: { tally } }));

let regions: ReadonlySet<string> | null = null;

/** The units of province level of which any list has a record. */
export function coveredRegions(): ReadonlySet<string> {
	regions ??= new Set(
		datasets.flatMap((dataset) => {
			const fields = Object.keys(dataset.fields).filter((name) => dataset.fields[name]!.kind === 'region');
			return published(dataset).flatMap(({ values }) =>
				fields.flatMap((name) => texts(values[name]).flatMap((code) => provinceOf(code) ?? []))
			);
		})
	);
	return regions;
}
