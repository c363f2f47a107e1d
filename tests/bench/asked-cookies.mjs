// The cookies that benchmarks ask about: recorded ones where they are at hand, else those of the demo site.
// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { cookie } from '../border/core-in-node.mjs';
import { vendors } from '../site/vendors.mjs';

const recorded = new URL('../../../shared/data/cookies-dev.jsonl', import.meta.url);

/** @returns {{cookies: {site: string, told: import('../../extension/generated/core.js').StoredCookie}[], origin: string}} */
export function allCookies() {
  if (existsSync(recorded)) {
    const lines = readFileSync(recorded, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
    const cookies = lines.map(({ site, name, domain, updates: [first] }) => ({
      site,
      told: cookie({ name, domain, value: first.value, secure: first.secure, http_only: first.http_only, host_only: first.host_only, same_site: first.same_site, ...(first.session ? {} : { expires: first.expiry * 1000 }) }),
    }));
    return { cookies, origin: `${cookies.length} recorded cookies (2021)` };
  }
  const cookies = vendors.flatMap((vendor) => vendor.cookies.map(({ name, domain }) => ({ site: 'shop.example', told: cookie({ name, domain: domain ?? 'shop.example', value: 'GA1.2.918273645.1700000000' }) })));
  return { cookies, origin: `${cookies.length} cookies of the demo site` };
}
