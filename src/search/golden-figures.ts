import type { GoldenFigures } from './golden.ts';
import kept from './golden.json' with { type: 'json' };

/** The figures of the last run of the golden set that was kept (`npm run golden -- --keep`). */
export const goldenFigures: GoldenFigures = kept;
