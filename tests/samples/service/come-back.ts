import type { Answer } from './answers.ts';
import type { Seen } from './seen.ts';

function page(body: string): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/html' }, body };
}

/**
 * Sends the browser back to the app with a code or a refusal (RFC 6749, section 4.1.2), in the response mode that was
 * asked for (OAuth 2.0 Multiple Response Type Encoding Practices, section 2.1; Form Post Response Mode).
 */
export function comeBack({ form }: Pick<Seen, 'form'>, fields: Record<string, string>): Answer {
  const all = { ...fields, state: form.state ?? '' };
  const back = new URL(form.redirect_uri ?? 'http://localhost');
  if (form.response_mode === 'form_post') {
    const inputs = Object.entries(all).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
    );
    return page(`<form method="post" action="${back.href}">${inputs.join('')}</form>`);
  }
  if (form.response_mode === 'fragment') {
    const address = JSON.stringify(`${back.href}#${new URLSearchParams(all)}`);
    return page(`<!doctype html><title>Back</title><script>location.replace(${address});</script>`);
  }
  for (const [name, value] of Object.entries(all)) back.searchParams.set(name, value);
  return { status: 302, headers: { Location: back.href }, body: '' };
}
