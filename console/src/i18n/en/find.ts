/** Finding ids of any kind. */
export const find = {
  'find.title': 'Find',
  'find.nothingAsked': 'Type an order number, tid, reference, buyer, event or request id into the search above.',
  'find.asked': 'Searched at any date for “{q}”',
  'find.missing': 'Nothing was found for {ids}.',
  'find.none': 'Nothing has the id “{q}”, at any date. Try another id of it, or look among refused messages.',
  'find.tooMany': 'At most {max} ids can be looked for at once. Ask for fewer.',
  'find.more': 'The first {n} are shown.',
  'find.asList': 'Show the orders as a list',
  'find.what': 'Found',
  'find.match': 'Matches',
  'find.order': 'Order',
} as const;
