import process from 'node:process';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** What people write. What is exported is read by `ingest` and published by `registry`. */
export const collections = {
	guides: defineCollection({
		loader: glob({ base: process.env['MINGJIAN_CONTENT'] ?? './content', pattern: '{zh,en}/*.mdx' }),
		schema: z.strictObject({ title: z.string(), description: z.string() }),
	}),
};
