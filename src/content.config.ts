import process from 'node:process';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { datasets } from './datasets/index.ts';
import { isDay } from './domain/day.ts';
import { idOf } from './domain/key.ts';
import { sha256 } from './registry/present.ts';
import { bulletinKinds } from './words/bulletins.ts';

const base = process.env['MINGJIAN_CONTENT'] ?? './content';
const day = z.string().refine(isDay, 'day 应写作 YYYY-MM-DD，加引号。/ Write day as YYYY-MM-DD, in quotes.');
const named = { title: z.string(), description: z.string() };

/** A narrative is found by the address of its record: `cases/AL-1.mdx` belongs to `cases/al-1`. */
const toNarrativeId = ({ entry }: { entry: string }) => {
	const [lang, dataset, file] = entry.split('/');
	return `${lang}/${dataset}/${idOf(file!.replace(/\.mdx$/, ''), sha256)}`;
};

/** What people write. What is exported is read by `ingest` and published by `registry`. */
export const collections = {
	pages: defineCollection({
		loader: glob({ base, pattern: '{zh,en}/*.mdx' }),
		schema: z.strictObject(named),
	}),
	guides: defineCollection({
		loader: glob({ base, pattern: '{zh,en}/guides/*.mdx' }),
		schema: z.strictObject({ ...named, order: z.number() }),
	}),
	bulletins: defineCollection({
		loader: glob({ base, pattern: '{zh,en}/bulletins/*.mdx' }),
		schema: z.strictObject({
			...named,
			day,
			kind: z.enum(bulletinKinds),
		}),
	}),
	narratives: defineCollection({
		loader: glob({
			base,
			pattern: `{zh,en}/{${datasets.map(({ id }) => id).join(',')}}/*.mdx`,
			generateId: toNarrativeId,
		}),
		schema: z.strictObject({ title: z.string(), lede: z.string().optional(), day: day.optional() }),
	}),
};
