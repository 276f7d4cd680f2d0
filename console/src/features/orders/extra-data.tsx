import { PayloadView } from '../../ui/payload-view.tsx';

/** What Cafe24 sent along with the order, field by field. */
export function Component({ values }: { values: unknown }) {
  return <PayloadView body={JSON.stringify(values)} />;
}
