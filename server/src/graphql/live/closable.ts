/**
 * A generator that can be ended while it waits; by itself it would only end once it has something to give.
 * @param close makes what it waits for come
 */
export function closable<Item>(items: AsyncGenerator<Item, void>, close: () => void): AsyncGenerator<Item, void> {
  const end = items.return.bind(items);
  items.return = (value) => {
    close();
    return end(value);
  };
  return items;
}
