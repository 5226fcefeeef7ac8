import type { APIRoute } from 'astro';
import { namedPaths } from '../../_columns.ts';

export const getStaticPaths = namedPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
