import { isIP, isIPv6 } from 'node:net';

/** `::ffff:192.0.2.1`, which a URL writes as `::ffff:c000:201`, is how a server on both protocols sees `192.0.2.1`. */
const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/;

/** An address in the one way that we write it; nothing when it is none. */
export function readAddress(text: string): string | undefined {
  const [bare = ''] = text.trim().split('%');
  if (!isIP(bare)) return undefined;
  if (!isIPv6(bare)) return bare;
  const plain = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [, high, low] = mapped.exec(plain) ?? [];
  if (high === undefined || low === undefined) return plain;
  return [high, low].flatMap((part) => [parseInt(part, 16) >> 8, parseInt(part, 16) & 255]).join('.');
}

/** An entry of `X-Forwarded-For`: proxies write `203.0.113.8:40000`, `[2001:db8::1]:443`, quotes, or that they do not know. */
function readForwarded(entry: string): string | undefined {
  const text = entry
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();
  const [, inBrackets, withPort] = /^\[([^\]]*)\](?::\d*)?$|^([^:]*):\d*$/.exec(text) ?? [];
  return readAddress(inBrackets ?? withPort ?? text);
}

/**
 * Who is sending, as far as the network knows: the address of the connection, or what our own proxies said of it. A
 * sender can write anything into `X-Forwarded-For`, but only in front of what our proxies add, so we count from its end.
 */
export function senderAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const own = readAddress(connection ?? '') ?? '';
  const chain = forwardedFor?.split(',') ?? [];
  const entry = proxies > 0 ? chain[Math.max(0, chain.length - proxies)] : undefined;
  return readForwarded(entry ?? '') ?? own;
}

/** What is counted as one sender: an IPv4 address, or the /64 that one IPv6 subscriber has. */
export function addressGroup(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...middle, ...right].slice(0, 4).join(':');
}

/** Whether only programs on this machine can reach what listens there. */
export const isLoopback = (host: string): boolean => {
  const address = readAddress(host);
  return host.toLowerCase() === 'localhost' || address === '::1' || address?.startsWith('127.') === true;
};
