# The service as a least-privilege image: no build step, no rights, nothing written outside /app/data and /app/inbox (and /tmp).
# Run it as compose.yaml does: read-only root, no capabilities, no new privileges.
FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional && npm sbom --package-lock-only --omit=dev --omit=optional --sbom-format=cyclonedx > sbom.cdx.json && npm cache clean --force
COPY src ./src
COPY config ./config
COPY .env.example ./
RUN mkdir -p data inbox && chown 1000:1000 data inbox
# Programs that would run with another user's rights: none is needed.
RUN find / -xdev -type f -perm /6000 -exec chmod a-s {} +
USER 1000:1000
VOLUME ["/app/data", "/app/inbox"]
EXPOSE 8080
# Whether it is alive; whether it can work is /readyz, for load balancers.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/main.ts"]
