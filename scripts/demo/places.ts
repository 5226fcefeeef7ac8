import type { Random } from './random.ts';

/** Regions in force in 2007 and today alike, one or more of every province. */
const CODES = (
	'110105 110106 120104 130100 130600 140100 150100 210100 210200 220100 230100 310104 310115 320100 320500 ' +
	'330100 330200 330300 340100 350100 350200 360100 370100 370200 410100 410300 420100 430100 440100 440300 ' +
	'440600 450100 460100 500103 510100 520100 530100 540100 610100 620100 630100 640100 650100'
).split(' ');

/** County-level regions in force in 2007 and today alike, for what is awarded to counties and below. */
const COUNTIES =
	'130181 140121 210281 320583 330282 350181 360121 370283 410122 430121 510129 530125 610122 620123'.split(
		' '
	);

export const drawRegion = (random: Random): string => random.pick(CODES);
export const drawCounty = (random: Random): string => random.pick(COUNTIES);
