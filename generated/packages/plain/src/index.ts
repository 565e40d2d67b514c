// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

export * from "./2026-04-21/index.js";
