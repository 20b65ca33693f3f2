'use strict';
(function () {
  const root = document.documentElement;
  const form = document.getElementById('filters');
  const issues = Array.from(document.querySelectorAll('.issue'));
  const details = issues.map(function (issue) { return issue.querySelector('details:not(.ways)'); });
  const charts = Array.from(document.querySelectorAll('.chart details'));
  const groups = Array.from(document.querySelectorAll('.group'));
  const fold = document.getElementById('fold');

  function parts() {
    return location.hash.slice(1).split('&').filter(Boolean);
  }

  function setLanguage(language) {
    root.dataset.lang = language;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.querySelectorAll('[data-set-lang]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.setLang === language));
    });
    document.querySelectorAll('option').forEach(function (option) {
      option.textContent = option.dataset[language];
    });
  }

  function followHash() {
    const wanted = parts().find(function (part) { return /^lang=(zh|en)$/.test(part); });
    if (wanted) {
      setLanguage(wanted.slice(5));
    }
    const anchor = parts().find(function (part) { return !part.includes('='); });
    const target = anchor ? document.getElementById(anchor) : null;
    if (target) {
      target.scrollIntoView();
    }
  }

  function remember(language) {
    const rest = parts().filter(function (part) { return !part.startsWith('lang='); });
    location.replace('#' + rest.concat('lang=' + language).join('&'));
  }

  function matches(issue, wanted) {
    const marks = issue.dataset;
    return wanted.getAll('severity').includes(marks.severity)
      ? [
          [wanted.get('family'), [marks.family]],
          [wanted.get('region'), [marks.region]],
          [wanted.get('verdict'), [marks.verdict]],
          [wanted.get('documents'), marks.documents.split(' ')]
        ].every(function (pair) { return !pair[0] || pair[1].includes(pair[0]); })
      : false;
  }

  function filter() {
    const wanted = new FormData(form);
    const text = wanted.get('text').trim().toLowerCase();
    let shown = 0;
    issues.forEach(function (issue) {
      const said = issue.parentElement.querySelector('h3').textContent + issue.textContent;
      const fits = matches(issue, wanted) ? said.toLowerCase().includes(text) : false;
      issue.hidden = !fits;
      shown += fits ? 1 + issue.querySelectorAll('[data-folded]').length : 0;
    });
    groups.forEach(function (group) {
      group.hidden = !group.querySelector('.issue:not([hidden])');
    });
    document.getElementById('shown').textContent = shown;
    document.getElementById('nothing').hidden = shown > 0 || issues.length === 0;
  }

  function foldAll(folded) {
    fold.setAttribute('aria-pressed', String(folded));
    details.forEach(function (each) { each.open = !folded; });
  }

  document.querySelector('.switch').hidden = false;
  form.hidden = issues.length === 0;
  setLanguage(root.dataset.default);
  followHash();
  foldAll(issues.length > 30);
  charts.forEach(function (each) { each.open = false; });

  document.querySelectorAll('[data-set-lang]').forEach(function (button) {
    button.addEventListener('click', function () {
      setLanguage(button.dataset.setLang);
      remember(button.dataset.setLang);
    });
  });
  window.addEventListener('hashchange', function () {
    followHash();
    if (!parts().some(function (part) { return part.startsWith('lang='); })) {
      remember(root.dataset.lang);
    }
  });
  window.addEventListener('beforeprint', function () { foldAll(false); });
  fold.addEventListener('click', function () {
    foldAll(fold.getAttribute('aria-pressed') !== 'true');
  });
  form.addEventListener('input', filter);
  form.addEventListener('reset', function () { setTimeout(filter); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
})();
