// @ts-check

/** @typedef {{ title: string, recognition: string, now: string[], sections: [string, string[]][], roads: string[], source: string }} Advice */

/** @type {[words: string, number: string][]} */
export const safety = [
  ['Is er nu gevaar? Bel:', '112'],
  ['Denkt u aan zelfmoord? Bel gratis:', '113'],
  ['Zorgen om een kind, of geweld thuis? Bel Veilig Thuis:', '0800-2000'],
];

const matters = [
  'Geweld, bedreiging of seksueel gedrag',
  'De situatie is nu gevaarlijk',
  'Iemand is overleden',
  'Iemand is ernstig ziek of gewond door de zorg',
  'Opgesloten, vastgebonden of zorg tegen iemands wil',
  'Een verkeerd medicijn gekregen of geslikt',
  'Ik werk in de zorg',
  'Hulp in het huishouden, wijkteam of gemeente',
  'De zorgverlener weigert hulp of stopt met helpen',
  'Het dossier of privacy',
  'Te lang wachten op zorg',
  'Een foute of te hoge rekening',
  'Geld voor schade',
  'Deze zorgverlener zou niet meer mogen werken',
  'Discriminatie',
  'Een medicijn, hulpmiddel of implantaat',
  'De bedrijfsarts, UWV of CBR',
  'Zorg in het buitenland of Caribisch Nederland',
  'Zorg in een gevangenis of tbs-kliniek',
];

/** @type {Record<string, import('./plain-guide.js').Question | Advice>} */
export const steps = {
  zorg: {
    title: 'Over welke zorg of hulp gaat het?',
    hint: 'U beantwoordt een paar vragen. Daarna leest u wat u kunt doen. U hoeft uw naam niet te geven.',
    choices: {
      eerstelijn: ['Huisarts, tandarts, apotheek, fysiotherapeut of verloskundige', 'stand'],
      ggz: ['Psycholoog, psychiater of andere psychische hulp (vanaf 18 jaar)', 'stand'],
      msz: ['Ziekenhuis, kliniek of ambulance', 'stand'],
      jeugd: ['Jeugdhulp, psychische hulp tot 18 jaar, jeugdbescherming of Veilig Thuis', 'stand'],
      ouderenzorg: ['Verpleeghuis, thuiszorg of wijkverpleging', 'stand'],
      gehandicaptenzorg: ['Zorg voor mensen met een beperking', 'stand'],
      product: ['Medicijn, hulpmiddel of implantaat', 'stand'],
      cosmetisch: ['Cosmetische behandeling (zoals injecties of laser) of alternatieve behandeling', 'stand'],
      geld: ['Rekening, verzekering of wachttijd', 'stand'],
      gemeente: ['Gemeente of wijkteam, zoals hulp in het huishouden', 'stand'],
      anders: ['Iets anders, zoals bedrijfsarts, gevangenis of kapper, of ik weet het niet', 'stand'],
    },
  },
  stand: {
    title: 'Wat heeft u al gedaan?',
    about: ['Gaat het om een van deze dingen?', 'Kies dan hier. Het maakt niet uit wat u al heeft gedaan.'],
    roads: matters,
    hint: 'Gaat het niet om een van deze dingen? Kies dan de laatste stap die u heeft gezet.',
    choices: {
      niets: ['Nog niets, of ik heb er nog niet over gepraat'],
      gepraat: ['Ik heb erover gepraat, maar het is niet opgelost'],
      kortGeleden: ['Ik heb de zorgverlener minder dan 6 weken geleden een klacht gestuurd'],
      langGeleden: ['Ik heb de zorgverlener meer dan 6 weken geleden een klacht gestuurd, en nog geen antwoord'],
      antwoord: ['Ik heb antwoord op mijn klacht, maar ik ben het er niet mee eens'],
      durftNiet: ['Ik kan of durf niet met de zorgverlener te praten'],
      weetNiet: ['Ik weet het niet'],
    },
  },
  advies: {
    title: 'U kunt naar de geschilleninstantie',
    recognition: 'Het is teleurstellend als een antwoord u niet helpt. U kunt nog een stap zetten.',
    now: [
      'Heeft u nog geen klacht in een brief of e-mail gestuurd? Doe dat dan eerst. Mist u uitleg in het antwoord? Vraag erom, op papier.',
      'Zoek op de website van de zorgverlener welke geschilleninstantie erbij hoort: een onafhankelijke commissie die beslist.',
      'Schrijf waarom u het niet eens bent met het antwoord. Stuur uw klacht en het antwoord mee.',
      'Vraag vooraf wat het kost, en of u dat terugkrijgt als u gelijk krijgt.',
      'Wilt u hulp, of heeft u veel schade? Vraag eerst het Juridisch Loket, of uw rechtsbijstandsverzekering.',
    ],
    sections: [
      [
        'Waar kunt u terecht?',
        [
          'Het Juridisch Loket geeft gratis juridisch advies, als uw inkomen niet te hoog is.',
          'Lijst van geschilleninstanties in de zorg. Vraag eerst aan de zorgverlener welke geschilleninstantie erbij hoort.',
        ],
      ],
      ['Wie helpt u gratis?', ['Landelijk Meldpunt Zorg (LMZ). Vraag ook naar uitleg in andere talen. 088 120 50 20']],
      [
        'Let op de tijd',
        [
          'Vraag de geschilleninstantie binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Soms begint die tijd op de dag van uw klacht.',
          'De geschilleninstantie moet binnen 6 maanden beslissen.',
        ],
      ],
      [
        'En als dat niet lukt?',
        [
          'Een geschilleninstantie beslist bindend. Dat betekent dat u daarna meestal niet meer naar de rechter kunt.',
          'Vindt u geen geschilleninstantie? Die moet er zijn. Vertel het aan het Landelijk Meldpunt Zorg.',
        ],
      ],
      [
        'Wat doet het Landelijk Meldpunt Zorg?',
        [
          'U mag het Landelijk Meldpunt Zorg altijd om advies vragen.',
          'Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.',
        ],
      ],
    ],
    roads: ['Ik wil mijn klacht opschrijven en sturen', ...matters],
    source: 'Bronnen: Wkkgz art. 17, 18, 20, 21 en 22.',
  },
};
