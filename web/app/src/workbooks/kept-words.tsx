import type { Form, KeptAnswer, KeptChoice, Worksheet } from '../contracts';
import { FormRead } from '../forms';
import { useText } from '../i18n';
import { useAct } from '../journals/use-act';
import { Button } from '../parts/button';
import { Notice } from '../parts/notice';
import { RelativeTime } from '../parts/relative-time';
import { useWorkbook } from './workbook-context';

interface KeptWordsProps {
  readonly sheet: Worksheet;
  readonly form: Form;
  /** It can still be written in. */
  readonly isOpen: boolean;
  /** Sends what is in the fingers first. */
  readonly before: () => void;
}

const joinable = new Set(['text', 'longText', 'multi', 'checklist', 'table', 'ladder']);

/** What somebody wrote into the same field on another device: nothing of it is lost. */
export default function KeptWords({ sheet, form, isOpen, before }: KeptWordsProps) {
  const text = useText();
  const { workbook } = useWorkbook();
  const act = useAct(workbook);
  const settle = ({ field, pen }: KeptAnswer, choice: KeptChoice) => {
    before();
    void act({ kind: 'settleKept', task: sheet.task, on: sheet.on, field, pen, choice });
  };
  return (
    <div className="stack no-print" data-part="kept">
      {sheet.kept.map((kept) => {
        const field = form.fields.find(({ key }) => key === kept.field);
        if (field === undefined) return null;
        return (
          <Notice key={`${kept.field}:${kept.pen}`} title={text('work.kept.title')}>
            <div className="stack">
              <FormRead form={{ fields: [{ ...field, when: null }] }} answers={new Map([[kept.field, kept.answer]])} seenIn={{ topic: workbook, item: sheet.id }} />
              <p className="muted small">
                <RelativeTime at={kept.at} />
              </p>
              <div className="row">
                {isOpen && <Button onPress={() => settle(kept, 'take')}>{text('work.kept.take')}</Button>}
                {isOpen && joinable.has(field.type) && <Button onPress={() => settle(kept, 'join')}>{text('work.kept.join')}</Button>}
                <Button look="quiet" onPress={() => settle(kept, 'letGo')}>
                  {text('work.kept.letGo')}
                </Button>
              </div>
            </div>
          </Notice>
        );
      })}
    </div>
  );
}
