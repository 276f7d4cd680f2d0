import { Button, NativeSelect } from '@mantine/core';
import { currencies } from '@pgbridge/shared/currencies';
import { dateBases } from '@pgbridge/shared/order-list-words';
import { cancellationStatuses, failureKinds, flows } from '@pgbridge/shared/words';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslate } from '../../i18n/language-context.tsx';
import { FilterMenu } from '../../ui/filter-menu.tsx';
import { Popup } from '../../ui/popup.tsx';
import { TextFilter } from '../../ui/text-filter.tsx';
import type { ChangeUrl } from '../../url/use-url-state.ts';
import styles from './orders.module.css';
import { deliveryChoices, type OrdersState } from './orders-url.ts';

type Props = { state: OrdersState; change: ChangeUrl<OrdersState> };

const shownCurrencies = ['KRW', 'JPY', 'PHP', 'TWD', 'USD', 'VND'].flatMap(
  (code) => currencies.find((currency) => currency === code) ?? [],
);

/** The filters that are wanted less often. */
export function OrdersMoreFilters({ state, change }: Props) {
  const t = useTranslate();
  return (
    <>
      <FilterMenu
        name={t('orders.flow')}
        options={flows.map((value) => ({ value, label: t(`flow.${value}`) }))}
        chosen={state.flow}
        onChange={(flow) => change({ flow })}
      />
      <Popup
        label={t('orders.more')}
        button={(props) => (
          <Button
            {...props}
            variant={isSet(state) ? 'light' : 'default'}
            size="compact-md"
            rightSection={<IconChevronDown size={16} aria-hidden="true" />}
          >
            {t('orders.more')}
          </Button>
        )}
      >
        {() => (
          <div className={styles.columns}>
            <NativeSelect
              size="xs"
              label={t('orders.basis')}
              value={state.basis}
              data={dateBases.map((value) => ({ value, label: t(`orders.basis.${value}`) }))}
              onChange={(event) => change({ basis: dateBases.find((basis) => basis === event.currentTarget.value) })}
            />
            <NativeSelect
              size="xs"
              label={t('orders.delivery')}
              value={state.delivery}
              data={deliveryChoices.map((value) => ({ value, label: deliveryLabel(value) }))}
              onChange={(event) =>
                change({ delivery: deliveryChoices.find((choice) => choice === event.currentTarget.value) })
              }
            />
            <NativeSelect
              size="xs"
              label={t('orders.failure')}
              value={state.failure[0] ?? ''}
              data={[
                { value: '', label: '–' },
                ...failureKinds.map((value) => ({ value, label: t(`failure.${value}`, { status: 'none' }) })),
              ]}
              onChange={(event) =>
                change({ failure: failureKinds.filter((kind) => kind === event.currentTarget.value) })
              }
            />
            <NativeSelect
              size="xs"
              label={t('orders.refund')}
              value={state.refund[0] ?? ''}
              data={[
                { value: '', label: '–' },
                ...cancellationStatuses.map((value) => ({ value, label: t(`cancellationStatus.${value}`) })),
              ]}
              onChange={(event) =>
                change({ refund: cancellationStatuses.filter((status) => status === event.currentTarget.value) })
              }
            />
            <NativeSelect
              size="xs"
              label={t('orders.currency')}
              value={state.currency[0] ?? ''}
              data={['', ...shownCurrencies].map((value) => ({ value, label: value || '–' }))}
              onChange={(event) => change({ currency: event.currentTarget.value ? [event.currentTarget.value] : [] })}
            />
            <TextFilter label={t('orders.min')} value={state.min} onChange={(min) => change({ min })} />
            <TextFilter label={t('orders.max')} value={state.max} onChange={(max) => change({ max })} />
            <TextFilter
              label={t('orders.host')}
              value={state.host.join(',')}
              onChange={(host) => change({ host: host === '' ? [] : [host] })}
            />
          </div>
        )}
      </Popup>
    </>
  );

  function deliveryLabel(choice: (typeof deliveryChoices)[number]): string {
    if (choice === 'any') return '–';
    return choice === 'failed' ? t('orders.delivery.FAILED') : t(`orders.delivery.${choice}`);
  }
}

function isSet({ basis, delivery, failure, refund, currency, min, max, host }: OrdersState): boolean {
  const isDeliverySet = delivery !== 'any' && delivery !== 'failed';
  return (
    basis !== 'REQUESTED' || isDeliverySet || [...failure, ...refund, ...currency, ...host, min, max].some(Boolean)
  );
}
