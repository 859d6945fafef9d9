/** A page as a person gets it. */
export interface Page {
  status: number;
  text: string;
  /** Where a redirect leads, or nothing. */
  location: string;
}

/** A person with a browser of their own: keeps cookies, follows redirects, and signs in where it is sent to. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  /** Addresses to come back to with a form, as the sign-in page was asked (OAuth 2.0 Form Post Response Mode). */
  private readonly posted = new Set<string>();
  private readonly origin: string;
  /** Signs in at an authorization address, and tells where the sign-in page sends the browser back to. */
  readonly signInAt: (url: string) => string;

  /**
   * @param origin of the web app
   * @param signInAt see the property
   */
  constructor(origin: string, signInAt: (url: string) => string) {
    this.origin = origin;
    this.signInAt = (url) => {
      const back = signInAt(url);
      if (new URL(url).searchParams.get('response_mode') === 'form_post') this.posted.add(back);
      return back;
    };
  }

  /** Opens an address of the web app and goes where it leads, through the sign-in page and back. */
  async open(path: string): Promise<Page> {
    let page = await this.step(path);
    for (let hops = 0; page.location && hops < 10; hops += 1) {
      const { location } = page;
      page = await this.step(location.startsWith(this.origin) ? location : this.signInAt(location));
    }
    return page;
  }

  /** Opens one address of the web app and stays there. */
  async step(path: string): Promise<Page> {
    const url = new URL(path, this.origin);
    const body = this.posted.has(path) ? new URLSearchParams(url.search) : null;
    if (body) url.search = '';
    const response = await fetch(url, {
      ...(body && { method: 'POST', body }),
      redirect: 'manual',
      headers: { cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = cookie.match(/^([^=]+)=([^;]*)/) ?? [];
      this.cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return {
      status: response.status,
      text: await response.text(),
      location: location ? new URL(location, this.origin).href : '',
    };
  }
}
