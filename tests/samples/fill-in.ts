import { ids } from './service/answers.ts';

/** What a reader fills in before a sample runs. */
const filled: Record<string, string> = {
  YOUR_CLIENT_ID: ids.client,
  YOUR_TENANT_ID: ids.tenant,
  YOUR_API_SCOPE: 'api://example/read',
  YOUR_API: 'api://example',
  YOUR_CERTIFICATE_SHA256_THUMBPRINT: 'ab'.repeat(32),
  YOUR_PRIVATE_KEY: 'private-key',
  YOUR_CERTIFICATE: 'certificate',
};

/**
 * A sample with its ids filled in.
 * @param own placeholders of one runtime, with what stands for them there
 */
export function fillIn(code: string, own: Record<string, string> = {}): string {
  return code.replace(/\bYOUR_[A-Z0-9_]+\b/g, (name) => own[name] ?? filled[name] ?? name);
}
