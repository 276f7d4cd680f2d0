# The server in an image: Node, what `build` made, and the SQLite driver. docs/operating.md says how to run it.
FROM node:24-slim AS build
WORKDIR /source
RUN npm install --global pnpm@12
# What is installed changes less often than our own files.
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY server/package.json server/
COPY console/package.json console/
COPY shared/package.json shared/
COPY sandbox/package.json sandbox/
COPY bench/package.json bench/
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm build && node scripts/pack.mjs /image

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /app
# Nothing in here can be written by the process that runs it.
COPY --from=build /image ./
# For SQLite alone: its file belongs on a volume here.
RUN mkdir data && chown node:node data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself gets the signals, so that a stop drains. `node server/dist/pgbridge.js …` in place of this runs a command.
CMD ["node", "server/dist/main.js"]
