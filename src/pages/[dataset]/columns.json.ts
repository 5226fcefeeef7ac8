import type { APIRoute } from 'astro';
import { columnsPaths } from '../_columns.ts';

export const getStaticPaths = columnsPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
