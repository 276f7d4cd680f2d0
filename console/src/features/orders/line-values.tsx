import { useTranslate } from '../../i18n/language-context.tsx';
import { Fact, Facts } from '../../ui/facts.tsx';
import { PayloadView } from '../../ui/payload-view.tsx';
import { kstFull, milliseconds, utcFull } from '../../wording/time.ts';
import type { TimelineItem } from './timeline-list.tsx';

/** What a line of the history knows beyond its sentence: its instant in full, the values of that moment, and the ids. */
export function Component({ item }: { item: TimelineItem }) {
  const t = useTranslate();
  const at = new Date(item.at);
  const values = Object.keys(item.params).length > 0;
  return (
    <>
      <Facts>
        <Fact name={t('line.at')}>
          {kstFull(at)}
          {milliseconds(at)} KST · {utcFull(at)}
        </Fact>
        <Fact name={t('line.id')}>
          <code>{item.id}</code>
        </Fact>
        {item.webhookEvent && (
          <Fact name={t('message.request')}>
            <code>{item.webhookEvent.requestId}</code>
          </Fact>
        )}
      </Facts>
      {values && <PayloadView body={JSON.stringify(item.params)} />}
    </>
  );
}
