// Both languages stand in the page side by side; the style sheet shows one of them.

const KEY = 'gouji-language';

/** Text in both languages as a piece of the page. */
export function words(zh, en) {
  const piece = document.createDocumentFragment();
  for (const [name, text] of [['zh', zh], ['en', en]]) {
    piece.append(element('span', { className: name, lang: name === 'zh' ? 'zh-CN' : 'en', textContent: text }));
  }
  return piece;
}

/** An element with properties and children; text is never read as markup. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

export function language() {
  return document.documentElement.dataset.lang;
}

function show(wanted) {
  const root = document.documentElement;
  root.dataset.lang = wanted;
  root.lang = wanted === 'zh' ? 'zh-CN' : 'en';
  for (const button of document.querySelectorAll('[data-set-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.setLang === wanted));
  }
}

/** Shows the language chosen last and follows the switch. */
export function followLanguage(changed = () => {}) {
  show(localStorage.getItem(KEY) === 'en' ? 'en' : 'zh');
  for (const button of document.querySelectorAll('[data-set-lang]')) {
    button.addEventListener('click', () => {
      localStorage.setItem(KEY, button.dataset.setLang);
      show(button.dataset.setLang);
      changed();
    });
  }
}

/** Shows what went wrong and the remedy; without a title it hides the box. */
export function trouble(title, detail) {
  const box = document.getElementById('trouble');
  box.replaceChildren();
  box.hidden = !title;
  if (title) {
    box.append(element('b', {}, words(title.zh, title.en)));
    if (detail) {
      box.append(element('p', {}, words(detail.zh, detail.en)));
    }
  }
}

export const UNREACHABLE = [
  { zh: '连不上服务', en: 'The service cannot be reached' },
  { zh: '请确认服务正在运行，然后重试。', en: 'Make sure that it is running and try again.' },
];
