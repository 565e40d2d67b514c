/** A request of the Fetch API, as far as a receiver looks at it: that of every platform fits. */
export interface FetchRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly get: (name: string) => string | null };
  readonly bodyUsed: boolean;
  readonly body: ByteStream | null;
}

/** A stream of bytes, as far as it is read. */
export interface ByteStream {
  readonly locked: boolean;
  getReader(): ByteReader;
}

interface ByteReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** `Request` where the platform declares it. */
export type PlatformRequest = typeof globalThis extends {
  readonly Request: { readonly prototype: infer Known };
}
  ? Known
  : FetchRequest;

/** `Response` where the platform declares it; the compiler may not know one, and the package compiles all the same. */
export type FetchResponse = typeof globalThis extends {
  readonly Response: { readonly prototype: infer Known };
}
  ? Known
  : { readonly status: number };
