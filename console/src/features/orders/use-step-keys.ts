import { useNavigate, useParams } from 'react-router';
import { useKeys } from '../../keys/use-keys.ts';
import { neighbourPath } from '../../url/last-list.ts';
import { orderPath } from '../../url/order-path.ts';

/** [ and ] step through the orders of the list one came from. */
export function useStepKeys(): void {
  const { mallId = '', orderNumber = '' } = useParams();
  const navigate = useNavigate();
  function step(by: 1 | -1): unknown {
    const path = neighbourPath(orderPath({ mallId, orderNumber }), by);
    if (path) void navigate(path);
    return path !== null;
  }
  useKeys([
    { keys: '[', word: 'shortcut.previous', run: () => step(-1) },
    { keys: ']', word: 'shortcut.next', run: () => step(1) },
  ]);
}
