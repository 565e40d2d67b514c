// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

export * from "./v2/index.js";
