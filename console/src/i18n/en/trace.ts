/** The trace that something is a part of. */
export const trace = {
  'trace.id': 'Trace ID',
};
