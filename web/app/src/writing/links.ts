import { limits } from './limits';

/** The address as it may stand in a text, or undefined where it may not: only whole `https://` addresses. */
export function safeAddress(address: unknown): string | undefined {
  if (typeof address !== 'string' || address.length > limits.address || !/^https:\/\//i.test(address)) return undefined;
  return URL.canParse(address) && new URL(address).hostname.length > 0 ? address : undefined;
}

/** What somebody typed for an address: `example.org` and `http://example.org` become `https://example.org`. */
export function readAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/\s/.test(address)) return undefined;
  const secure = address.replace(/^(https?:\/\/)?/i, 'https://');
  return /^https:\/\/[^/?#:@]+\.[^/?#:@]+/i.test(secure) ? safeAddress(secure) : undefined;
}
