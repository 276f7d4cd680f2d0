// Stands in for Cafe24's script interface on the sandbox's product and basket pages.
const page = document.currentScript.dataset;
const fail = (message, code) => Object.assign(new Error(message), { error: { code, message } });

window.CAFE24API = {
  MALL_ID: page.mall,
  SHOP_NO: Number(page.shop),
  init({ client_id }) {
    this.clientId = client_id;
    return this;
  },
  getCustomerIDInfo(done) {
    if (!this.clientId) return done(fail('init comes first', 403), { error: { code: 403 } });
    setTimeout(() => done(null, { id: { member_id: page.member || null, guest_id: page.guest } }));
  },
  async precreateOrder(mallId, requestTime, clientId, customerId, hmac, done) {
    const lines = [...document.querySelectorAll('[data-product]')].map((row) => ({
      product_no: Number(row.dataset.product),
      variant_code: row.querySelector('select').value,
      quantity: Number(row.querySelector('input').value),
    }));
    const body = { mall_id: mallId, shop_no: this.SHOP_NO, request_time: requestTime, app_key: clientId };
    try {
      const answer = await fetch(`/malls/${mallId}/exec/front/order/reserve`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, member_id: customerId, hmac, lines }),
      });
      const told = await answer.json();
      if (answer.ok) done(null, told);
      else done(fail(told.error.message, told.error.code), told);
    } catch (error) {
      done(error, {});
    }
  },
};
