import { datasets } from '../datasets/index.ts';
import { segment } from '../derive/address.ts';
import { figureId } from '../derive/figures/addresses.ts';
import { figuresOf } from '../derive/figures/figures.ts';
import type { Tally } from '../derive/figures/tally.ts';
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
