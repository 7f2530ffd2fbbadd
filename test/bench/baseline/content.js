// @ts-check

/** @typedef {{ title: string, recognition: string, now: string[], sections: [string, string[]][], source: string }} Advice */

/** @type {[words: string, number: string][]} */
export const safety = [
  ['Is er nu gevaar?', '112'],
  ['Denkt u aan zelfmoord?', '113'],
  ['Zorgen om een kind of geweld thuis? Veilig Thuis', '0800-2000'],
];

/** @type {Record<string, import('./plain-guide.js').Question | Advice>} */
export const steps = {
  zorg: {
    title: 'Over welke zorg of hulp gaat het?',
    hint: 'Wij helpen u kiezen wat u kunt doen. Dat kost u 2 of 3 vragen. U hoeft uw naam niet te geven.',
    choices: {
      eerstelijn: ['Huisarts, tandarts, apotheek, fysiotherapeut of verloskundige', 'stand'],
      ggz: ['Psycholoog, psychiater of andere geestelijke gezondheidszorg (18 jaar of ouder)', 'stand'],
      msz: ['Ziekenhuis, kliniek of ambulance', 'stand'],
      jeugd: ['Jeugdhulp, jeugdbescherming of Veilig Thuis', 'stand'],
      ouderenzorg: ['Verpleeghuis, thuiszorg of wijkverpleging', 'stand'],
      gehandicaptenzorg: ['Zorg voor mensen met een beperking', 'stand'],
      product: ['Medicijn, hulpmiddel of implantaat', 'stand'],
      cosmetisch: ['Cosmetische of alternatieve behandeling, of schoonheidssalon', 'stand'],
      geld: ['Rekening, verzekering, wachttijd of gemeente', 'stand'],
      anders: ['Iets anders, of ik weet het niet', 'stand'],
    },
  },
  stand: {
    title: 'Wat heeft u al gedaan?',
    hint: 'Kies de laatste stap die u heeft gezet. U kunt altijd terug.',
    choices: {
      niets: ['Nog niets, of nog niet met hen gepraat'],
      gepraat: ['Ik heb met hen gepraat, maar het is niet opgelost'],
      kortGeleden: ['Ik heb mijn klacht opgeschreven en gestuurd, minder dan 6 weken geleden'],
      langGeleden: [
        'Ik heb mijn klacht opgeschreven en gestuurd, meer dan 6 weken geleden, en ik heb nog geen antwoord',
        'verlenging',
      ],
      antwoord: ['Ik heb antwoord, maar ik ben het er niet mee eens'],
      durftNiet: ['Ik kan of durf niet met hen te praten'],
      bijzonder: ['Het gaat om iets ernstigs, om dwang, een dossier, schade of iets anders bijzonders'],
      weetNiet: ['Ik weet het niet'],
    },
  },
  verlenging: {
    title: 'Kreeg u binnen die 6 weken een brief dat het langer duurt?',
    hint: 'Een e-mail mag ook. Alleen een telefoontje is niet genoeg.',
    choices: { ja: ['Ja'], nee: ['Nee, of pas na die 6 weken'], weetNiet: ['Ik weet het niet'] },
  },
  advies: {
    title: 'Vraag om antwoord en meld dat het te lang duurt',
    recognition: 'Zo lang wachten op antwoord is vervelend. U kunt hier iets aan doen.',
    now: [
      'Laat het Landelijk Meldpunt Zorg weten dat er geen antwoord is. Vraag of het meldpunt contact met hen kan opnemen.',
      'Stuur hun een brief of e-mail. Schrijf op welke dag u uw klacht stuurde, en vraag wanneer u antwoord krijgt.',
      'Schrijf erbij dat zij volgens de wet binnen 6 weken moeten antwoorden. Dat staat in artikel 17 van de wet over klachten in de zorg (Wkkgz).',
      'Zijn zij te laat? Dan mag u meteen naar de geschilleninstantie. Dat is een onafhankelijke commissie die beslist.',
      'Vraag hulp aan de klachtenfunctionaris. Dat is iemand die u gratis helpt met uw klacht en geen partij kiest.',
    ],
    sections: [
      [
        'Wie helpt u gratis',
        [
          'Landelijk Meldpunt Zorg (LMZ). Luistert naar u en geeft advies over uw vraag of klacht over zorg of jeugdhulp. 088 120 50 20',
          'Klachtenfunctionaris van uw zorgaanbieder. Helpt u gratis met uw klacht en kiest geen partij.',
          'Lijst van geschilleninstanties in de zorg. Zoek hier de commissie die bij uw zorgverlener hoort.',
        ],
      ],
      [
        'Wanneer hoort u iets',
        [
          'Zij moeten binnen 6 weken antwoorden. De 6 weken beginnen op de dag waarop u uw geschreven klacht stuurt.',
          'Schreven zij u binnen die 6 weken dat het langer duurt? Dan hebben zij in totaal 10 weken.',
          'Valt de laatste dag in het weekend of op een feestdag? Dan mogen zij op de eerste werkdag daarna antwoorden.',
          'Vraag bij de geschilleninstantie binnen welke tijd u moet schrijven. Vaak is dat 12 maanden. Die tijd kan al lopen vanaf uw klacht.',
        ],
      ],
      [
        'En als dat niet lukt',
        [
          'Krijgt u nog steeds geen antwoord? Schrijf dan aan de geschilleninstantie. U hoeft niet langer te wachten.',
          'Kijk op hun website welke geschilleninstantie bij hen hoort.',
        ],
      ],
      [
        'Wat doet het Landelijk Meldpunt Zorg',
        [
          'Het meldpunt kan op uw verzoek volgen of zij antwoorden. Het kan hen niet dwingen.',
          'Het meldpunt lost uw klacht niet op en zegt niet wie gelijk heeft.',
          'Uw verhaal helpt de inspectie wel om te zien waar het misgaat.',
        ],
      ],
    ],
    source: 'Waar dit op rust: Wkkgz art. 15, 17, 18 en 21.',
  },
};
