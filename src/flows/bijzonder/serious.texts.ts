import type { FlowWords, Msg } from '../words.js';
import type { bijzonderFlow } from './bijzonder.flow.js';
import { sentences } from './sentences.texts.js';

/** Harm, violence, unsafe care, thoughts of suicide, somebody confused: danger first, then who helps. */
export const seriousTexts = (msg: Msg) => {
  const say = sentences(msg);

  return {
    S1: (speaker) => ({
      title: msg('Meld dit en vraag wat er is gebeurd'),
      recognition:
        speaker === 'overleden'
          ? msg(
              'Wat verdrietig dat u iemand heeft verloren. U wilt weten wat er is gebeurd, en dat is heel begrijpelijk. U hoeft dit niet alleen te doen.',
            )
          : msg(
              'Wat er gebeurd is, is ernstig. U wilt weten hoe dit kon gebeuren, en dat is heel begrijpelijk. U hoeft dit niet alleen te doen.',
            ),
      now: [
        msg('Is er nu gevaar voor iemand? Bel dan meteen 112.'),
        msg('Meld bij het Landelijk Meldpunt Zorg wat er is gebeurd. Wilt u liever praten? Bel dan het meldpunt.'),
        msg(
          'Vraag de arts of de instelling om uitleg. Ging er iets mis? Dan moeten zij dat aan u of de familie vertellen.',
        ),
        msg(
          'Vraag of zij dit een calamiteit vinden: iets ernstigs dat niet had mogen gebeuren. Vraag ook of de inspectie het al weet, en of u mag meepraten bij hun onderzoek.',
        ),
        msg('Schrijf op wat u nog weet, met de dagen erbij. Vraag of u een kopie van het dossier kunt krijgen.'),
        say.officer(),
      ],
      byWhen: [
        say.noFixedTime(),
        msg('Ging er iets mis? Dan moeten zij dat meteen vertellen. Vraag op welke dag u meer hoort.'),
        msg(
          'Vinden zij het een calamiteit? Dan moeten zij dat binnen 3 werkdagen melden bij de inspectie. Uitzoeken of het er een is, mag tot 6 weken duren.',
        ),
        say.sixWeeksIfWritten(),
      ],
      ifFails: [
        say.closed(),
        msg('Krijgt u geen uitleg? Schrijf dan een klacht en stuur die naar de zorgverlener of instelling.'),
        say.dispute(),
        msg('Denkt u dat het een misdrijf is? Vraag dan de politie om advies.'),
      ],
      lmz: [
        say.listensAndNotes(),
        say.consent(),
        say.inspectorateDecides(),
        msg(
          'Vaak onderzoekt de instelling eerst zelf wat er is misgegaan. De inspectie kijkt dan of dat goed is gedaan.',
        ),
        say.noVerdict(),
      ],
      roads: {
        onveilig: say.unsafe(),
        dossier: msg('Ik wil een dossier zien of laten veranderen'),
        antwoord: msg('Ik heb antwoord, maar ik ben het er niet mee eens'),
        schade: say.damages(),
        tucht: say.measure(),
      },
    }),
    S2: () => ({
      title: msg('Dit mag niet. Zoek hulp bij iemand die u vertrouwt'),
      recognition: msg(
        'Wat er gebeurd is, is ernstig. Het is nooit de schuld van wie het overkomt. U hoeft dit niet alleen te doen.',
      ),
      now: [
        msg('Is er nu gevaar? Ga naar een veilige plek en bel 112.'),
        msg(
          'Is er kort geleden seksueel geweld gebruikt? Bel zo snel mogelijk het Centrum Seksueel Geweld. Daar krijgt u medische hulp en steun.',
        ),
        msg('Bel het Landelijk Meldpunt Zorg, of laat iemand anders dat doen. U hoeft uw naam niet te geven.'),
        msg('Vertel het aan iemand die u vertrouwt. De persoon die dit deed, hoeft u niet meer te zien of te spreken.'),
        msg('Denkt u aan aangifte? Vraag de politie eerst wat dat voor u betekent.'),
        msg('Gaat het om een kind, of is het thuis niet veilig? Bel dan ook Veilig Thuis.'),
      ],
      byWhen: [
        msg('U beslist zelf wanneer u iets vertelt. Medische hulp werkt het best als u die snel krijgt.'),
        msg('De instelling moet geweld in de zorg meteen melden bij de inspectie.'),
      ],
      ifFails: [
        msg(
          'Is het meldpunt dicht? Wacht daar niet op. Bel 112 als er gevaar is, en na seksueel geweld het Centrum Seksueel Geweld.',
        ),
        msg('Gelooft iemand u niet, of krijgt u geen hulp? Vertel het dan aan iemand anders. Blijf hulp vragen.'),
        msg('Zegt iemand dat u het zelf goed vond? Een zorgverlener mag nooit seks hebben met iemand die zorg krijgt.'),
        msg('Slachtofferhulp kan met u meedenken over wat u nog meer kunt doen.'),
      ],
      lmz: [
        say.listensAndNotes(),
        say.consent(),
        say.inspectorateDecides(),
        msg('De inspectie doet meestal geen aangifte voor u. Dat kunt u zelf doen, of de instelling.'),
      ],
      roads: { onveilig: say.unsafe(), tucht: say.measure(), schade: say.damages() },
    }),
    S3: () => ({
      title: msg('Meld meteen dat de zorg niet veilig is'),
      recognition: msg(
        'Zorg die niet veilig voelt, maakt bang en ongerust. Het is goed dat u hulp zoekt. U hoeft dit niet alleen te doen.',
      ),
      now: [
        msg('Is er nu gevaar voor iemand? Bel dan meteen 112.'),
        msg('Meld het vandaag bij het Landelijk Meldpunt Zorg. Bel als dat kan.'),
        msg('Zeg het ook tegen de leidinggevende, als u dat durft. Vraag wat zij nu doen om het veilig te maken.'),
        msg('Is een kind thuis niet veilig, of iemand die thuis van anderen afhankelijk is? Bel dan ook Veilig Thuis.'),
        msg('Schrijf op wat u ziet, met de dag en de tijd.'),
      ],
      byWhen: [
        msg('Wacht niet op een antwoord of een brief. Doe vandaag iets.'),
        msg('Vraag de leidinggevende op welke dag het weer veilig is.'),
        say.sixWeeksIfWritten(),
      ],
      ifFails: [
        say.closed(),
        msg('Verandert er niets? Bel het meldpunt opnieuw als er iets nieuws is gebeurd.'),
        say.officer(),
        msg('Wordt het erger of is er haast bij? Bel dan 112.'),
      ],
      lmz: [say.listensAndNotes(), say.consent(), say.inspectorateDecides(), say.noVerdict()],
      roads: { geweld: say.violence(), ernst: say.harm(), durftNiet: say.dareNot() },
    }),
    S4: () => ({
      title: msg('Praat nu met iemand'),
      recognition: msg(
        'Denkt u aan zelfmoord, of bent u bang dat een ander dat doet? Dat is heel zwaar. U hoeft dit niet alleen te dragen.',
      ),
      now: [
        msg('Is er nu gevaar? Bel dan meteen 112 en blijf niet alleen.'),
        msg('Bel of chat met 113 Zelfmoordpreventie. U hoeft uw naam niet te geven.'),
        msg('Vertel het aan iemand die u vertrouwt, of bel de huisarts.'),
        msg('Maakt u zich zorgen om een ander? Ook dan kunt u 113 om raad vragen.'),
      ],
      byWhen: [msg('Wacht niet tot morgen. Vraag nu hulp.')],
      ifFails: [msg('Krijgt u niemand te spreken? Probeer het opnieuw. Bel 112 als er nu gevaar is.')],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg kan u hierbij niet helpen. Bel eerst een van deze nummers.'),
        msg('Wilt u later iets vertellen over de zorg? Dat kan dan nog steeds.'),
      ],
      roads: { verward: msg('Iemand in mijn buurt is in de war'), overleden: say.harm(), klacht: say.ordinary() },
    }),
    S5: () => ({
      title: msg('Vraag hulp voor iemand die in de war is'),
      recognition: msg(
        'Het is moeilijk om te zien dat het met iemand niet goed gaat. Het is goed dat u zich zorgen maakt.',
      ),
      now: [
        say.danger(),
        msg(
          'Is er nu geen gevaar? Bel dan het Landelijk Meldpunt Zorgwekkend Gedrag. Dat is voor zorgen over iemand die in de war is.',
        ),
        msg('Kent u de huisarts of de behandelaar van deze persoon? Vertel daar dan wat u ziet.'),
        msg('Schrijf op wat u ziet en wanneer. Dat helpt bij uw melding.'),
      ],
      byWhen: [
        msg('Voor een melding is er geen vaste tijd. Vraag wat er met uw melding gebeurt, en wanneer u iets hoort.'),
      ],
      ifFails: [msg('Gebeurt er niets en wordt het erger? Meld het opnieuw.'), say.danger()],
      lmz: [
        msg('Het Landelijk Meldpunt Zorg stuurt geen hulp naar iemand die in de war is.'),
        msg('Krijgt deze persoon zorg en gaat die niet goed? Dan kunt u het meldpunt wel om advies vragen.'),
      ],
      roads: {
        zelfmoord: msg('Iemand denkt aan zelfmoord'),
        onveilig: say.unsafe(),
        klacht: say.ordinary(),
      },
    }),
  } satisfies Pick<FlowWords<typeof bijzonderFlow>, 'S1' | 'S2' | 'S3' | 'S4' | 'S5'>;
};
