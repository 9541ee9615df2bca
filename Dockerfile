# The service as a least-privilege image: no build step, no shell needed at run time, nothing written outside /app/data and /app/inbox.
FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY src ./src
COPY config ./config
RUN mkdir -p data inbox && chown node:node data inbox
USER node
VOLUME ["/app/data", "/app/inbox"]
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
