// The workbooks chosen for the next check.

import { element, words } from './words.js';

const FORMS = /\.(xlsx|xlsm|xls|et|html?|csv|tsv)$/i;
const files = new Map();
const list = document.getElementById('chosen');
const sum = document.getElementById('sum');

function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function row(name, file) {
  const remove = element('button', { type: 'button', textContent: '×' });
  remove.setAttribute('aria-label', `移除 Remove ${name}`);
  remove.addEventListener('click', () => {
    files.delete(name);
    show();
    document.getElementById('files').focus();
  });
  return element('li', {},
    element('span', { className: 'name', textContent: name, title: name }),
    element('span', { className: 'size', textContent: size(file.size) }),
    remove);
}

function show() {
  list.replaceChildren(...Array.from(files, ([name, file]) => row(name, file)));
  const bytes = total();
  sum.replaceChildren();
  if (files.size > 0) {
    sum.append(words(`共 ${files.size} 个文件，${size(bytes)}`, `${files.size} ${files.size === 1 ? 'file' : 'files'}, ${size(bytes)}`));
  }
}

function total() {
  return Array.from(files.values()).reduce((all, file) => all + file.size, 0);
}

export function add(more) {
  for (const file of more) {
    files.set(file.name, file);
  }
  show();
}

export function clear() {
  files.clear();
  show();
}

export function chosen() {
  return Array.from(files.values());
}

/** What stands against sending the files: title and remedy; nothing if they may go. */
export function obstacle(maxFiles, maxBytes) {
  const others = Array.from(files.keys()).filter((name) => !FORMS.test(name));
  if (files.size === 0) {
    return [
      { zh: '没有选择工作簿', en: 'No workbook was chosen' },
      { zh: '请选择一个或多个 .xlsx 文件。', en: 'Choose one or more .xlsx files.' }];
  }
  if (others.length > 0) {
    return [
      { zh: '有文件不是工作簿', en: 'Some files are no workbooks' },
      { zh: `${others.join('、')}：请移除，或在 Excel、WPS 中另存为 .xlsx。`, en: `${others.join(', ')}: remove them, or save them as .xlsx in Excel or WPS.` }];
  }
  if (files.size > maxFiles) {
    return [
      { zh: '文件太多', en: 'Too many files' },
      { zh: `一次最多 ${maxFiles} 个，请分批上传。`, en: `At most ${maxFiles} at once; hand them in in parts.` }];
  }
  if (total() > maxBytes) {
    return [
      { zh: '文件太大', en: 'Too large' },
      { zh: `一次最多 ${size(maxBytes)}，请分批上传，或删去工作簿中的图片。`, en: `At most ${size(maxBytes)} at once; hand the files in in parts, or remove pictures.` }];
  }
  return null;
}
