type Rgba = readonly [number, number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
const known = new Map<string, Rgba>();

/** A computed colour in any notation, as red, green, blue and alpha from 0 to 1. */
function rgba(color: string): Rgba {
  const found = known.get(color);
  if (found) return found;
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = [...pen.getImageData(0, 0, 1, 1).data].map((part) => part / 255);
  known.set(color, [r, g, b, a]);
  return [r, g, b, a];
}

function over([r, g, b, a]: Rgba, [red, green, blue]: Rgba): Rgba {
  return [r * a + red * (1 - a), g * a + green * (1 - a), b * a + blue * (1 - a), 1];
}

function luminance(color: Rgba): number {
  const [r = 0, g = 0, b = 0] = color.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const white: Rgba = [1, 1, 1, 1];

/** What lies behind the content of an element, through shadow roots up to the page. */
function ground(element: Element | null): Rgba {
  if (!element) return white;
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, ground(parent));
}

const isPaper = () => matchMedia('print').matches;

/** On paper a browser leaves backgrounds out. */
const behind = (element: Element | null): Rgba => (isPaper() ? white : ground(element));

const hasText = (element: Element) =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

const told = (element: Element, what: string, is: number, least: number) => {
  const name = `${element.localName}${element.className ? `.${String(element.className)}` : ''}`;
  const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30) ?? '';
  return is < least - 0.05 ? [`${what} of ${name} "${text}" is ${is.toFixed(2)}:1`] : [];
};

function textFaults(element: Element): readonly string[] {
  const { color, webkitTextFillColor = color } = getComputedStyle(element);
  const back = behind(element);
  const text = hasText(element) || element.matches('input, select, textarea');
  const before = getComputedStyle(element, '::before');
  const behindBefore = over(isPaper() ? white : rgba(before.backgroundColor), back);
  return [
    ...(text ? told(element, 'the text', ratio(over(rgba(webkitTextFillColor), back), back), 4.5) : []),
    ...(before.content.includes('counter')
      ? told(element, 'the number', ratio(over(rgba(before.color), behindBefore), behindBefore), 4.5)
      : []),
  ];
}

/** A control is seen by its border, against what is around it or what is in it; the main button by its text. */
function edgeFaults(element: Element): readonly string[] {
  if (!element.matches('.choice, .secondary, select, textarea, .date-part input, .field input[part]')) return [];
  const { borderBottomColor } = getComputedStyle(element);
  const shows = [element, element.parentElement].map((place) => {
    const beside = behind(place);
    return ratio(over(rgba(borderBottomColor), beside), beside);
  });
  return told(element, 'the border', Math.max(...shows), 3);
}

/** The ring is drawn on its halo; one of the two shows on any ground. */
function ringFaults(element: HTMLElement): readonly string[] {
  const { activeElement } = element.getRootNode() as ShadowRoot;
  if (!element.matches('a[href], button, select, textarea, input')) return [];
  element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
  const ringed = element.closest('.choice') ?? element;
  const { outlineColor, outlineStyle, boxShadow } = getComputedStyle(ringed);
  const around = behind(ringed.parentElement);
  const ring = rgba(outlineColor);
  const halo = rgba(/(?:color|rgba?)\([^)]*\)/.exec(boxShadow)?.[0] ?? 'transparent');
  (activeElement as HTMLElement | null)?.focus({ preventScroll: true });
  if (outlineStyle === 'none') return [];
  return [
    ...told(element, 'the focus ring on its halo', ratio(ring, over(halo, around)), 3),
    ...told(element, 'the focus', Math.max(ratio(ring, around), ratio(over(halo, around), around)), 3),
  ];
}

const shownIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility() && !one.closest('.unseen'));

/** Text below 4.5:1 and borders of controls below 3:1. */
export function unreadable(root: ParentNode): readonly string[] {
  return shownIn(root).flatMap((one) => [...textFaults(one), ...edgeFaults(one)]);
}

/** Focus rings that do not show. */
export function unseenFocus(root: ParentNode): readonly string[] {
  return shownIn(root).flatMap(ringFaults);
}
