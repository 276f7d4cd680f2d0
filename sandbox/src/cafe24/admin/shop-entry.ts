import type { SandboxMall, SandboxShop } from '../mall-state.ts';

/** A shop as `GET admin/shops` lists it (contract.md §7.1). */
export function shopEntry({ mallId, shops }: SandboxMall, { shopNo, name, currency }: SandboxShop) {
  const domain = shopNo === 1 ? `${mallId}.cafe24shop.com` : `shop${shopNo}.${mallId}.cafe24shop.com`;
  return {
    shop_no: shopNo,
    default: shops[0]?.shopNo === shopNo ? 'T' : 'F',
    shop_name: name,
    currency_code: currency,
    currency_name: currency,
    reference_currency_code: '',
    pc_skin_no: 29,
    mobile_skin_no: null,
    base_domain: domain,
    primary_domain: `www.${mallId}.example`,
    slave_domain: shopNo === 1 ? [`${mallId}.example`] : [],
    active: 'T',
  };
}
