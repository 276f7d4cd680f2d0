/** Names stay in the mall's language. No price ends in a scenario's digits. */
export type Product = { name: string; amount: string };

const products: Record<string, Product[]> = {
  KRW: [
    { name: '한지 노트', amount: '39000' },
    { name: '유기 수저 세트', amount: '158000' },
    { name: '보자기', amount: '12500' },
  ],
  JPY: [
    { name: 'ねこのマグカップ', amount: '3980' },
    { name: '折りたたみ傘', amount: '5500' },
    { name: 'シールセット', amount: '680' },
  ],
  PHP: [
    { name: 'Dried mangoes, box of 12', amount: '3065.00' },
    { name: 'Barong handkerchief', amount: '450.00' },
    { name: 'Capiz lamp', amount: '8299.50' },
  ],
  USD: [
    { name: 'Hanji notebook', amount: '29.99' },
    { name: 'Brass spoon set', amount: '120.00' },
    { name: 'Wrapping cloth', amount: '9.50' },
  ],
};

export function productsOf(currency: string): Product[] {
  return products[currency] ?? products.USD ?? [];
}
