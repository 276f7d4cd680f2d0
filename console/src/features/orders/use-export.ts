import { attentionCauses, flows, notificationStatuses, orderStatuses } from '@pgbridge/shared/words';
import { useRef, useState } from 'react';
import type { OrderFilter, OrderSort } from '../../gen/graphql.ts';
import { useTranslate } from '../../i18n/language-context.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { type ColumnKey, columnOf } from './orders-columns.tsx';

export type ExportState =
  | { is: 'idle' }
  | { is: 'running'; n: number; total: number }
  | { is: 'done'; n: number }
  | { is: 'failed'; message: string };

type Wanted = { filter: OrderFilter; sort: OrderSort; columns: ColumnKey[] };

/** Takes orders away as a file: says how far it is, and can be stopped. */
export function useExport() {
  const t = useTranslate();
  const [state, setState] = useState<ExportState>({ is: 'idle' });
  const stopper = useRef<AbortController | null>(null);

  async function start(wanted: Wanted): Promise<void> {
    const controller = new AbortController();
    stopper.current = controller;
    setState({ is: 'running', n: 0, total: 0 });
    try {
      const response = await fetch('/graphql/export/orders.csv', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...wanted, columns: columnsFor(wanted.columns, t), times: 'KST' }),
        signal: controller.signal,
      });
      if (!response.ok) return setState({ is: 'failed', message: refusalOf(await response.json(), t) });
      const total = Number(response.headers.get('x-row-count'));
      const parts = await read(response, (n) => setState({ is: 'running', n: Math.min(n, total), total }));
      save(parts, fileName(response));
      setState({ is: 'done', n: total });
    } catch {
      setState(controller.signal.aborted ? { is: 'idle' } : { is: 'failed', message: t('orders.exportFailed') });
    }
  }

  return { state, start, stop: () => stopper.current?.abort() };
}

async function read({ body }: Response, onLines: (n: number) => void): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let lines = -1;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return parts;
    parts.push(part.value);
    for (const byte of part.value) if (byte === 10) lines += 1;
    onLines(Math.max(0, lines));
  }
}

function save(parts: Uint8Array<ArrayBuffer>[], name: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}

function fileName({ headers }: Response): string {
  return /filename="?([^";]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'orders.csv';
}

function refusalOf(body: { errors?: { extensions?: { code?: string; max?: number } }[] }, t: Translate): string {
  const { code, max = 0 } = body.errors?.[0]?.extensions ?? {};
  return code === 'EXPORT_TOO_LARGE' ? t('orders.exportTooLarge', { max }) : t('orders.exportFailed');
}

/** The columns of the file under the names and with the words that the list has. */
function columnsFor(columns: ColumnKey[], t: Translate) {
  const words: Record<string, Record<string, string>> = {
    status: Object.fromEntries(orderStatuses.map((word) => [word, t(`orderStatus.${word}`)])),
    notice: Object.fromEntries(notificationStatuses.map((word) => [word, t(`notificationStatus.${word}`)])),
    flow: Object.fromEntries(flows.map((word) => [word, t(`flow.${word}`)])),
    causes: Object.fromEntries(attentionCauses.map((word) => [word, t(`attentionCause.${word}`)])),
  };
  const titles: Record<string, string> = {
    mallId: t('orders.mall'),
    shopNo: t('order.mallShop'),
    currency: t('orders.currency'),
  };
  return columns.flatMap((key) =>
    columnOf[key].exports.map((name) => ({
      key: name,
      title: titles[name] ?? columnOf[key].header(t),
      words: words[name],
    })),
  );
}
