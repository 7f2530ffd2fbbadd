/** Fields that are typed in. */
export const textControls = 'textarea, input:not([type="radio"], [type="checkbox"])';

/**
 * Takes note of what stands in the fields of a form although no event told of it, as some password managers fill them in: before
 * something else is chosen or pressed, for that draws the form anew.
 */
export const takeNote = {
  capture: true,
  handleEvent({ currentTarget, target }: Event): void {
    if ((target as Element).matches(textControls)) return;
    for (const control of (currentTarget as Element).querySelectorAll(textControls))
      control.dispatchEvent(new Event('change'));
  },
};
