const octet = /^(?:0|[1-9][0-9]{0,2})$/;

/** RFC 2673, section 3.2: four decimal numbers without leading zeros. */
export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => octet.test(part) && Number(part) <= 255);
}
