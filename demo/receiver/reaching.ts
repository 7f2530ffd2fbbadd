import type { Melder } from '../../src/complaint/payload/payload.schema.js';

/** How the desk can reach somebody; `unwanted` asked not to be contacted, `unreachable` gave nothing to reach them by. */
export type Reach = 'phone' | 'email' | 'letter' | 'unwanted' | 'unreachable';

/** The way that somebody prefers, or else a way that they left open. */
export function reachOf({ telefoon, email, adres, voorkeur }: Melder = {}): Reach {
  if (voorkeur === 'geenContact') return 'unwanted';
  if (voorkeur === 'email' && email) return 'email';
  if (voorkeur === 'brief' && adres) return 'letter';
  if (telefoon) return 'phone';
  if (email) return 'email';
  return adres ? 'letter' : 'unreachable';
}

export const canBeReached = (melder: Melder | undefined): boolean =>
  !['unwanted', 'unreachable'].includes(reachOf(melder));
