import { useTranslate } from '../../i18n/language-context.tsx';
import { useUrlState } from '../../url/use-url-state.ts';
import styles from './order-page.module.css';
import { orderParts, timelineUrl } from './timeline-view.ts';

/** On narrow screens the order's parts take turns; on wide ones all stand side by side and these buttons are gone. */
export function PartTabs() {
  const t = useTranslate();
  const [{ part }, change] = useUrlState(timelineUrl);
  return (
    <div className={styles.parts}>
      {orderParts.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={part === each}
          onClick={() => change({ part: each }, { replace: true })}
        >
          {t(`order.part.${each}`)}
        </button>
      ))}
    </div>
  );
}
