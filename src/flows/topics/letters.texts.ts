import type { LetterId } from '../letter.js';
import type { Msg } from '../words.js';

/** What the button to a letter says: which letter it is. */
export const letterTexts = (msg: Msg): Readonly<Record<LetterId, () => string>> => {
  const complaint = () => msg('Help mij met de brief over mijn klacht');
  const explanation = () => msg('Help mij met de brief om uitleg');
  const reminder = () => msg('Help mij met de brief: een herinnering');
  return {
    'klacht.wkkgz': complaint,
    'klacht.jeugd': complaint,
    'klacht.veiligThuis': complaint,
    'klacht.gesloten': complaint,
    'klacht.wvggz': complaint,
    'klacht.wzd': complaint,
    'klacht.zorg': complaint,
    'klacht.algemeen': complaint,
    'herinnering.wkkgz': reminder,
    'herinnering.jeugd': reminder,
    verlenging: () => msg('Help mij met de brief: ik wil niet langer wachten'),
    antwoord: () => msg('Help mij met de brief over het antwoord'),
    maatregelen: () => msg('Help mij met de brief aan de organisatie'),
    dossier: () => msg('Help mij met de brief over het dossier'),
    weigering: explanation,
    dwang: explanation,
    rekening: () => msg('Help mij met de brief over de rekening'),
    heroverweging: () => msg('Help mij met de brief aan de zorgverzekeraar'),
    bezwaar: () => msg('Help mij met de brief voor mijn bezwaar'),
    schade: () => msg('Help mij met de brief over de schade'),
    bemiddeling: () => msg('Help mij met de brief om bemiddeling'),
  };
};
