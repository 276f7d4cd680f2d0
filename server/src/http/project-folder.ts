/** The project's folder, with a slash at its end: what is built lies flat in `server/dist`, its source is one folder deeper. */
export const projectFolder = new URL(
  import.meta.url.includes('/server/dist/') ? '../../' : '../../../',
  import.meta.url,
);
