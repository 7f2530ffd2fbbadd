import { bodiesTexts } from './bodies.texts.js';
import { helpTexts } from './help.texts.js';
import { protectionTexts } from './protection.texts.js';
import { safetyTexts } from './safety.texts.js';
import type { jeugdFlow } from './jeugd.flow.js';
import type { FlowWords, Msg } from '../words.js';

export const jeugdTexts = (msg: Msg) => {
  const done = () => msg('Wat heeft u al gedaan?');
  const stages = () => ({
    niets: msg('Nog niets, of nog niet met hen gepraat'),
    gepraat: msg('Ik heb met hen gepraat, maar het is niet opgelost'),
    loopt: msg('Ik heb een klacht gestuurd en ik wacht op antwoord'),
    uitspraak: msg('Ik heb een uitspraak op mijn klacht, maar ik ben niet tevreden'),
  });
  const unknown = () => msg('Ik weet het niet');
  return {
    over: () => ({
      title: msg('Waar gaat uw klacht over?'),
      hint: msg('Jeugdstem helpt kinderen, jongeren, ouders en pleegouders gratis bij een klacht.'),
      choices: {
        hulp: msg('Jeugdhulp, psychische hulp, hulp bij een beperking, pleegzorg of een gezinshuis'),
        bescherming: msg('Jeugdbescherming, gezinsvoogd of jeugdreclassering'),
        veiligThuis: msg('Veilig Thuis'),
        gesloten: msg('Gesloten jeugdhulp'),
        gemeente: msg('Een besluit van de gemeente of het wijkteam'),
        raad: msg('De Raad voor de Kinderbescherming'),
        zorgen: msg('Ik maak mij zorgen over een kind'),
        ernstig: msg('Geweld, seksueel gedrag, iets dat nu onveilig is, of iets heel ernstigs'),
        tucht: msg('Een tuchtklacht: een soort rechter kijkt wat één hulpverlener deed'),
        weetNiet: unknown(),
      },
    }),
    standHulp: () => ({ title: done(), choices: { ...stages(), weetNiet: unknown() } }),
    standBescherming: () => ({
      title: done(),
      choices: {
        ...stages(),
        besluit: msg('Ik ben het niet eens met de rechter, of met een opdracht van de gezinsvoogd'),
        weetNiet: unknown(),
      },
    }),
    ...helpTexts(msg),
    ...protectionTexts(msg),
    ...bodiesTexts(msg),
    ...safetyTexts(msg),
  } satisfies FlowWords<typeof jeugdFlow>;
};
