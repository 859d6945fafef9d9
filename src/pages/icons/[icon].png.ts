import type { APIRoute } from 'astro';
import { drawIcon, icons } from '../../offline/icons.ts';

type IconName = keyof typeof icons;

/** The icons of the installed site. */
export function getStaticPaths() {
  return (Object.keys(icons) as IconName[]).map((icon) => ({ params: { icon } }));
}

export const GET: APIRoute<Record<string, never>, { icon: IconName }> = async ({ params: { icon } }) =>
  new Response(new Uint8Array(await drawIcon(icons[icon])), { headers: { 'Content-Type': 'image/png' } });
