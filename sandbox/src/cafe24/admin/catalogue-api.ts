import { findShop, type MallContext } from '../mall-context.ts';
import type { SandboxMall } from '../mall-state.ts';
import { calculate, catalogueOf, shippingFeeOf } from '../storefront/catalogue.ts';
import { adminError } from './admin-answers.ts';
import type { Route } from './admin-api.ts';

/** Products, their variants, and what an order of them costs (contract.md §7.5). */
export function serveCatalogue({ store }: MallContext, route: Route): void {
  const productOf = (mall: SandboxMall, shopNo: number, productNo: string | undefined) => {
    const shop = findShop(mall, shopNo);
    return shop && catalogueOf(shop).find((product) => product.productNo === Number(productNo));
  };

  route('get', 'products/:productNo', 'mall.read_product', ({ mall, shopNo }, { params }, response) => {
    const product = productOf(mall, shopNo, params.productNo);
    if (!product) return adminError(response, 404, 'Not found');
    const { productNo, name, price } = product;
    response.json({ product: { shop_no: shopNo, product_no: productNo, product_name: name, price, selling: 'T' } });
  });

  route('get', 'products/:productNo/variants', 'mall.read_product', ({ mall, shopNo }, { params }, response) => {
    const product = productOf(mall, shopNo, params.productNo);
    if (!product) return adminError(response, 404, 'Not found');
    const variants = product.variants.map(({ code, option, additional }) => ({
      shop_no: shopNo,
      variant_code: code,
      options: [{ name: 'wrapping', value: option }],
      additional_amount: additional,
    }));
    response.json({ variants });
  });

  route('post', 'orders/calculation', 'mall.write_order', ({ mall, shopNo, fields }, _request, response) => {
    const shop = findShop(mall, shopNo);
    const calculation = shop && calculate(shop, shippingFeeOf(store, mall.mallId, shop), fields);
    if (!calculation) return adminError(response, 422, 'items: product_no, variant_code, quantity and product_price');
    response.json({ calculation: { shop_no: shopNo, ...calculation } });
  });
}
