import { followLanguage, trouble, UNREACHABLE } from './words.js';

const form = document.getElementById('login');

function explain(answer) {
  const wait = answer.headers.get('Retry-After');
  if (wait) {
    trouble(
      { zh: '失败次数过多，暂停登录', en: 'Too many failures, log-in is closed for a while' },
      { zh: `请 ${wait} 秒后再试。`, en: `Try again in ${wait} seconds.` });
  } else if (answer.status === 401) {
    trouble(
      { zh: '用户名或密码不对', en: 'Wrong user name or password' },
      { zh: '请检查大小写和输入法。', en: 'Check capitals and the keyboard layout.' });
  } else {
    trouble(
      { zh: '登录未成功', en: 'Logging in did not work' },
      { zh: `服务应答 ${answer.status}，请联系管理员。`, en: `The service answered ${answer.status}; tell the administrator.` });
  }
}

async function logIn(event) {
  event.preventDefault();
  trouble();
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
    if (answer.ok) {
      location.replace('/');
      return;
    }
    explain(answer);
    form.elements.j_password.select();
  } catch {
    trouble(...UNREACHABLE);
  } finally {
    button.disabled = false;
  }
}

followLanguage();
form.addEventListener('submit', logIn);
