import {
  type Case,
  changedAfter,
  keys,
  ofKeyAndSpelling,
  olderService,
  type Recipe,
  service,
  signedInstead,
} from './corpus.ts';

const order = { currency: 'PHP', order_id: '20220519-0000029', partner_id: 'demomall:1:Demo-app-public-key' };

const payment: Recipe = {
  kind: 'payment-request',
  message: {
    amount: '3065.00',
    ...order,
    buyer_id: 'mockbuyer',
    shop_no: '1',
    return_url: 'https://demomall.cafe24shop.com/Pay/Recv/PayReceiveRtn.php',
    extra_data: { pgName: 'x' },
  },
  signature: 'hash_data',
  values: { amount: '3065.00', ...order },
  text: (of) => `${of.amount}${of.currency}${of.order_id}${of.partner_id}`,
  key: service,
  olderKey: olderService,
};
const p = payment.values as Record<'amount' | 'currency' | 'order_id' | 'partner_id', string>;

export const paymentRequests: Case[] = [
  ...ofKeyAndSpelling(payment),
  ...signedInstead(payment, [
    ['the partner left out', 'missing-field', 'partner_id', `3065.00PHP${p.order_id}`],
    ['the currency left out', 'missing-field', 'currency', `3065.00${p.order_id}${p.partner_id}`],
    ['the buyer signed too', 'extra-field', 'buyer_id', `3065.00PHP${p.order_id}${p.partner_id}mockbuyer`],
    [
      'the key signed too, as an old page says',
      'extra-field',
      'key',
      `${service}3065.00PHP${p.order_id}${p.partner_id}`,
    ],
    ['the buyer instead of the partner', 'wrong-field', 'partner_id', `3065.00PHP${p.order_id}mockbuyer`],
    ['the shop instead of the partner', 'wrong-field', 'partner_id', `3065.00PHP${p.order_id}1`],
    ['order number first', 'field-order', undefined, `${p.order_id}3065.00PHP${p.partner_id}`],
    ['all the other way round', 'field-order', undefined, `${p.partner_id}${p.order_id}PHP3065.00`],
    ['amount without decimals', 'amount-format', 'amount', `3065PHP${p.order_id}${p.partner_id}`],
    ['amount with a comma', 'amount-format', 'amount', `3,065.00PHP${p.order_id}${p.partner_id}`],
    ['amount in hundredths', 'amount-format', 'amount', `306500PHP${p.order_id}${p.partner_id}`],
    ['percent-encoded partner', 'encoding', undefined, `3065.00PHP${p.order_id}${encodeURIComponent(p.partner_id)}`],
    ['joined with bars', 'encoding', undefined, `3065.00|PHP|${p.order_id}|${p.partner_id}`],
    ['currency in small letters', 'case', 'currency', `3065.00php${p.order_id}${p.partner_id}`],
    ['a blank behind the currency', 'whitespace', 'currency', `3065.00PHP ${p.order_id}${p.partner_id}`],
  ]),
  ...changedAfter(payment, [
    ['a proxy wrote the amount anew', 'amount-format', 'amount', { amount: '3065' }],
    ['a proxy lost the partner', 'missing-field', 'partner_id', { partner_id: undefined }],
    ['a proxy added a blank', 'whitespace', 'order_id', { order_id: `${p.order_id} ` }],
    ['a form encoded twice', 'encoding', 'partner_id', { partner_id: encodeURIComponent(p.partner_id) }],
    ['a proxy made it small', 'case', 'currency', { currency: 'php' }],
  ]),
];

const cancel: Recipe = {
  ...payment,
  kind: 'cancel-request',
  message: { ...order, amount: '3065.00', cancel_amount: '1000.00', tid: 'pg-order-001', shop_no: '1' },
  values: { cancel_amount: '1000.00', ...order, tid: 'pg-order-001' },
  text: (of) => `${of.cancel_amount}${of.currency}${of.order_id}${of.partner_id}${of.tid}`,
};
const tail = `PHP${p.order_id}${p.partner_id}`;

export const cancelRequests: Case[] = [
  ...ofKeyAndSpelling(cancel),
  ...signedInstead(cancel, [
    ['tid left out', 'missing-field', 'tid', `1000.00${tail}`],
    ['partner left out', 'missing-field', 'partner_id', `1000.00PHP${p.order_id}pg-order-001`],
    ['amount instead of cancel_amount', 'wrong-field', 'cancel_amount', `3065.00${tail}pg-order-001`],
    ['tid instead of the order number', 'wrong-field', 'order_id', `1000.00PHPpg-order-001${p.partner_id}pg-order-001`],
    ['amount signed too', 'extra-field', 'amount', `1000.003065.00${tail}pg-order-001`],
    ['tid before the partner', 'field-order', undefined, `1000.00PHP${p.order_id}pg-order-001${p.partner_id}`],
    ['currency first', 'field-order', undefined, `PHP1000.00${p.order_id}${p.partner_id}pg-order-001`],
    ['amount without decimals', 'amount-format', 'cancel_amount', `1000${tail}pg-order-001`],
    ['amount with one decimal', 'amount-format', 'cancel_amount', `1000.0${tail}pg-order-001`],
    ['amount with a comma', 'amount-format', 'cancel_amount', `1,000.00${tail}pg-order-001`],
    ['tid in capitals', 'case', 'tid', `1000.00${tail}PG-ORDER-001`],
    ['line end behind tid', 'whitespace', undefined, `1000.00${tail}pg-order-001\r\n`],
    ['joined with commas', 'encoding', undefined, `1000.00,PHP,${p.order_id},${p.partner_id},pg-order-001`],
  ]),
  ...changedAfter(cancel, [
    ['a proxy wrote the amount anew', 'amount-format', 'cancel_amount', { cancel_amount: '1000' }],
    ['tid lost on the way', 'missing-field', 'tid', { tid: '' }],
    ['tid encoded', 'encoding', 'partner_id', { partner_id: encodeURIComponent(p.partner_id) }],
  ]),
];

const ask: Recipe = {
  ...payment,
  kind: 'reservation',
  message: {
    mall_id: 'demomall',
    request_time: '1652440832',
    client_id: keys.clientId,
    member_id: 'MockBuyer',
    shop_no: 1,
  },
  signature: 'hmac',
  values: { mall_id: 'demomall', request_time: '1652440832', client_id: keys.clientId, member_id: 'MockBuyer' },
  text: (of) => `${of.mall_id}${of.request_time}${of.client_id}${of.member_id}`,
};

export const reservationRequests: Case[] = [
  ...ofKeyAndSpelling(ask),
  ...signedInstead(ask, [
    ['member left out', 'missing-field', 'member_id', 'demomall1652440832mock_client_id'],
    ['client left out', 'missing-field', 'client_id', 'demomall1652440832MockBuyer'],
    ['time left out', 'missing-field', 'request_time', 'demomallmock_client_idMockBuyer'],
    ['shop signed too', 'extra-field', 'shop_no', 'demomall1652440832mock_client_idMockBuyer1'],
    ['mall instead of member', 'wrong-field', 'member_id', 'demomall1652440832mock_client_iddemomall'],
    ['client first', 'field-order', undefined, 'mock_client_iddemomall1652440832MockBuyer'],
    ['member before client', 'field-order', undefined, 'demomall1652440832MockBuyermock_client_id'],
    ['member in small letters', 'case', 'member_id', 'demomall1652440832mock_client_idmockbuyer'],
    ['joined with colons', 'encoding', undefined, 'demomall:1652440832:mock_client_id:MockBuyer'],
    ['blank behind the mall', 'whitespace', 'mall_id', 'demomall 1652440832mock_client_idMockBuyer'],
  ]),
];

const url = 'http://demomall.cafe24shop.com/Pay/Recv/openpg/PayReceiveCheckoutNoty.php';
const line = { shop_no: 1, product_no: 22, variant_code: 'P000000W000C', quantity: 2, product_price: '1000.00' };
const answer: Recipe = {
  ...payment,
  kind: 'reservation',
  message: {
    order: [
      { ...line, option_price: '100.00' },
      { ...line, quantity: 1, option_price: '-150.00' },
    ],
    mall_id: 'demomall',
    member_id: 'mockbuyer',
    currency: 'PHP',
    order_id: '20220513-0000079',
    return_notification_url: url,
    return_url_base: 'http://demomall.cafe24shop.com',
    response_time: '1652440840',
  },
  signature: 'hmac',
  values: { total: '3050', order_id: '20220513-0000079', response_time: '1652440840', url },
  text: (of) => JSON.stringify(`${of.total}${of.order_id}${of.response_time}${of.url}`),
  key: `${keys.clientId}20220513-0000079`,
  olderKey: null,
};
const rest = `20220513-00000791652440840${url}`;

export const reservationAnswers: Case[] = [
  ...ofKeyAndSpelling(answer),
  ...signedInstead(answer, [
    ['without the quotes', 'encoding', undefined, `3050${rest}`],
    ['with escaped slashes', 'encoding', undefined, JSON.stringify(`3050${rest}`).replaceAll('/', '\\/')],
    ['total left out', 'missing-field', 'total', JSON.stringify(rest)],
    ['time left out', 'missing-field', 'response_time', JSON.stringify(`305020220513-0000079${url}`)],
    ['total with decimals', 'amount-format', 'total', JSON.stringify(`3050.00${rest}`)],
    ['total without the options', 'wrong-field', 'total', JSON.stringify(`3000${rest}`)],
    ['member signed too', 'extra-field', 'member_id', JSON.stringify(`3050${rest}mockbuyer`)],
    [
      'page instead of address',
      'wrong-field',
      'return_notification_url',
      JSON.stringify('305020220513-00000791652440840http://demomall.cafe24shop.com'),
    ],
    ['order number first', 'field-order', undefined, JSON.stringify(`20220513-000007930501652440840${url}`)],
  ]),
];
