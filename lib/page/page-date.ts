const META = 'meta[property="article:published_time"],meta[name="date"],meta[name="dc.date"],meta[itemprop="datePublished"]';

/** The page's publication day (`YYYY-MM-DD`), from its JSON-LD, meta elements or first `<time>`; `undefined` when it names none. */
export function pageDate(): string | undefined {
  const candidates = [
    ...[...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent)?.[1]),
    document.querySelector(META)?.getAttribute('content'),
    document.querySelector('article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime'),
  ];
  for (const candidate of candidates) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(candidate ?? '')?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return undefined;
}
