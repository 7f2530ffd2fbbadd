import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from '../../widget-harness.js';
import { moment, nameOf, Typist } from './typist.js';

describe('the keyboard on the screen', () => {
  let typist: Typist;
  const open = async (id: string, locale: 'nl' | 'ar' | 'fa' = 'nl') => {
    typist = new Typist(locale);
    return typist.enter(id);
  };
  const focused = () => typist.root.activeElement?.id;
  afterEach(() => typist.stop());

  it('is there as long as a text field has the focus, and keeps the keyboard of the device away', async () => {
    const field = await open('email');
    expect(typist.keyboard.isOpen).to.be.true;
    expect(field.inputMode).to.equal('none');
    typist.type('ab');
    expect(field.inputMode).to.equal('none');
    typist.field('verder').focus();
    await moment();
    expect(typist.keyboard.isOpen).to.be.false;
    expect(typist.keys).to.be.empty;
    expect(field.inputMode).to.equal('email');
  });

  it('replaces what is selected, and types where the caret is', async () => {
    const field = await open('naam');
    typist.type('kat');
    field.setSelectionRange(1, 2);
    typist.type('o');
    expect([field.value, field.selectionStart]).to.deep.equal(['kot', 2]);
    typist.type('r');
    expect(field.value).to.equal('kort');
  });

  it('types a capital after the key for capitals, and then small letters again', async () => {
    const field = await open('naam');
    typist.press('Hoofdletters');
    expect(typist.named('Hoofdletters')?.ariaPressed).to.equal('true');
    typist.press('J');
    expect(typist.named('Hoofdletters')?.ariaPressed).to.equal('false');
    typist.press('a');
    expect(field.value).to.equal('Ja');
    typist.press('Hoofdletters');
    await typist.enter('kort');
    expect(typist.named('Hoofdletters')?.ariaPressed).to.equal('false');
  });

  it('lets nothing in beyond what fits, and never a part of a key', async () => {
    const field = await open('kort', 'ar');
    expect(field.maxLength).to.equal(5);
    typist.put(field, '😀ab', 4, 4);
    typist.press('لا');
    expect(field.value).to.equal('😀ab');
    typist.press('ب');
    typist.press('ب');
    expect(field.value).to.equal('😀abب');
    field.setSelectionRange(2, 4);
    typist.press('لا');
    expect(field.value).to.equal('😀لاب');
    expect(typist.events.filter(({ inputType }) => inputType)).to.have.length(2);
  });

  it('takes back one letter as it is seen, or what is selected', async () => {
    const field = await open('naam', 'fa');
    const left: string[] = [];
    typist.put(field, 'می\u200cae\u0301👩‍👩‍👧🇳🇱', Infinity, Infinity);
    for (let presses = 0; presses < 6; presses += 1) {
      typist.press('Wissen');
      left.push(field.value);
    }
    expect(left).to.deep.equal(['می\u200cae\u0301👩‍👩‍👧', 'می\u200cae\u0301', 'می\u200ca', 'می\u200c', 'می', 'م']);
    expect(typist.told['naam']).to.equal('م');
    expect(typist.events[1]).to.deep.equal({ type: 'input', inputType: 'deleteContentBackward', data: null });
    typist.put(field, 'abcd', 1, 3);
    typist.press('Wissen');
    expect(field.value).to.equal('ad');
    field.setSelectionRange(0, 0);
    const before = typist.events.length;
    typist.press('Wissen');
    expect([field.value, typist.events.length]).to.deep.equal(['ad', before]);
  });

  it('moves the caret as the arrow points, also where text runs the other way', async () => {
    const field = await open('naam');
    typist.type('ab');
    typist.press('Naar links');
    expect(field.selectionStart).to.equal(1);
    typist.press('Naar rechts');
    expect(field.selectionStart).to.equal(2);
    typist.put(field, 'نعم', 3, 3);
    typist.press('Naar rechts');
    expect(field.selectionStart).to.equal(2);
    typist.press('Naar links');
    expect(field.selectionStart).to.equal(3);
  });

  it('begins a new line in a story only', async () => {
    await open('naam');
    expect(typist.named('Nieuwe regel')).to.equal(undefined);
    const story = await typist.enter('verhaal');
    typist.type('a\nb');
    expect(story.value).to.equal('a\nb');
    expect(typist.events.some(({ inputType }) => inputType === 'insertLineBreak')).to.be.true;
  });

  it('keeps the caret in sight in a long story and in a long line', async () => {
    const story = await open('verhaal');
    typist.put(story, 'regel\n'.repeat(60), Infinity, Infinity);
    typist.type('a');
    expect(story.scrollTop + story.clientHeight).to.be.closeTo(story.scrollHeight, 12);
    const bottom = story.scrollTop;
    story.setSelectionRange(0, 0);
    typist.press('Naar rechts');
    expect(story.scrollTop).to.be.lessThan(40);
    story.setSelectionRange(180, 180);
    typist.press('Naar rechts');
    expect(story.scrollTop).to.be.within(1, bottom - 1);
    expect([story.value.length, story.selectionStart]).to.deep.equal([361, 181]);
    const line = await typist.enter('naam');
    typist.put(line, 'w'.repeat(300), 300, 300);
    typist.type('w');
    expect(line.scrollLeft).to.be.greaterThan(500);
  });

  it('says that a field was changed when it is left, as a field does that was typed in by itself', async () => {
    const field = await open('datum-maand');
    typist.type('mei');
    expect(typist.events.some(({ type }) => type === 'change')).to.be.false;
    typist.field('verder').focus();
    await moment();
    expect(typist.events.filter(({ type }) => type === 'change')).to.have.length(1);
    expect(field.value).to.equal('mei');
    await typist.enter('naam');
    typist.field('verder').focus();
    await moment();
    expect(typist.events.filter(({ type }) => type === 'change')).to.have.length(1);
  });

  it('leaves the focus in the field when a key is pressed with a finger or mouse, and acts when that is lifted', async () => {
    const field = await open('naam');
    const { x, y, width, height } = (typist.named('q') as HTMLElement).getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await sendMouse({ type: 'down' });
    expect(field.value).to.equal('');
    await sendMouse({ type: 'up' });
    expect(field.value).to.equal('q');
    expect(focused()).to.equal('naam');
  });

  it('stays where it is until a press elsewhere is lifted, so that the press does not miss', async () => {
    await open('kort');
    const button = typist.field('verder');
    let pressed = 0;
    button.addEventListener('click', () => (pressed += 1));
    button.scrollIntoView({ block: 'center' });
    await moment();
    const { x, y } = button.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 9), Math.round(y + 9)] });
    await sendMouse({ type: 'down' });
    await moment();
    expect(typist.keyboard.isOpen).to.be.true;
    await sendMouse({ type: 'up' });
    await until('the press has come', () => pressed === 1);
    await new Promise((over) => setTimeout(over, 250));
    expect(typist.keyboard.isOpen).to.be.false;
  });

  it('lets two arrows and one key type a word and put it away', async () => {
    const field = await open('naam');
    typist.keyboard.enter();
    await moment();
    const go = async (name: string, arrow: string) => {
      for (let steps = 0; nameOf(typist.root.activeElement as Element) !== name; steps += 1) {
        if (steps > 80) throw new Error(`No way to ${name}`);
        await sendKeys({ press: arrow });
      }
      await sendKeys({ press: 'Enter' });
    };
    await go('e', 'ArrowDown');
    await go('q', 'ArrowUp');
    await go('ë', 'ArrowDown');
    expect([field.value, typist.told['naam']]).to.deep.equal(['eqë', 'eqë']);
    expect(typist.keyboard.isOpen).to.be.true;
    await go('Klaar', 'ArrowUp');
    expect(typist.keyboard.isOpen).to.be.false;
    expect(focused()).to.equal('naam');
    expect(field.inputMode).to.equal('none');
  });

  it('walks from the last key to the first and back, tells nobody of its arrows, and goes away with Escape', async () => {
    await open('naam');
    const heard: string[] = [];
    typist.element.addEventListener('keydown', ({ key }) => heard.push(key));
    typist.keyboard.enter();
    await moment();
    await sendKeys({ press: 'ArrowUp' });
    expect(nameOf(typist.root.activeElement as Element)).to.equal('Klaar');
    await sendKeys({ press: 'ArrowRight' });
    expect(nameOf(typist.root.activeElement as Element)).to.equal('q');
    expect(heard).to.be.empty;
    await sendKeys({ press: 'Escape' });
    expect([focused(), typist.keyboard.isOpen]).to.deep.equal(['naam', false]);
  });

  it('keeps the focus on a key that changes the layer, also when it is pressed from there', async () => {
    await open('naam', 'ar');
    for (const name of ['Latijnse letters abc', 'Hoofdletters', 'Cijfers en tekens 123', 'Letters abc']) {
      const key = typist.named(name) as HTMLElement;
      key.focus();
      key.click();
      await moment();
      expect(typist.root.activeElement, name).to.equal(key);
      expect(key.isConnected).to.be.true;
    }
  });

  it('comes back when the field is tapped, or when somebody goes into it', async () => {
    const field = await open('naam');
    typist.press('Klaar');
    expect(typist.keys).to.be.empty;
    field.click();
    expect(typist.keyboard.isOpen).to.be.true;
    typist.press('Klaar');
    typist.keyboard.enter();
    await moment();
    expect(nameOf(typist.root.activeElement as Element)).to.equal('q');
  });

  it('forgets the field, the layer and what was done, and tells nobody', async () => {
    const field = await open('telefoon', 'ar');
    typist.type('06');
    const told = typist.events.length;
    typist.keyboard.forget();
    expect(typist.keyboard.isOpen).to.be.false;
    expect(typist.keys).to.be.empty;
    expect(typist.events).to.have.length(told);
    expect(field.inputMode).to.equal('tel');
    await typist.enter('naam');
    expect(typist.named('ب')).not.to.equal(undefined);
  });

  it('is gone with a field that is taken from the page', async () => {
    const field = await open('naam');
    typist.keyboard.enter();
    await moment();
    field.remove();
    expect(typist.keyboard.isOpen).to.be.false;
    typist.draw();
    expect(typist.keys).to.be.empty;
  });

  it('listens to nothing outside the widget, and to nothing at all when it was stopped', async () => {
    const added: EventTarget[] = [];
    const original = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...given: Parameters<typeof original>) {
      added.push(this);
      return original.apply(this, given);
    };
    try {
      await open('naam');
      typist.type('Ja 1');
    } finally {
      EventTarget.prototype.addEventListener = original;
    }
    expect(added).not.to.be.empty;
    expect(
      added.filter((target) => !(target instanceof Node) || target === document || target.contains?.(typist.element)),
    ).to.be.empty;
    typist.keyboard.stop();
    (typist.root.activeElement as HTMLElement).blur();
    await typist.enter('verhaal');
    expect(typist.keyboard.isOpen).to.be.false;
    expect(typist.field('verhaal').inputMode).not.to.equal('none');
  });
});
