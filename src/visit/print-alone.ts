import type { TemplateResult } from 'lit/html.js';
export async function printAlone(
  content: TemplateResult,
  o: { root: ShadowRoot; css: readonly string[]; title: string; lang: string; dir: 'ltr' | 'rtl' },
): Promise<boolean> {
  void content;
  void o;
  window.print();
  return true;
}
