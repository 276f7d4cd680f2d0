/** Other ways to write the same amount, or the amount one slip of a programmer away. */
export function otherAmountTexts(text: string): string[] {
  const plain = text.trim().replaceAll(/[,+]/g, '').replace(/^-/, '');
  const [, front = '', back = ''] = /^(\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (front === '') return [];
  const short = back.replace(/0+$/, '');
  const whole = front.replace(/^0+(?=\d)/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const decimals = ['0', '00', '000', '0000'].map((zeros) => short.padEnd(zeros.length, '0'));
  const hundredths = `${whole}${back.padEnd(2, '0').slice(0, 2)}`;
  return [
    ...new Set([
      plain,
      whole,
      short ? `${whole}.${short}` : whole,
      ...decimals.map((each) => `${whole}.${each}`),
      grouped,
      `${grouped}.${short.padEnd(2, '0')}`,
      `${whole},${short.padEnd(2, '0')}`,
      `${whole}.`,
      hundredths,
      `${whole}00`,
      /^\d+00$/.test(hundredths) ? hundredths.slice(0, -2) : whole,
      ...(whole.length > 2 ? [`${whole.slice(0, -2)}.${whole.slice(-2)}`] : []),
      `-${text}`,
      `+${text}`,
      `0${text}`,
    ]),
  ].filter((other) => other !== text);
}
