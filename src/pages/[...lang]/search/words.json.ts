import type { APIRoute } from 'astro';
import { datasets } from '../../../datasets/index.ts';
import { lookUpWords } from '../../../words/look-up.ts';
import { langPaths } from '../../_paths.ts';

export const getStaticPaths = langPaths;

export const GET: APIRoute<ReturnType<typeof langPaths>[number]['props']> = ({ props: { lang } }) =>
	Response.json(lookUpWords(datasets, lang));
