import { element, followLanguage, language, trouble, UNREACHABLE, words } from './words.js';
import { checkSamples, listChecks, logOut, Refused, upload } from './service.js';
import { add, chosen, clear, obstacle } from './chosen.js';
import { follow, reportAddress, show } from './result.js';

const STATE = {
  queued: ['排队', 'waiting'],
  running: ['进行中', 'running'],
  finished: ['完成', 'finished'],
  failed: ['未能完成', 'failed'],
  interrupted: ['已中断', 'interrupted'],
};
const TRIGGER = { samples: ['样例', 'samples'], schedule: ['定期核查', 'by the clock'] };

const drop = document.getElementById('drop');
const picker = document.getElementById('files');
const rows = document.getElementById('runs');
const limits = document.body.dataset;

function tell(failure) {
  if (failure instanceof Refused) {
    trouble(failure.title, failure.detail);
  } else {
    console.error(failure);
    trouble(...UNREACHABLE);
  }
}

async function attempt(work) {
  try {
    await work();
  } catch (failure) {
    document.getElementById('work').hidden = true;
    tell(failure);
  }
}

function order() {
  return { asOf: document.getElementById('asOf').value, profile: document.getElementById('profile').value };
}

async function start(submit) {
  trouble();
  const buttons = document.querySelectorAll('#order button');
  buttons.forEach((button) => { button.disabled = true; });
  let run;
  try {
    run = await submit();
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
  clear();
  await listAgain();
  await follow(run.id);
  await listAgain();
}

function form() {
  const data = new FormData();
  chosen().forEach((file) => data.append('files', file, file.name));
  Object.entries(order()).forEach(([name, value]) => data.append(name, value));
  return data;
}

function uploadChosen() {
  const against = obstacle(Number(limits.maxFiles), Number(limits.maxBytes));
  if (against) {
    trouble(...against);
    return;
  }
  attempt(() => start(() => upload(form())));
}

function two(number) {
  return String(number).padStart(2, '0');
}

function time(text) {
  const at = new Date(text);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

function fileNames(run) {
  const [first, ...rest] = run.files;
  const more = rest.length > 0 ? words(` 等 ${run.files.length} 个`, ` and ${rest.length} more`) : '';
  return element('td', { className: 'files', title: run.files.join('\n') }, first || '', more);
}

function openButton(run) {
  const open = element('button', { type: 'button', className: 'link' }, words(...STATE[run.state]));
  open.addEventListener('click', () => attempt(() =>
    (['queued', 'running'].includes(run.state) ? follow(run.id).then(listAgain) : show(run))));
  return open;
}

function reports(run) {
  const cell = element('td', { className: 'plain' });
  if (run.state === 'finished') {
    const html = element('a', { href: run.links.html, target: '_blank', rel: 'noopener', textContent: 'HTML' });
    html.addEventListener('click', () => { html.href = reportAddress(run); });
    cell.append(html, ' · ', element('a', { href: run.links.xlsx, textContent: 'Excel' }), ' · ',
      element('a', { href: run.links.json, textContent: 'JSON' }));
  }
  return cell;
}

function row(run) {
  const number = (kind) => element('td', { className: 'number', textContent: run.counts ? run.counts[kind] : '' });
  const by = TRIGGER[run.trigger] ? words(...TRIGGER[run.trigger]) : run.requestedBy;
  const line = element('tr', {},
    element('td', { className: 'time', textContent: time(run.requestedAt) }),
    fileNames(run),
    element('td', { className: 'time', textContent: run.asOf }),
    element('td', {}, by),
    element('td', { className: 'plain' }, openButton(run)),
    number('error'), number('warning'), number('info'),
    reports(run));
  line.dataset.check = run.id;
  return line;
}

async function list(offset) {
  const answer = await listChecks(offset);
  if (offset === 0) {
    rows.replaceChildren();
  }
  rows.append(...answer.checks.map(row));
  const { total } = answer;
  document.getElementById('total').replaceChildren(total > 0 ? words(`共 ${total} 次`, `${total} in all`) : '');
  document.getElementById('none').hidden = total > 0;
  document.getElementById('more').hidden = rows.children.length >= total;
}

function listAgain() {
  return list(0);
}

function setTitle() {
  document.title = language() === 'zh' ? '勾稽 · 规划与数据审核' : 'Gouji · plans and figures, checked';
}

function followDrops() {
  for (const name of ['dragenter', 'dragover']) {
    document.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over'); });
  }
  for (const name of ['dragleave', 'drop']) {
    document.addEventListener(name, (event) => { event.preventDefault(); drop.classList.remove('over'); });
  }
  document.addEventListener('drop', (event) => { trouble(); add(event.dataTransfer.files); });
}

followLanguage(setTitle);
setTitle();
followDrops();
picker.addEventListener('change', () => { trouble(); add(picker.files); picker.value = ''; });
document.getElementById('order').addEventListener('submit', (event) => { event.preventDefault(); uploadChosen(); });
document.getElementById('samples')?.addEventListener('click', () => attempt(() => start(() => checkSamples(order()))));
document.getElementById('more').addEventListener('click', () => attempt(() => list(rows.children.length)));
document.getElementById('logout').addEventListener('click', () => attempt(async () => { await logOut(); location.replace('/login'); }));
attempt(listAgain);
