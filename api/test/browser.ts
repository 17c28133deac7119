/** A browser as far as signing in needs one: it keeps cookies by host and follows no redirect by itself. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(readonly home: string) {}

  cookie(address: string = this.home): string {
    const kept = this.#cookies.get(new URL(address).host) ?? new Map<string, string>();
    return [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async go(path: string, init: RequestInit = {}): Promise<Response> {
    const address = new URL(path, this.home).href;
    const headers = new Headers(init.headers);
    const cookie = this.cookie(address);
    if (cookie !== '') headers.set('cookie', cookie);
    const response = await fetch(address, { ...init, headers, redirect: 'manual' });
    this.#keep(address, response);
    return response;
  }

  async post(path: string, body: object = {}): Promise<Response> {
    return this.go(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.home },
      body: JSON.stringify(body),
    });
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.post('/graphql', { query, variables });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (data == null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  #keep(address: string, response: Response): void {
    const { host } = new URL(address);
    const kept = this.#cookies.get(host) ?? new Map<string, string>();
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const name = pair.slice(0, pair.indexOf('='));
      if (/max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) kept.delete(name);
      else kept.set(name, pair.slice(name.length + 1));
    }
    this.#cookies.set(host, kept);
  }
}
