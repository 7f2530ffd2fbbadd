import data from './lifelines.json' with { type: 'json' };

/** The numbers of the safety strip: always shown, and never changed by a host. */
export const lifelines = {
  danger: data['112'].phone,
  suicide: data['113'].phone,
  suicideFree: data['113'].otherPhone,
  violence: data['veilig-thuis'].phone,
  advice: data.lmz.phone,
};
