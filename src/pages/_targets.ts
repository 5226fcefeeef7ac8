import { placeOfEvidence } from '../derive/evidence.ts';
import { targetsOf } from '../derive/targets.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Targets } from '../domain/targets.ts';
import { published } from '../registry/published.ts';
import { landingsFor } from './_landings.ts';

/**
 * The targets of a dataset with what is reported of each, and where the records are that bear on it. These are of other
 * datasets: as the home page does, the board changes with them.
 */
export const boardOf = (dataset: Dataset, targets: Targets) =>
	targetsOf(dataset, targets, published(dataset)).map((target) => ({
		...target,
		evidence: target.planned.evidence.map((each) =>
			placeOfEvidence(each, { recordsOf: published, landingsOf: landingsFor })
		),
	}));
