// Speaks to the API; what it refuses is thrown with both languages.

const TOKEN = document.querySelector('meta[name=gouji-token]').content;

export class Refused extends Error {
  constructor(status, title, detail) {
    super(title.en);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => null);
  if (problem && problem.titleZh) {
    return new Refused(answer.status,
      { zh: problem.titleZh, en: problem.titleEn },
      { zh: problem.detailZh, en: problem.detailEn });
  }
  return new Refused(answer.status,
    { zh: `服务应答 ${answer.status}`, en: `The service answered ${answer.status}` },
    { zh: '请重试；如仍不行，请联系管理员。', en: 'Try again; if it goes on, tell the administrator.' });
}

/** The answer; a lost session leads to the log-in page. */
export async function ask(address, options = {}) {
  const answer = await fetch(address, {
    ...options,
    headers: { Accept: 'application/json', 'X-Gouji-Token': TOKEN, ...options.headers },
  });
  if (answer.status === 401) {
    location.replace('/login');
  }
  if (!answer.ok) {
    throw await refusal(answer);
  }
  return answer.status === 204 ? null : answer.json();
}

export const listChecks = (offset) => ask(`/api/checks?offset=${offset}&limit=20`);
export const check = (id) => ask(`/api/checks/${encodeURIComponent(id)}`);
export const firstIssues = (id) => ask(`/api/checks/${encodeURIComponent(id)}/issues?limit=5`);
export const upload = (form) => ask('/api/checks', { method: 'POST', body: form });
export const checkSamples = (order) => ask('/api/checks', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ source: 'samples', ...order }),
});
export const logOut = () => ask('/logout', { method: 'POST' });
