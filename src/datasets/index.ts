import type { Dataset } from '../domain/dataset.ts';
import { blacklist } from './blacklist.ts';
import { cases } from './cases.ts';
import { documents } from './documents.ts';
import { exemplars } from './exemplars.ts';
import { inspections } from './inspections.ts';
import { recalls } from './recalls.ts';
import { standards } from './standards.ts';
import { targets } from './targets.ts';
import { violations } from './violations.ts';

/** Everything that is published, in the order of the navigation. */
export const datasets: readonly Dataset[] = [
	blacklist,
	violations,
	recalls,
	cases,
	exemplars,
	inspections,
	targets,
	standards,
	documents,
];

export const datasetById = (id: string): Dataset | undefined => datasets.find((dataset) => dataset.id === id);
