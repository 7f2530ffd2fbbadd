import { roadNames } from '../roads.texts.js';
import { sentences } from '../shared.texts.js';
import { placeOfCare, type Situation } from '../../situation.js';
import type { FlowWords, Msg } from '../../words.js';
import type { hoofdwegFlow } from './hoofdweg.flow.js';
import { matterTexts } from './matters.texts.js';

/** Nothing was put in writing yet: talk, write, or get help with either. */
export const beforehandTexts = (msg: Msg) => {
  const say = sentences(msg);
  const roads = roadNames(msg);
  const matters = matterTexts(msg);
  const sendIt = () =>
    msg(
      'Stuur uw klacht in een brief of e-mail naar de zorgverlener of instelling. Zoek op de website daarvan naar klachten.',
    );
  /** The confidant of the patient, or of the family; for who died neither can do anything. */
  const forcedCare = (situation: Situation): readonly string[] => {
    const { speaker } = situation;
    if (placeOfCare(situation) !== 'ggz' || speaker === 'overleden') return [];
    return speaker === 'zelf' || speaker === 'jongere'
      ? [
          msg(
            'Is het psychische zorg tegen iemands wil? Bel de patiëntenvertrouwenspersoon (PVP). Die helpt de patiënt gratis.',
          ),
        ]
      : [
          msg(
            'Is het psychische zorg tegen iemands wil? De familievertrouwenspersoon helpt familie en vrienden gratis.',
          ),
        ];
  };
  const keepCopy = () => msg('Bewaar een kopie en schrijf op wanneer u de klacht stuurt. Vraag om een bevestiging.');
  const notToThatPerson = () =>
    msg(
      'Stuur uw klacht niet naar de persoon die dit deed. Werkt die alleen? Vraag eerst het Landelijk Meldpunt Zorg om advies.',
    );
  const putInWriting = () => [say.writeDown(), sendIt(), keepCopy(), say.officer()] as const;

  return {
    W1: ({ speaker }) => ({
      ...(speaker === 'overleden'
        ? {
            title: msg('Schrijf uw vragen op, of vraag om een gesprek'),
            recognition: say.bereaved(),
            now: [
              msg(
                'Schrijf uw vragen op. Stuur ze naar de zorgverlener of instelling, of vraag om een gesprek. U kiest zelf.',
              ),
              msg('Neem iemand mee die u vertrouwt. Vraag aan het eind wat er gaat gebeuren, en wanneer.'),
              say.officer(),
              say.deathByCare(),
            ],
          }
        : {
            title: msg('Praat erover, als u dat wilt en durft'),
            recognition: msg('Het is naar als u dit meemaakt. Vaak helpt het om er samen over te praten.'),
            now: [
              msg('Vraag om een gesprek. Zeg kort waar het over gaat en wat u wilt bereiken.'),
              msg('Schrijf uw vragen op en neem iemand mee. Vraag aan het eind wat er gaat gebeuren, en wanneer.'),
              msg('Praat u liever met iemand anders? Vraag wie klachten behandelt.'),
              say.officer(),
              msg('Een gesprek is niet verplicht. U mag uw klacht ook meteen opschrijven en sturen.'),
            ],
          }),
      byWhen: [msg('Vraag wanneer het gesprek kan.'), say.sixWeeksIfWritten()],
      ifFails: [
        msg('Lost het gesprek niets op? Stuur dan een klacht naar de zorgverlener of instelling.'),
        say.dispute(),
      ],
      lmz: [say.listens(), say.noVerdict()],
      roads: { schriftelijk: roads.write(), durftNiet: roads.dareNot(), ...matters },
    }),
    W2: (situation) => ({
      title: msg('Stuur uw klacht naar de zorgverlener of instelling'),
      recognition: say.canWrite(situation),
      now: situation.answers['bijzonder/S2'] ? [notToThatPerson(), ...putInWriting()] : putInWriting(),
      byWhen: [say.sixWeeks(), say.extension()],
      ifFails: [say.dispute()],
      lmz: [say.follows(), say.noVerdict()],
      roads: {
        gestuurd: msg('Ik heb mijn klacht gestuurd en wacht op antwoord'),
        durftNiet: roads.dareNot(),
        ...matters,
      },
    }),
    W6: (situation) => ({
      title: msg('U hoeft niet zelf met de zorgverlener te praten'),
      recognition: msg('Het is begrijpelijk als u dit niet durft. Er zijn mensen die u helpen.'),
      now: [
        msg('Bel het Landelijk Meldpunt Zorg, of stuur een bericht. U hoeft uw naam niet te geven.'),
        say.officer(),
        msg('Vraag de klachtenfunctionaris eerst of het gesprek geheim blijft.'),
        ...forcedCare(situation),
        msg('Vraag iemand om voor u te bellen. U mag uw klacht ook opschrijven en sturen.'),
        msg(
          'Is klagen bij de zorgverlener echt te moeilijk? Dan mag u soms meteen naar de geschilleninstantie: een onafhankelijke commissie die beslist.',
        ),
      ],
      byWhen: [say.sixWeeksIfWritten()],
      ifFails: [say.closed(), say.bindingVerdict()],
      lmz: [msg('Het meldpunt vertelt de zorgverlener niet wie u bent, als u dat niet wilt.'), say.noVerdict()],
      roads: { schriftelijk: roads.write(), ...matters },
    }),
    B1: () => ({
      title: msg('Meld een behandeling die misschien niet mocht'),
      recognition: msg(
        'Het is goed dat u dit wilt uitzoeken. Een behandeling door iemand die dat niet mag, kan gevaarlijk zijn.',
      ),
      now: [
        say.complaintsNow(),
        msg('Meld het bij het Landelijk Meldpunt Zorg. Vertel wie het deed, waar, en wat er is gebruikt.'),
        say.bigRegister(),
        say.keepProof(),
        msg('Wilt u een oplossing? Kies dan hieronder: Ik wil mijn klacht opschrijven en sturen.'),
      ],
      byWhen: [say.noFixedTerm(), say.seldomAfterTwoYears()],
      ifFails: [say.police()],
      lmz: [say.overview(), say.inspectorateDecides(), say.noVerdict()],
      roads: {
        klacht: roads.write(),
        geweld: roads.violence(),
        onveilig: roads.danger(),
        overleden: roads.death(),
        ernst: roads.harm(),
        schade: roads.damages(),
        tucht: roads.unfit(),
        product: roads.product(),
      },
    }),
  } satisfies Pick<FlowWords<typeof hoofdwegFlow>, 'W1' | 'W2' | 'W6' | 'B1'>;
};
