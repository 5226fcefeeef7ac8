import type { APIRoute } from 'astro';
import { toRobots } from '../derive/robots.ts';
import { edition } from '../registry/published.ts';

export const GET: APIRoute = () =>
	new Response(toRobots(edition().site), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
