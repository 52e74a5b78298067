import { useState } from 'react';
import { ScaleField } from '../forms';
import { useText } from '../i18n';
import { AnsweredDialog } from '../journals/answered-dialog';
import { useAsk } from '../journals/use-act';
import { toast } from '../parts/toast-queue';
import { sureField } from './scales';
import { useTask } from './task-context';
import { useWorkbook } from './workbook-context';

/** The member agrees to what a facilitator suggests, and says how sure they are. */
export default function AgreeDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { task } = useTask();
  const { workbook } = useWorkbook();
  const ask = useAsk(workbook);
  const [confidence, setConfidence] = useState<number | null>(null);
  const agree = () =>
    confidence === null ? text('work.plan.sure.missing') : ask({ kind: 'agreeOnPlan', task: task.id, version: task.planVersion, confidence });
  return (
    <AnsweredDialog title={text('work.plan.agree')} submit={text('work.plan.agree')} onSubmit={agree} onDone={() => toast(text('work.plan.agreed'))} onClose={onClose}>
      <ScaleField field={sureField(text('work.plan.sure'), text('work.plan.sure.low'), text('work.plan.sure.high'))} value={confidence} onChange={setConfidence} />
    </AnsweredDialog>
  );
}
