import { nothing, type TemplateResult } from 'lit/html.js';
import { html } from '../html.js';

/** A dialog before the screen: nothing else can be reached meanwhile. */
export interface KioskDialog {
  readonly title: string;
  readonly content: unknown;
  readonly buttons: readonly { readonly label: string; readonly press: () => void; readonly main?: boolean }[];
  /** It asks for an answer by itself. */
  readonly isAlert?: boolean;
}

/** The dialog, if there is one. The element stays, so that closing it gives the focus back. */
export function kioskDialog(dialog: KioskDialog | undefined): TemplateResult {
  const keepOpen = (event: Event) => event.preventDefault();
  return html`<dialog
    role=${dialog?.isAlert ? 'alertdialog' : 'dialog'}
    aria-labelledby="kiosk-dialog-title"
    aria-describedby="kiosk-dialog-content"
    @cancel=${keepOpen}
  >
    ${
      dialog
        ? html`<p class="step-heading" id="kiosk-dialog-title">${dialog.title}</p>
            <div id="kiosk-dialog-content">${dialog.content}</div>
            <div class="actions">
              ${dialog.buttons.map(
                ({ label, press, main }) =>
                  html`<button type="button" class=${main ? 'primary' : 'secondary'} part="button" @click=${press}>
                    ${label}
                  </button>`,
              )}
            </div>`
        : nothing
    }
  </dialog>`;
}

/** Opens or closes the dialog that was drawn, as it should be. */
export function showDialog(root: ShadowRoot, isWanted: boolean): void {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === isWanted) return;
  if (isWanted) dialog.showModal();
  else dialog.close();
}
