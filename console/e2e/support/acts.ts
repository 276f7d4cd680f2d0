/** Counts what a person does: a click, a key chord, a paste or a typed field is one each. */
export function counting() {
  let acts = 0;
  return {
    act<Came>(deed: Promise<Came>): Promise<Came> {
      acts += 1;
      return deed;
    },
    acts: () => acts,
  };
}
