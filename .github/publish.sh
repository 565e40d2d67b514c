#!/usr/bin/env bash
# Publishes every package whose version is new; run by the workflow `publish`.
set -euo pipefail
cd "$(dirname "$0")/.."

# What goes out is what the definitions make.
npm run --silent check

# Provenance asks the manifest to name the repository that runs this, whichever it is.
for folder in generated/packages/*/; do
  npm pkg set --prefix "$folder" \
    "repository.type=git" \
    "repository.url=git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git" \
    "repository.directory=${folder%/}"
done

npm run --silent release:publish
