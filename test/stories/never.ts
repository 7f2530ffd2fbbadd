/** Nobody is sent to talk to the person who hurt them. */
export const talkFirst =
  /praat erover|praat er (eerst )?(over|met)|eerst (samen )?praten|vraag (de zorgverlener )?om een gesprek/i;

/** Going to talk first is advice in ordinary care, never a duty (Wkkgz art. 14). */
export const dutyToTalk = /moet (u )?eerst (gaan )?praten|pas (daarna )?klagen|eerst een gesprek voeren/i;

/** The Jeugdwet, the Wmo and the laws on forced care know no term of the Wkkgz for an answer, however many weeks that is. */
export const weeksByLaw = /moeten (u )?(zij )?binnen \d+ weken antwoorden|wettelijke termijn van \d+ weken|artikel 17/i;

/** There is none for youth help, the Wmo or forced care (routes, J1, G5, F1). */
export const disputesBody = /geschillen(instantie|commissie)/i;

/** Said only when the whole time has passed, whatever the given date can mean. */
export const theyAreLate = /Die dag is voorbij\. Vraag waarom u nog geen antwoord heeft/i;

/** LMZ and the inspectorate are not there for this. */
export const inspectorateActs =
  /inspectie (onderzoekt|grijpt in|zorgt|controleert)|meld het (vandaag |dan ook )?bij het Landelijk/i;

/** No money and no punishment come from the inspectorate. */
export const moneyFromLmz = /(meldpunt|inspectie) (geeft|betaalt|regelt) (u )?(geld|een vergoeding|schade)/i;

/** Nobody may be told that it is over on a day on which the law still lets them act. */
export const itIsOver = /(daarna|dan) is het te laat|u bent te laat\.|het kan niet meer/i;
