import process from 'node:process';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { datasets } from './datasets/index.ts';
import { idOf } from './domain/key.ts';
import { sha256 } from './registry/present.ts';

const base = process.env['MINGJIAN_CONTENT'] ?? './content';
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
	narratives: defineCollection({
		loader: glob({
			base,
			pattern: `{zh,en}/{${datasets.map(({ id }) => id).join(',')}}/*.mdx`,
			generateId: toNarrativeId,
		}),
		schema: z.strictObject({ title: z.string(), lede: z.string().optional() }),
	}),
};
