export { provinces, provinceOf } from './region-provinces.ts';
export { readRegion, type RegionRead } from './region-read.ts';
export { showRegion } from './region-show.ts';
