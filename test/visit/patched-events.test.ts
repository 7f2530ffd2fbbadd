import { expect } from '@open-wc/testing';
import { story, writing } from '../form-visitor.js';

const { addEventListener } = EventTarget.prototype;

afterEach(() => {
  EventTarget.prototype.addEventListener = addEventListener;
});

it('asks before text is lost, also where a library replaced addEventListener by a function that needs an object', async () => {
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, ...args: unknown[]) {
    if (!this) throw new TypeError('called on nothing');
    Reflect.apply(addEventListener, this, args);
  };
  const visitor = await writing();
  await visitor.fill(story, 'De arts luisterde niet.');
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).to.equal(false);
});
