// Shows one check: its progress, then what it found.

import { element, language, words } from './words.js';
import { check, firstIssues } from './service.js';

const SEVERITY = { error: ['错误', 'error'], warning: ['核实', 'warning'], info: ['提示', 'hint'] };
const PAUSE = 600;

const work = document.getElementById('work');
const stage = document.getElementById('stage');
const bar = document.getElementById('bar');
const result = document.getElementById('result');
const body = document.getElementById('result-body');

let watched = '';

export function reportAddress(run) {
  return `${run.links.html}#lang=${language()}`;
}

function showProgress(run) {
  work.hidden = false;
  stage.replaceChildren();
  if (run.state === 'queued') {
    stage.append(words('排队等待中……', 'Waiting for its turn …'));
    bar.removeAttribute('value');
    return;
  }
  const { stage: now, done, total } = run.progress;
  const share = total > 0 ? `  ${done} / ${total}` : '';
  stage.append(words(`${now.zh}${share}`, `${now.en}${share}`));
  if (total > 0) {
    bar.max = total;
    bar.value = done;
  } else {
    bar.removeAttribute('value');
  }
}

function tile(kind, number, zh, en) {
  return element('li', { className: `tile ${kind}` }, element('b', { textContent: number }), words(zh, en));
}

function link(address, zh, en, properties) {
  return element('a', { href: address, className: 'button', ...properties }, words(zh, en));
}

function line(issue) {
  const [zh, en] = SEVERITY[issue.severity];
  return element('li', {},
    element('span', { className: `mark ${issue.severity}` }, words(zh, en)),
    element('span', { className: 'code', textContent: issue.ruleCode }),
    element('span', {}, words(issue.sentence.zh, issue.sentence.en)));
}

async function showFinished(run) {
  const { counts } = run;
  const issues = await firstIssues(run.id);
  const report = link(run.links.html, '打开完整报告', 'Open the full report', { className: 'button main', target: '_blank', rel: 'noopener', id: 'open-report' });
  report.addEventListener('click', () => { report.href = reportAddress(run); });
  body.replaceChildren(
    element('p', { className: 'hint' }, words(`${run.files.length} 个工作簿 · 基准日 ${run.asOf} · 方案 ${run.profile} · 编号 ${run.id}`, `${run.files.length} workbooks · as of ${run.asOf} · profile ${run.profile} · number ${run.id}`)),
    element('ul', { className: 'tiles' },
      tile('error', counts.error, '错误', 'errors'),
      tile('warning', counts.warning, '核实', 'warnings'),
      tile('info', counts.info, '提示', 'hints'),
      tile('', counts.verdicts, '判定', 'verdicts'),
      tile('', counts.unchecked, '未审核数据项', 'figures not looked at')));
  if (counts.faults > 0) {
    body.append(element('p', { className: 'note' }, words(`本次审核不完整：${counts.faults} 处输入未能使用，详见报告。`, `This check is incomplete: ${counts.faults} faults kept parts of it from being done; the report lists them.`)));
  }
  if (issues.total > 0) {
    body.append(
      element('ul', { className: 'first' }, ...issues.issues.map(line)),
      element('p', { className: 'hint' }, words(`显示 ${issues.issues.length} 个，共 ${issues.total} 个问题`, `${issues.issues.length} shown of ${issues.total} issues`)));
  } else {
    body.append(element('p', {}, words('没有发现问题。', 'No issues were found.')));
  }
  body.append(element('div', { className: 'actions' },
    report,
    link(run.links.xlsx, '下载问题清单（Excel）', 'Download issues (Excel)'),
    link(run.links.json, '下载 JSON', 'Download JSON')));
}

function showUnfinished(run) {
  const box = element('div', { className: 'trouble' });
  if (run.state === 'interrupted') {
    box.append(
      element('b', {}, words('审核被中断', 'The check was interrupted')),
      element('p', {}, words('服务在审核时停止了，请重新提交。', 'The service stopped meanwhile; start it again.')));
  } else {
    box.append(element('b', {}, words('审核未能完成', 'The check could not be done')));
    run.reasons.forEach((reason) => box.append(element('p', {}, words(reason.zh, reason.en))));
  }
  body.replaceChildren(box);
}

export async function show(run) {
  if (run.state === 'finished') {
    await showFinished(run);
  } else {
    showUnfinished(run);
  }
  work.hidden = true;
  result.dataset.check = run.id;
  result.hidden = false;
  result.focus({ preventScroll: true });
  result.scrollIntoView({ block: 'start', behavior: 'smooth' });
}

/** Follows a check until it is over; another one takes its place at once. */
export async function follow(id) {
  watched = id;
  result.hidden = true;
  while (watched === id) {
    const run = await check(id);
    if (watched !== id) {
      return;
    }
    if (!['queued', 'running'].includes(run.state)) {
      await show(run);
      return;
    }
    showProgress(run);
    await new Promise((wake) => { setTimeout(wake, PAUSE); });
  }
}
