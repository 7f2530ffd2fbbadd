import { isIPv6 } from 'node:net';

/** `::ffff:192.0.2.1` is how a server on both protocols sees `192.0.2.1`. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/**
 * Who is sending, as far as the network knows: the address of the connection, or what our own proxies said of it. A
 * sender can write anything into `X-Forwarded-For`, but only in front of what our proxies add, so we count from its end.
 */
export function senderAddress(
  connection: string | undefined,
  forwardedFor: string | undefined,
  proxies: number,
): string {
  const chain = [...(forwardedFor?.split(',') ?? []), connection ?? ''];
  return plain(chain[Math.max(0, chain.length - 1 - proxies)] ?? '');
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
