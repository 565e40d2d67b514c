// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

export * from "./2024-09-18/index.js";
