/** What an amount or an order name makes the PG do, for scripts that press no buttons. */
export const scenarios = {
  '11': 'declined',
  '12': 'pending (virtual account), then paid a little later (2 s)',
  '13': 'pending (virtual account) for ever',
  '21': 'paid; the webhook is sent twice',
  '22': 'paid; webhook S arrives before P',
  '23': 'paid; the webhook says another amount (with the right digest for it)',
  '24': 'paid; the webhook has a wrong digest',
  '31': 'refunds are rejected',
  '32': 'refunds are pending, then done a little later (2 s); in sync mode done at once',
  '33': 'refunds are pending, then rejected a little later (2 s); in sync mode rejected at once',
  '41': 'the checkout call answers 503 and makes nothing, every time',
  '42': 'the checkout is made at once, but its first answer comes after the app has given up',
  '43': 'the refund is made at once, but its first answer comes after the app has given up',
  '44': 'the first answer of each POST is an empty 200; what was asked is done',
  '45': 'the first try of each POST ends in a connection reset; nothing is done, a repeat works',
} as const;

export type Scenario = keyof typeof scenarios;

/** Shown on the payment page and for every scenario that replaces the buyer's choice. */
export const playsByItself: readonly Scenario[] = ['11', '12', '13', '21', '22', '23', '24'];

function isScenario(text: string): text is Scenario {
  return Object.hasOwn(scenarios, text);
}

/** Looks for `scenario:12` (also `scenario-12`, `scenario 12`) in an order name. */
function scenarioOfName(name: string | undefined): Scenario | null {
  const digits = /scenario[:\- ](\d\d)(?!\d)/i.exec(name ?? '')?.[1] ?? '';
  return isScenario(digits) ? digits : null;
}

/** The last two digits before the decimal point: 39011 and 3011.00 are both …11, 3065.11 is not. */
function scenarioOfAmount(amount: string): Scenario | null {
  const digits = (amount.split('.')[0] ?? '').slice(-2);
  return isScenario(digits) ? digits : null;
}

/** The name wins over the amount. */
export function scenarioOf(name: string | undefined, amount: string): Scenario | null {
  return scenarioOfName(name) ?? scenarioOfAmount(amount);
}

const refundScenarios: readonly Scenario[] = ['31', '32', '33', '43', '44', '45'];

/** For a refund: the order's name, then the refund's amount, then the order's amount. */
export function refundScenarioOf(order: { orderName?: string; amount: string }, refundAmount: string): Scenario | null {
  const candidates = [scenarioOfName(order.orderName), scenarioOfAmount(refundAmount), scenarioOfAmount(order.amount)];
  return candidates.find((scenario) => scenario !== null && refundScenarios.includes(scenario)) ?? null;
}
