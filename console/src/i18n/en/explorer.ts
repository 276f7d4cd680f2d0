/** The API explorer. */
export const explorer = {
  'explorer.what': 'Ask the GraphQL API with your own rights. Nothing can be changed from here.',
  'explorer.examples': 'Examples',
  'explorer.example.latest': 'The latest orders',
  'explorer.example.failed': 'Notices that were given up',
  'explorer.example.refused': 'Refused messages',
  'explorer.example.attention': 'What needs a person',
  'explorer.run': 'Run',
  'explorer.query': 'Query',
  'explorer.variables': 'Variables (JSON)',
  'explorer.answer': 'Answer',
  'explorer.answered': 'HTTP {status}, {ms} ms.{requestId, select, none {} other { Request {requestId}}}',
  'explorer.lost': 'No answer came. Try again.',
  'explorer.refused.SYNTAX': 'Not sent: the query is not well formed.',
  'explorer.refused.NOT_A_QUERY':
    'Not sent: only queries are asked here. Change things on their pages, or by a script with a key.',
  'explorer.refused.VARIABLES': 'Not sent: the variables are not a JSON object.',
  'explorer.docs': 'Schema',
} as const;
