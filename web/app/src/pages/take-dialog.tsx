import { useState } from 'react';
import { useText } from '../i18n';
import { useNames } from '../journals/seats';
import { Button } from '../parts/button';
import { Checkbox } from '../parts/checkbox';
import { Dialog } from '../parts/dialog';
import { RadioGroup } from '../parts/radio-group';
import { useSettings } from '../settings/settings';
import type { TakenPage } from './export';
import { usePageInHand } from './page-context';
import { partTexts } from './page-text';
import { useHeading } from './page-words';
import { saveAs } from './take-along';
import { useRemarks } from './use-remarks';

type As = 'html' | 'text' | 'print';

const bare = (name: string) => name.replaceAll(/[\u2068\u2069]/g, '');

/** The page as a file or on paper. What others said to it stays here, unless it is asked for. */
export default function TakeDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const names = useNames();
  const heading = useHeading();
  const { language } = useSettings();
  const { title, sheet, text: now } = usePageInHand();
  const remarks = useRemarks();
  const [as, setAs] = useState<As>('html');
  const [hasRemarks, setHasRemarks] = useState(false);

  function take(): void {
    onClose();
    // once the dialog is gone
    if (as === 'print') setTimeout(() => print(), 300);
    else if (now !== undefined) saveAs(as, taken());
  }

  function taken(): TakenPage {
    const nameOf = (person: string) => bare(names.one(person));
    return {
      title,
      about: sheet.about,
      parts: partTexts(now!.doc).map((part) => ({
        heading: heading(part, nameOf),
        content: part.content,
      })),
      hidden: text('page.hidden.here'),
      remarks: hasRemarks
        ? [...remarks.here, ...remarks.gone].map(({ by, quote, words, suggestion, answers }) => ({
            quote: quote ?? text('page.quote.hidden'),
            lines: [
              ...(words === '' ? [] : [`${nameOf(by)}: ${words}`]),
              ...(suggestion === null ? [] : [`${nameOf(by)} → ${suggestion}`]),
              ...answers.flatMap((answer) => (answer.words === null ? [] : [`${nameOf(answer.by)}: ${answer.words}`])),
            ],
          }))
        : [],
      remarksTitle: text('page.remarks'),
      language,
      direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
    };
  }

  return (
    <Dialog
      title={text('page.take')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="primary" isDisabled={now === undefined} onPress={take}>
            {text(as === 'print' ? 'page.take.print.submit' : 'page.take.submit')}
          </Button>
          <Button onPress={onClose}>{text('page.close')}</Button>
        </>
      }
    >
      <p>{text(sheet.owner === null ? 'page.take.about' : 'page.take.about.own')}</p>
      <RadioGroup
        label={text('page.take.as')}
        value={as}
        onChange={setAs}
        options={(['html', 'text', 'print'] as const).map((id) => ({ id, name: text(`page.take.${id}`), hint: text(`page.take.${id}.hint`) }))}
      />
      {as !== 'print' && remarks.all.length > 0 && (
        <Checkbox isSelected={hasRemarks} onChange={setHasRemarks} hint={text('page.take.remarks.hint')}>
          {text('page.take.remarks')}
        </Checkbox>
      )}
    </Dialog>
  );
}
