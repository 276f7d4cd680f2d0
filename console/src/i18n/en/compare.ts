/** Two messages side by side. */
export const compare = {
  'compare.title': 'Two messages compared',
  'compare.first': 'First',
  'compare.second': 'Second',
  'compare.differs': '{n, plural, =0 {No field differs.} one {# field differs.} other {# fields differ.}}',
  'compare.body': 'Content',
  'compare.answer': 'Answer',
  'compare.field': 'Field',
  'compare.what': 'Differs',
  'compare.changed': 'different',
  'compare.missing': 'missing on one side',
  'compare.raw': 'One of the two has no fields that could be compared.',
  'compare.same': 'The two are the same.',
} as const;
