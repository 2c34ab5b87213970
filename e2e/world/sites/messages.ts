/** What a site can conclude about one submission, in its own words. */
export type SiteOutcome =
  | 'accepted'
  | 'rejected'
  | 'expired'
  | 'used'
  | 'stale'
  | 'missing'
  | 'misconfigured'
  | 'other-error';

/** One language of the world's sites. */
export interface Language {
  words: {
    login: string;
    contact: string;
    user: string;
    password: string;
    email: string;
    message: string;
    send: string;
  };
  said: Record<Exclude<SiteOutcome, 'other-error'>, string>;
  wrongPassword: string;
  badEmail: string;
  /** Image captchas. */
  wrongCode: string;
  /** The page's own words when no answer could be read. */
  trouble: string;
}

const en: Language = {
  words: {
    login: 'Sign in',
    contact: 'Write to us',
    user: 'User name',
    password: 'Password',
    email: 'E-mail',
    message: 'Message',
    send: 'Send',
  },
  said: {
    accepted: 'Thank you, everything went through.',
    rejected: 'Captcha verification failed. Please try again.',
    expired: 'The captcha has expired. Please complete it again.',
    used: 'This captcha answer was already used. Please complete it again.',
    stale: 'The captcha has expired or was already used. Please complete it again.',
    missing: 'Please complete the captcha.',
    misconfigured: 'The captcha is not set up correctly on this site.',
  },
  wrongPassword: 'The user name or password is incorrect.',
  badEmail: 'Please enter a valid e-mail address.',
  wrongCode: 'The code does not match the image.',
  trouble: 'Something went wrong. Please try later.',
};

const pt: Language = {
  words: {
    login: 'Entrar',
    contact: 'Fale conosco',
    user: 'Usuário',
    password: 'Senha',
    email: 'E-mail',
    message: 'Mensagem',
    send: 'Enviar',
  },
  said: {
    accepted: 'Obrigado, recebemos os seus dados.',
    rejected: 'A verificação do captcha falhou. Tente novamente.',
    expired: 'O captcha expirou. Resolva-o novamente.',
    used: 'Esta resposta do captcha já foi utilizada. Resolva-o novamente.',
    stale: 'O captcha expirou ou já foi utilizado. Resolva-o novamente.',
    missing: 'Por favor, complete o captcha.',
    misconfigured: 'O captcha não está configurado corretamente neste site.',
  },
  wrongPassword: 'Usuário ou senha incorretos.',
  badEmail: 'Informe um endereço de e-mail válido.',
  wrongCode: 'O código não corresponde à imagem.',
  trouble: 'Algo deu errado. Tente mais tarde.',
};

const ru: Language = {
  words: {
    login: 'Вход',
    contact: 'Напишите нам',
    user: 'Логин',
    password: 'Пароль',
    email: 'Эл. почта',
    message: 'Сообщение',
    send: 'Отправить',
  },
  said: {
    accepted: 'Спасибо, всё получено.',
    rejected: 'Проверка капчи не пройдена. Попробуйте ещё раз.',
    expired: 'Срок действия капчи истёк. Пройдите её ещё раз.',
    used: 'Этот ответ капчи уже был использован. Пройдите её ещё раз.',
    stale: 'Срок действия капчи истёк или она уже использована. Пройдите её ещё раз.',
    missing: 'Пожалуйста, пройдите капчу.',
    misconfigured: 'Капча на этом сайте настроена неправильно.',
  },
  wrongPassword: 'Неверный логин или пароль.',
  badEmail: 'Укажите правильный адрес эл. почты.',
  wrongCode: 'Код с картинки введён неверно.',
  trouble: 'Что-то пошло не так. Попробуйте позже.',
};

const es: Language = {
  words: {
    login: 'Iniciar sesión',
    contact: 'Escríbenos',
    user: 'Usuario',
    password: 'Contraseña',
    email: 'Correo electrónico',
    message: 'Mensaje',
    send: 'Enviar',
  },
  said: {
    accepted: 'Gracias, hemos recibido tus datos.',
    rejected: 'La verificación del captcha ha fallado. Inténtalo de nuevo.',
    expired: 'El captcha ha caducado. Complétalo otra vez.',
    used: 'Esta respuesta del captcha ya se había utilizado. Complétalo otra vez.',
    stale: 'El captcha ha caducado o ya se ha utilizado. Complétalo otra vez.',
    missing: 'Completa el captcha, por favor.',
    misconfigured: 'El captcha no está bien configurado en este sitio.',
  },
  wrongPassword: 'El usuario o la contraseña no son correctos.',
  badEmail: 'Introduce una dirección de correo válida.',
  wrongCode: 'El código no coincide con la imagen.',
  trouble: 'Algo ha salido mal. Prueba más tarde.',
};

const zh: Language = {
  words: {
    login: '登录',
    contact: '联系我们',
    user: '用户名',
    password: '密码',
    email: '电子邮箱',
    message: '留言',
    send: '提交',
  },
  said: {
    accepted: '谢谢，我们已收到。',
    rejected: '验证码验证失败，请重试。',
    expired: '验证码已过期，请重新验证。',
    used: '该验证码已被使用，请重新验证。',
    stale: '验证码已过期或已被使用，请重新验证。',
    missing: '请先完成验证码。',
    misconfigured: '本站的验证码配置有误。',
  },
  wrongPassword: '用户名或密码错误。',
  badEmail: '请输入有效的电子邮箱地址。',
  wrongCode: '图片验证码输入错误。',
  trouble: '出错了，请稍后再试。',
};

const de: Language = {
  words: {
    login: 'Anmelden',
    contact: 'Schreiben Sie uns',
    user: 'Benutzername',
    password: 'Passwort',
    email: 'E-Mail',
    message: 'Nachricht',
    send: 'Absenden',
  },
  said: {
    accepted: 'Vielen Dank, alles ist angekommen.',
    rejected: 'Die Captcha-Prüfung ist fehlgeschlagen. Bitte versuchen Sie es erneut.',
    expired: 'Das Captcha ist abgelaufen. Bitte lösen Sie es noch einmal.',
    used: 'Diese Captcha-Antwort wurde bereits verwendet. Bitte lösen Sie es noch einmal.',
    stale: 'Das Captcha ist abgelaufen oder wurde bereits verwendet. Bitte lösen Sie es noch einmal.',
    missing: 'Bitte lösen Sie das Captcha.',
    misconfigured: 'Das Captcha ist auf dieser Seite falsch eingerichtet.',
  },
  wrongPassword: 'Benutzername oder Passwort ist falsch.',
  badEmail: 'Bitte geben Sie eine gültige E-Mail-Adresse ein.',
  wrongCode: 'Der Code stimmt nicht mit dem Bild überein.',
  trouble: 'Etwas ist schiefgegangen. Bitte versuchen Sie es später.',
};

/** Languages by their code; a site falls back to English. */
export const LANGUAGES: Record<string, Language> = { en, pt, ru, es, zh, de };
