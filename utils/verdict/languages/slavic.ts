import type { Phrases } from '../lexicon.ts';

export const slavic: Phrases[] = [
  {
    lang: 'ru',
    filler:
      'вы|вами|ввели|введён|введен|введена|введённый|введенный|указан|указали|был|была|было|были|в|на|с|и|что|ваш|ваша|вас|для|по|извините|к|сожалению|при|указанный|нам|мы|из|от|вам|увы|кажется|похоже',
    doubt: 'подключение к интернету|соединение с интернетом|интернет соединение|страниц|запрос',
    name: 'не робот|не являетесь роботом|вы человек|вы не бот|не бот|человечность|проверка на робота|проверку на робота|проверки на робота|антиспам|анти спам|защита от спама|защиту от спама|защиты от спама|защита от роботов|защиты от роботов|защита от ботов|защиты от ботов|код с картинки|код с изображения|код на картинке|код на изображении|символы с картинки|символы на картинке|текст с картинки|текст на картинке|буквы с картинки|буквы на картинке|проверочный рисунок|визуальное подтверждение|визуального подтверждения|графический код|графического кода|картинка с кодом|пазл|антибот|изображения с кодом|слова с картинки|символы с изображения|числа с картинки|цифры с картинки|визуальн* проверк|защит* от автоматическ|вопрос* от спама|вопрос* от ботов|проверк* от спама|проверк* от ботов|проверк* на робот|проверк* на бот|проверк* на человека|проверк* человека|верификаци* человека|человечности|антиробот|анти бот|тест* тьюринга|математическ* пример|арифметическ* пример|математическ* вопрос|пример* для защиты',
    weak: 'решение|проверк|верификац|код|проверочный код|код проверки|код подтверждения|код безопасности|защитный код|контрольный код|секретный код|код верификации|проверочного кода|кода подтверждения|кода проверки|кода безопасности|защитного кода|контрольный вопрос|контрольного вопроса|ответ|подтвержден|валидац|человек|робот|бот|изображен|картинк|токен|символ|испытан|безопасност|тест|проверочное слово',
    fail: 'не прошли проверку|не прошли|неверен|неправилен|некорректен|недействителен|ошибочен|неверн|неправильн|некорректн|недействительн|ошибк|ошибочн|не верн|не правильн|не корректн|не действительн|не совпада|не совпал|не пройден|не прошл|не прошел|не прошёл|не удалось проверить|не удалось подтвердить|не удалась|не удалось|провал|неудач|не соответству|не подтвержден|отклонен|отказ|не принят|невалидн|не валидн|не проходит|неудачно|недопустим|не распознан|сбой|не верифицирован|не прошла|не прошли|не смогли проверить|не смогли подтвердить|не можем подтвердить|невозможно проверить|невозможно подтвердить|неуспешн|ошибл|ошибся|опечатк|неточн|не тот|не та|не те|не так как|не подош|не подход|не сдан|не засчитан|отклонил|отверг|отклонен* сервером|отвергнут* сервером|несовпад|несоответств|отлича* от показан|отлича* от изображен|отлича* от указан|отлича* от введен|отлича* от того|не призна|не распознал|не справил|невалиден|неправельн|некоректн|не смог* проверить|не смог* убедиться|не мож* проверить|не мож* убедиться|не удается проверить|не удается пройти|отрицател',
    okay: 'верн|правильн|корректн|действительн|совпада|совпал|успешн|пройден|подтвержд|подтверд|принят|проверен|спасибо|соответству|прошли|валидн|верен$|правилен|корректен|действителен|валиден',
    not: 'не|нет|без|нельзя|невозможно|ни',
    expired:
      'истек|истёк|просрочен|устарел|время вышло|срок действия|слишком долго|таймаут|больше не действ|тайм аут|превышено время|больше не действительн|уже не действительн|больше не валидн|утратил силу|утратила силу|время на ввод|слишком стар',
    used: 'уже была использован|уже использов|уже был использован|уже использ|уже был использ|дублик|использован ранее|повторное использ|повторно использ|использ* повторно|отправлен* повторно',
    absent:
      'не был передан|не предоставлен|не была передана|не решен|не решена|обязательн|не указан|не заполнен|не введен|не введён|отсутству|пуст|необходим|требуется|должны|должен|нужно|не может быть пуст|забыли|не ввели|не заполнили|не передан|не получен|не найден|вы не подтвердили|не отмечен|не выполнен|не решен|следует',
    ask: 'пожалуйста введите|введите|подтвердите|пройдите|решите|заполните|поставьте|отметьте|укажите|докажите|нажмите|ответьте|разгадайте|выполните|впишите|наберите|чтобы продолжить|выберите|подтвердите что|передвиньте|перетащите',
    again:
      'вы уверены что вы не робот|ты уверен что ты не робот|вы точно не робот|вы робот$|уверены что не робот|еще раз|ещё раз|снова|повторите|попробуйте|заново|повторно пройдите|обновите|попытайтесь|перезагрузите|повторно',
    broken:
      'подключение к интернету|соединение с интернетом|интернет соединение|настройки капч|сохранить|отправить капч|загруз|инициализ|создать капч|обновить капч|сервис|служб|не удалось подключ|не удалось связаться|не удалось получить|не удалось выполнить запрос|генерац|сгенерир|получить|связаться|инициализ|внутренн|секрет|не удалось загрузить|не загру|загрузк|загрузить|недоступ|секретный ключ|секретного ключа|ключ сайта|ключа сайта|ключ|ключи|настройк|настроен|настроить|администратор|соединен|подключен|подключиться|сервер|сетев|сеть|внутренняя ошибка|домен|javascript|браузер|отключен|не поддерж|свяжитесь|связаться',
    other:
      'пароль|пароля|логин|имя пользователя|имени пользователя|пользовател|email|e mail|почт|емайл|телефон|мобильн|смс|sms|двухфактор|двухэтап|аутентификат|аутентификац|одноразов|купон|промокод|скидк|подарочн|csrf|сесси|сеанс|карт|почтовый индекс|индекс|ссылк|имя|фамил|адрес|дата|даты|файл|аккаунт|учетн|учётн|оплат|платеж|активац|восстановлен|резервн|приглашен|разрешен|прав|заблокирован|слишком много|инн|кода активации',
    score: 'оценк|рейтинг|балл',
    bot: 'вы робот|похожи на робота|похоже вы робот|похоже что вы робот|вы бот|обнаружен бот|обнаружен спам|распознано как спам|определено как спам|помечено как спам|признан спамом|автоматическ* запрос|подозрительн* трафик|необычн* трафик|похоже на спам|принял* вас за бот|принял* вас за робот|считает вас бот|считает вас робот|похожи на бота',
    talk: 'когда|если|если капча|настройки|опция|опции|параметр|документац|защищено|политика конфиденциальности|пример|при включен|модуль|плагин|версия',
  },
  {
    lang: 'uk',
    filler:
      'ви|вами|ввели|введено|введений|був|була|було|в|на|з|і|що|ваш|ваша|вас|для|по|вибачте|жаль|при|вказаний|нам|ми|від|до|вам',
    doubt: 'підключення до інтернету|з єднання з інтернетом|сторінк|запит',
    name: 'не робот|не є роботом|ви людина|що ви людина|перевірка на робота|антиспам|захист від спаму|захисту від спаму|захист від роботів|захисту від роботів|код із зображення|код з зображення|код з картинки|код на зображенні|код на картинці|код з малюнка|код на малюнку|код із малюнка|символи з малюнка|символи на малюнку|символи із зображення|символи з картинки|символи на зображенні|текст на зображенні|текст із зображення|літери на зображенні|візуальне підтвердження|візуального підтвердження|графічний код|пазл|головоломк|візуальн* перевірк|людяність|людяності|перевірк* на бот|перевірк* на робот|перевірк* на людин|перевірк* людини|перевір* від спаму|перевір* від ботів|запитан* від спаму|захист* від ботів|захист* від роботів|захист* від спаму|антибот|анти бот|не бот|арифметичн* приклад|математичн* приклад|приклад* для захисту|математичн* запитан|аудіокапч',
    weak: 'перевірк|верифікац|код|код перевірки|код підтвердження|код безпеки|захисний код|перевірочний код|контрольний код|контрольне питання|відповід|підтверджен|валідац|людин|робот|зображенн|картинк|токен|символ|безпек|тест|виклик|рішення|запитанн',
    fail: 'невірн|неправильн|некоректн|недійсн|помилк|помилков|хибн|не вірн|не правильн|не коректн|не дійсн|не збіга|не співпада|не пройден|не пройшл|не пройшов|не вдалося перевірити|не вдалося підтвердити|не вдалося|не вдалась|не вдалася|невдал|провал|не відповіда|не підтверджен|відхилен|відмовлен|не прийнят|неприпустим|збій|не змогли перевірити|не змогли підтвердити|неможливо перевірити|неможливо підтвердити|неуспішн|не валідн|не співпал|не збігл|не збіг$|не підійш|не підход|не той|не та|не ті|не так як|помилил|одруківк|описк|неточн|негативн|невдач|відхилив|відхилил|відкину|відхилен* сервером|відкинут* сервером|не зарахован|не визна|не розпізна|відрізня* від показан|відрізня* від зображен|відрізня* від введен|не впорал|не верифікован|невалідн|не вдається підтвердити|не вдається пройти|не мож* підтвердити|не зм* підтвердити',
    okay: 'вірн|правильн|коректн|дійсн|збіга|співпада|успішн|пройден|підтвердж|прийнят|перевірен|дякуєм|відповіда|валідн|перевірити',
    not: 'не|немає|без|неможливо|ні',
    expired:
      'закінчив|минув|вичерпан|прострочен|застаріл|термін дії|час вийшов|сплив|занадто довго|більше не дійсн|вже не дійсн|більше не є дійсн|втратила чинність|втратив чинність|час на введен|надто довго|забагато часу|занадто стар',
    used: 'вже використан|уже використан|вже було використан|дублік|повторно використ|використ* повторно|надіслан* повторно|повторне використ',
    absent:
      'не надано|не передано|не було надано|не вирішен|не розв язан|обовязков|обов язков|не вказан|не заповнен|не введен|відсутн|порожн|необхідн|потрібн|повинні|повинен|має бути|забули|не ввели|слід|не знайден|не надан|не може бути порожн|не заповнил',
    ask: 'підтвердьте|будь ласка введіть|введіть|підтвердіть|пройдіть|розвяжіть|розв яжіть|заповніть|поставте|відмітьте|вкажіть|доведіть|натисніть|виконайте|щоб продовжити|будь ласка|перетягніть|позначте|дайте відповідь',
    again:
      'ви впевнені що ви не робот|ви точно не робот|ще раз|знову|повторіть|спробуйте|заново|оновіть|перезавантажте|спробувати|повторно',
    broken:
      'підключення до інтернету|з єднання з інтернетом|зберегти|налаштування капч|ініціаліз|сервіс|служб|згенер|отримати|внутрішн|секрет|не вдалося завантажити|завантаж|недоступн|секретний ключ|ключ сайту|ключ|налаштуван|налаштован|адміністратор|зєднан|з єднан|підключ|сервер|мереж|внутрішня помилка|домен|javascript|браузер|вимкнен|не підтриму',
    other:
      'пароль|пароля|логін|імя користувача|ім я користувача|користувач|email|e mail|пошт|емейл|телефон|мобільн|смс|sms|двофактор|двоетап|автентифікат|автентифікац|одноразов|купон|промокод|знижк|подарунк|csrf|сесі|сеанс|карт|поштовий індекс|індекс|посиланн|імя|ім я|прізвищ|адрес|дата|дати|файл|обліков|акаунт|оплат|платіж|активац|відновлен|резервн|запрошен|дозв|заблокован|забагато|лист надіслати|надіслати лист',
    score: 'оцінк|бал',
    bot: 'ви робот|схоже на робота|схожі на робота|виявлено спам|розпізнано як спам|позначено як спам|виявлено бот|сприйня* вас як бот|вважає вас бот|вважає вас робот|схожі на бота',
  },
  {
    lang: 'be',
    doubt: 'старонк|запыт',
    name: 'не робат|вы чалавек|антыспам|абарона ад спаму|код з малюнка|код на малюнку|код з выявы|код на выяве|сімвалы з малюнка|візуальнае пацвярджэнне|праверка на робата|сімвал* з выявы|сімвал* на выяве|сімвал* на малюнку|сімвал* з карцінкі|сімвал* на карцінцы|тэкст* на малюнку|тэкст* з малюнка|тэкст* на выяве|лічб* з карцінкі|лічб* на карцінцы|лічб* з малюнка|візуальн* праверк|праверк* на робат|праверк* на бот|праверк* на чалавека|чалавечнасц|правер* супраць спаму|пытан* супраць спаму|абарон* ад ботаў|абарон* ад робатаў|антыбот|пазл|рэкапч|аўдыякапч|матэматычн* прыклад|прыклад* для абароны',
    weak: 'праверк|верыфікац|код|код праверкі|код пацвярджэння|код бяспекі|праверачны код|кантрольнае пытанне|адказ|пацвярджэн|чалавек|робат|выяв|малюнк|бяспек|тэст|ахоўны код|рашэнн|токен',
    fail: 'няверн|няправільн|некарэктн|несапраўдн|памылк|памылков|не супада|не прайшл|не пройдзен|не ўдалося|не атрымалася|няўдал|не адпавяда|не пацверджан|адхілен|недапушчальн|не прайшоў|няўдач|няслушн|няправiльн|не супал|не той|не тая|не тыя|не так як|памыліл|апіск|хібн|недакладн|адмоўн|не падыш|не падыход|адхіліў|адхіліл|адкіну|не прынят|не прызна|не распазна|не залічан|правален|адрозніва* ад паказан|збой|не ўдалас|не ўведзен* правільн',
    okay: 'верн|правільн|карэктн|сапраўдн|супада|паспяхов|пацвердж|пацвердз|прынят|дзякуй|правераны|праверыць|супал|пройдзен|адпавяда',
    not: 'не|няма|без|немагчыма',
    expired:
      'скончыў|мінуў|пратэрмінаван|састарэл|тэрмін|больш не сапраўдн|час выйшаў|час на ўвод|больш не дзейнічае|занадта доўга|зашмат часу',
    used: 'ужо выкарыстан|дублік|паўторна выкарыст|выкарыст* паўторна',
    absent:
      'абавязков|не ўказан|не запоўнен|не ўведзен|адсутніч|пуст|неабходн|патрабуецца|павінн|трэба|парожн|не запоўнілі|забыліся',
    ask: 'калі ласка|увядзіце|пацвердзіце|прайдзіце|запоўніце|пазначце|вырашыце|дакажыце|перацягніце|адзначце|адкажыце|каб працягнуць',
    again: 'яшчэ раз|зноў|паўтарыце|паспрабуйце|абнавіце|паўторна|нанова|паспрабуй',
    broken:
      'загруз|недаступн|сакрэтны ключ|ключ|наладк|налад|адміністратар|злучэн|падключ|сервер|сетк|дамен|javascript|сэрвіс',
    other:
      'пароль|карыстальнік|імя|email|пошт|тэлефон|мабільн|смс|sms|двухфактар|двухэтап|аўтэнтыфікац|купон|зніжк|csrf|сесі|сеанс|карт|індэкс|спасылк|адрас|дата|файл|уліков|акаўнт|адправіць ліст|ліст адправіць',
    filler: 'вы|вас|вам|быў|была|у|на|з|і|што|ваш|ваша|для|па|ад|да|як|бо|каб|нам|уведзены',
    bot: 'прыня* вас за бот|лічыць вас робат|вы робат',
  },
  {
    lang: 'bg',
    filler:
      'въведеният|въведения|въведената|въведохте|е|беше|на|в|и|че|ви|вашият|който|се|сте|за|с|от|моля|въведен|да|ни|я|този|тази|защото|съжаление|съжаляваме|вашата|вашето|вие|бе|бъде|дали|вас',
    doubt: 'страниц|заявка',
    name: 'не сте робот|не си робот|не е робот|не съм робот|сте човек|си човек|антиспам|защита от спам|защита срещу спам|код от изображението|код от картинката|кода от изображението|кода от картинката|кода на изображението|код на изображението|символите от изображението|символите от картинката|текста от изображението|буквите от изображението|визуално потвърждение|визуална проверка|човешка проверка|пъзел|код от снимката|визуалн* проверк|визуалн* потвържд|човешк* проверк|въпрос* срещу спам|задача* за защита|загадка* против спам|проверк* срещу спам|проверк* срещу робот|защита* от робот|защита* от ботове|защита* срещу робот|тест* за робот|проверк* за робот|проверк* за човек|човешко същество|дали сте човек|дали сте робот|антибот|аритметичн* въпрос|математическ* въпрос|дума* от изображението|дума* от картинката|числ* от картинката|знаци* от изображението|знаци* от картинката|kod* ot kartinkata',
    weak: 'проверк|верификац|код|кода|кодът|код за проверка|код за потвърждение|код за сигурност|кода за сигурност|защитен код|защитния код|потвърждаващ код|контролен въпрос|сигурност|валидац|отговор|предизвикателств|човек|робот|изображен|картинк|токен|символ|потвърждени|тест|решение|решението',
    fail: 'неправилен|грешен|невалиден|неуспешен|погрешен|неточен|сгрешен|некоректен|грешн|грешк|неправилн|невалид|неверен|невярн|неверн|некоректн|не е валид|не е правил|не съвпада|не е верен|неуспешн|не успя|провал|не може да бъде провер|не може да се провер|не можа да бъде|не можахме да потвърдим|не бе потвърд|не е потвърден|отхвърлен|отказан|сгрешен|не съответства|не е приет|не е коректн|погрешен|не премина|погрешн|неточн|сгрешихте|сбърка|объркахте|не е минал|не мина|не издържа|отхвърл|не отговаря на|не отговарят на|са различни от|различава* от символ|различава* от показан|несъвпад|не съвпадн|неуспех|не се приема|не е разпозна|не е въведен* правилн|не е въведен* вярн|не е попълнен* правилн|greshen|greshna|отрицател',
    okay: 'правилен|валиден|коректен|успешен|правилн|валид|верен|вярн|коректн|съвпада|успешн|потвърд|приет|благодар|провер|премин',
    not: 'не|няма|без|невъзможно',
    expired:
      'изтек|изтекъл|изтече|просрочен|остарял|времето изтече|твърде дълго|вече не е валид|вече не е действ|твърде стар|прекалено дълго|вече не важи',
    used: 'вече е използван|вече използван|дублира|използван вече|повторно използ|използва* повторно|изпратен* повторно',
    absent:
      'задължителн|липсва|празн|изисква|необходим|трябва|не сте въвели|не е въведен|не е попълнен|не може да бъде празн|нужен|нужно|не е намерен|не потвърдихте|не сте потвърдили|празен|забравихте|не отговорихте',
    ask: 'моля въведете|моля потвърдете|моля попълнете|моля решете|моля|въведете|потвърдете|попълнете|решете|отбележете|напишете|докажете|за да продължите|маркирайте|препишете|плъзнете|отметнете|отговорете',
    again: 'отново|пак|опитайте|опитай|презаредете|обновете|още веднъж|повторете|повторно|пробвай|отначало',
    broken:
      'конфигур|не е настроен|услуга|вътрешн|таен|секретен|тайн|не може да се зареди|зарежда|зареди|недостъпн|таен ключ|секретен ключ|ключ|ключът|настройк|настроен|администратор|връзк|свърз|сървър|мреж|вътрешна грешка|домейн|javascript|браузър|изключен',
    other:
      'парола|паролата|потребителско|потребител|имейл|поща|e mail|email|телефон|мобил|sms|смс|двуфактор|двустепен|автентик|еднократ|купон|отстъпк|промо|csrf|сеси|сесият|карт|пощенски код|връзката|линк|име|фамил|адрес|дата|файл|профил|акаунт|плащан|активац|активир|възстановя|покан|разрешен|блокиран|твърде много|удостоверяван',
    score: 'оценк|резултат',
    bot: 'вие сте робот|изглеждате като робот|засечен спам|отбелязано като спам|че сте робот|че сте бот|засечен робот|засечен бот|разпознат* като робот',
  },
  {
    lang: 'mk',
    doubt: 'страниц|барање',
    name: 'не сте робот|не си робот|дека сте човек|човек сте|антиспам|код од сликата|кодот од сликата|кодот на сликата|визуелна потврда|визуелна проверка|заштита од спам|тест* против робот|тест* за робот|проверк* против робот|проверк* за робот|проверк* за човек|прашање* против спам|заштит* од робот|човечк* проверк|визуелн* проверк|визуелн* верификац|визуелн* код|антибот|анти бот|сложувалк|не сум робот|дали сте робот|сте човек|математичк* прашањ|код* од слик|код* на слик|знаци* од слик|знаци* на слик|збор* од слик|дали сте човек',
    weak: 'проверк|верификац|код|кодот|код за потврда|кодот за потврда|сигурносен код|безбедносен код|безбедносно прашање|одговор|потврд|човек|робот|слик|тест|безбедност|кодот за верификација|токен|решение|безбедносниот код',
    fail: 'неважеч|невалиден|неточен|неправилен|погрешен|неуспешен|неисправен|погрешн|грешк|невалид|неточн|неправилн|не е точ|не е валид|не се совпаѓа|не се поклопува|неуспешн|не успеа|не може да се провери|не може да се потврди|одбиен|не е правил|неисправн|згрешен|не одговара на|не се совпад|несовпа|не се поклоп|одби$|отфрл|пропадн|неуспех|не важи|не е добр|не е ист|разликува* од прикажан|разликува* од слика|разликува* од оној|не е очекуван|не препозна|не ве препозна|не можевме да провериме|не е внесен* правилн|pogresen|netocen|згреши|не одговараа|ne se poklopuva',
    okay: 'валиден|правилен|успешен|исправен|точн|точен|валид|правилн|совпаѓа|успешн|потврд|благодар|исправн|прифат|помина|положи|положен|верифицира',
    not: 'не|нема|без',
    expired:
      'истечен|истече|застарен|времето помина|повеќе не е валид|измина|престар|надминат|веќе не важи|повеќе не важи|предолго',
    used: 'веќе искористен|веќе користен|веќе употребен',
    absent:
      'задолжителн|недостасува|празн|потребн|мора|треба|не е внесен|не сте внеле|празен|заборавивте|не го пополни|не ја пополни|не е пополнет',
    ask: 'ве молиме|ве молам|внесете|потврдете|пополнете|решете|означете|докажете|штиклирај|повлечете|одговорете|потврди дека|за да продолж',
    again: 'повторно|обидете|пак|освежете|пробај|одново|повторете|povtorno',
    broken:
      'не може да се вчита|вчита|недостапн|таен клуч|клуч|поставк|администратор|врска|поврз|сервер|мреж|домен|javascript|внатрешна|внатрешн|не се вчита|скрипт',
    other:
      'лозинк|корисничк|корисник|пошта|e mail|email|телефон|мобил|sms|смс|двофактор|автентик|купон|попуст|csrf|сесиј|картичк|поштенски|врската|име|презиме|адрес|датум|датотек|сметк|прикачен',
    filler:
      'го|ја|ги|си|сте|е|се|на|во|и|да|дека|што|за|со|од|вашиот|вашата|вашето|вие|ви|внесениот|внесената|внесените|беше|дали|бидејќи',
    bot: 'дека сте робот|откриен робот',
  },
  {
    lang: 'sr',
    filler:
      'uneseni|uneli|unijeli|ste|je|su|bio|koji|na|u|i|da|vaš|se|za|unet|уноели|сте|је|који|унели|на|у|и|да|се|за|унети|vam|s|nažalost|žao|vaša|vaše|vašu|koja|koje|koju|upisali|prepisali|zbog|biti|ваш|ваша|ваше|вашу|која|које|коју|уписали|преписали|због|бити|нажалост|смо|сам',
    doubt: 'страниц|захтев|stranic|zahtjev|zahtev',
    name: 'нисте робот|ниси робот|да сте човек|да сте људско|сте човек|антиспам|анти спам|заштита од спама|код са слике|кода са слике|код на слици|текст са слике|слова са слике|визуелна потврда|визуелне потврде|визуелна провера|људска провера|nisi robot|niste robot|nije robot|da ste čovjek|da ste čovek|ste čovek|ste čovjek|ljudsko biće|antispam|anti spam|zaštita od spama|zaštite od spama|kod sa slike|koda sa slike|kod sa slici|kod na slici|tekst sa slike|slova sa slike|znakove sa slike|vizuelna potvrda|vizualna potvrda|vizualne potvrde|vizuelne potvrde|vizualni kod|slikovni kod|ljudska provjera|ljudska provera|slagalic|kôd sa slike|kod iz slike|tekst s slike|kod s slike|kôd s slike|слагалиц|zagonetk|загонетк|pitanj* protiv spam|питањ* против спам|prover* protiv spam|провер* против спам|protiv robot|против робот|zaštit* od robot|заштит* од робот|zaštit* od bot|заштит* од бот|код* са слик|reč* sa slik|реч* са слик|brojev* sa slik|карактер* са слик|карактер* на слици|симбол* са слик|jeste li čovek|јесте ли човек|prover* čoveka|провер* човека|vizueln* potvrd|визуелн* потврд|vizueln* prover|визуелн* провер|test* za robot|тест* за робот|polja sa semafor|поља са семафор|nisam robot|нисам робот|niste bot$|нисте бот$|antirobot|антиробот|antibot|антибот|matematičk* pitanj|математичк* питањ|provjer* protiv spam|riječ* sa slik|jeste li čovjek|provjer* čovjek|vizualn* potvrd|vizualn* provjer|slikovn* kod|slikovn* provjer|znamenk* sa slik|znamenk* na slici|jesi li čovjek|ljudsk* provjer|kapča|kapču$|kapče$|kapči$|kepča|kepču$|јесте ли човјек|ријеч* са слик|кôд са слике|кôда са слике|провјер* човјек|визуелн* провјер|да сте човјек|сликовн* код|zaštiti od spama|заштити од спама|matematičk* zada|математичк* зада|сте човјек|hcaptch|да сте људск',
    weak: 'провер|верификациј|код|кôд|кода|код за потврду|потврдни код|сигурносни код|безбедносни код|безбедносно питање|одговор|човек|робот|слик|тест|безбедност|контролни код|provjer|proverav|provera|provere|verifikacij|kod|kôd|koda|kod za potvrdu|potvrdni kod|sigurnosni kod|sigurnosni kôd|sigurnosnog koda|sigurnosni|verifikacijski kod|kontrolni kod|sigurnosno pitanje|odgovor|čovjek|čovek|robot|slik|test|sigurnost|bezbednosni|bezbjednosni|izazov|znakovi',
    fail: 'nije mogla biti potvrđena|nije mogao biti potvrđen|ne može biti potvrđen|nije mogla biti proverena|nije moglo biti potvrđeno|лоше|loše|погрешн|погрешан|грешк|неисправн|неисправан|неважећ|невалид|нетачн|нетачан|није исправ|није тач|није валид|није важећ|не одговара|не поклапа|неуспешн|неуспел|није успел|није успео|одбијен|није прошл|не подудара|не може да се провери|није могуће проверити|pogrešn|pogrešan|grešk|neispravn|neispravan|nevažeć|nevaljan|nevalid|netočn|netočan|netačn|netačan|nije ispravan|nije ispravn|nije točan|nije točn|nije tačan|nije tačn|nije valjan|nije validan|nije važeć|ne odgovara|ne podudara|ne poklapa|neuspješn|neuspješan|neuspešn|neuspeš|neuspjel|neuspel|nije uspjel|nije uspel|nije uspio|nije uspeo|odbijen|nije proš|nije bilo moguće provjeriti|nismo mogli|nije moguće provjeriti|nije moguće proveriti|nije prihvaćen|krivi|kriva|krivo|krivu|neprav|niste prošli|niste prosli|нисте прошли|nismo uspel|нисмо успел|niste uspel|нисте успел|nisi uspeo|ниси успео|niste uspeli da rešite|нисте успели да решите|neuspeh|неуспех|odbio|одбио|odbačen|одбачен|odbacio|одбацио|ne valja|не ваља|nije u redu|није у реду|ne slaže|не слаже|ne slažu|не слажу|razlikuju se|разликују се|razlikuje se|разликује се|se razlikuj|се разликуј|su drugačij|су другачиј|drugačij* od|другачиј* од|другачије су|криво$|pogrešk|pogrešil|погрешил|pogrešio|погрешио|nije dobr|није добр|niste dobr|нисте добр|nepodudar|неподудар|nije prepozna|није препозна|niste prepozna|нисте препозна|ocenjen* je kao netačn|није прош|није прихваћен|неправилн|nismo uspjel|niste uspjel|nisi uspio|neuspjeh|pogriješil|pogriješio|ocijenjen* je netočn|tipfeler|ne štima|нисте успјел|нисмо успјел|ниси успио|неуспјех|погријешил|неуспјешн|nije isti$|nije ista$|nisu isti$|nisu iste$|није исти$|није иста$|нису исти$|zatipa|niste unijeli ispravn|niste unijeli ispravan|niste uneli ispravn|niste uneli ispravan|niste unijeli toč|niste uneli tač|нисте унели исправ|нисте унели тач|nije riješen* ispravn|nije riješen* točn|nije rešen* ispravn|nije rešen* tačn|није решен* исправ|није решен* тачн|niste odgovorili toč|niste odgovorili tač|нисте одговорили тач|odbil|одбил|drugačije su|niste položil|нисте положил|pali ste na test|пали сте на тест',
    okay: 'исправн|исправан|важећ|тачн|тачан|одговара|успешн|потврђ|прихваћ|хвала|ispravn|ispravan|važeć|valjan|točn|točan|tačn|tačan|odgovara|podudara|uspješn|uspešn|potvrđ|potvrdi|prihvaćen|hvala|provjeriti|proveriti|verificiran|prihvata|прихвата|verifikovan|верификован|pravilno|правилно|pravilan$|правилан$|pravilna$|правилна$|потврди|proveri|провери|prihvać|verificira|потврдит|identič|идентич',
    not: 'није|не|нисте|без|нема|нису|nije|ne|niste|bez|nema|nisu|nismo|nemoguće|нисмо|nisi|ниси|nisam|нисам',
    expired:
      'истекао|истекла|истекло|застарел|време је истекло|istekao|istekla|isteklo|isteka|zastarjel|zastarel|vrijeme je isteklo|vreme je isteklo|predugo|više nije važeć|više nije valjan|više nije validn|više ne važi|više ne vrijedi|више није важећ|више не важи|је престар|je prestar|предуго|zastareo|застарео|zastario',
    used: 'већ искоришћен|већ коришћен|већ употребљен|već iskorišten|već korišten|već korišćen|već upotrijebljen|već iskorišćen|ponovno korišten|duplik|već je korišten|već je iskorišten',
    absent:
      'обавезн|недостаје|празн|потребн|потребан|мора|морате|треба|није унет|нисте унели|obavezn|obavezan|nedostaje|prazn|prazan|potrebn|potreban|mora|morate|treba|nije unesen|nije unet|niste unijeli|niste uneli|nije ispunjen|niste riješili|zaboravili|nužno|nije pronađen|niste potvrdili|нисте потврдили|niste odgovoril|нисте одговорил|nije riješen|nije rešen|није решен|niste rešili|нисте решили|niste označili|нисте означили|nisi potvrdi|ниси потврди|nije popunjen|није попуњен',
    ask: 'молимо|молим|унесите|потврдите|попуните|означите|докажите|molimo|molim|unesite|unesi|potvrdite|potvrdi da|ispunite|popunite|označite|dokažite|upišite|odgovorite|za nastavak|prepišite|kliknite|rešite$|riješite$|решите$|препишите|упишите|одговорите|кликните|изаберите',
    again:
      'поново|покушајте|опет|освежите|још једном|ponovno|ponovo|pokušajte|pokušaj|opet|osvježite|osvežite|još jednom|iznova|učitajte',
    broken:
      'servis|сервис|услуг|uslug|unutarnj|unutrašnj|tajn|унутрашњ|тајн|не може да се учита|учита|недоступн|тајни кључ|кључ|подешавањ|администратор|веза|повез|сервер|мреж|домен|javascript|učita|učitavanj|nedostupn|nije dostupn|tajni ključ|ključ|postavk|podešavanj|podešen|konfigur|administrator|vez|povez|server|poslužitelj|mrež|domen|preglednik|onemogućen|kontaktirajte|komunikacij|комуникациј|prikazati$|prikažemo|приказати$|прикажемо|preuzeti|преузети|kreirati|креирати|izrad|израд|prikaz captch|prikaz kapč|приказ капч|generi|генери|dohva|дохва|везу$',
    other:
      'лозинк|корисничк|корисник|пошта|пошту|имејл|e mail|телефон|мобил|sms|смс|двофактор|двостепен|аутентиф|купон|попуст|csrf|сесиј|картиц|поштански|линк|веза за|име|презиме|адрес|датум|датотек|налог|lozink|zapork|šifr|korisničk|korisnik|e pošt|e mail|email|telefon|mobil|sms|dvofaktor|dvostepen|autentif|jednokratn|kupon|popust|bon|csrf|sesij|kartic|poštanski|poveznic|link|ime|prezime|adres|datum|datotek|račun|nalog|plaćanj|aktivacij|oporavak|pozivnic|dozvol|blokiran|previše|pošta$|pošte$|pošti$|poštu$|poštom|poštansk|neuspješnih pokušaj|neuspešnih pokušaj|неуспешних покушај|pogrešnih pokušaj|pogrešna pokušaja|погрешна покушаја|neuspjele prijave|neuspele prijave|neuspješne prijave|neuspešne prijave|неуспеле пријаве|неуспешне пријаве',
    score: 'резултат|оцен|rezultat|ocjen|ocen',
    bot: 'ви сте робот|vi ste robot|izgleda da ste robot|prepoznato kao spam|označeno kao spam|otkriven bot|otkriven spam|da ste robot|да сте робот|da ste bot$|да сте бот$',
    talk: 'zaštićen pomoću|заштићен помоћу|zaštićen* je recaptcha|poruka o grešci|poruka o pogrešci|порука о грешци',
  },
  {
    lang: 'sl',
    filler:
      'vneseni|vnesena|ki|ste|ga|jo|je|bil|bila|na|v|in|da|vaš|se|za|žal|vpisali|vnesli|oprostite|vašega|vaše|vaša|vpisana|vnesene|navedena|toda|zato|saj|ker|ali|tudi',
    doubt: 'stran|zahtev',
    name: 'niste robot|nisi robot|nisem robot|ni robot|ste človek|si človek|človeško preverjanje|antispam|anti spam|zaščita pred nezaželeno|zaščita proti spamu|koda s slike|kodo s slike|koda na sliki|kodo na sliki|črke na sliki|znake s slike|znaki na sliki|besedilo na sliki|vizualna potrditev|vizualno potrditev|vizualno preverjanje|sestavljank|besed* s slik|besed* na slik|črk* s slik|črk* na slik|številk* s slik|številk* na slik|kod* s slik|človečnost|proti robotom|proti botom|protirobotsk|proti spamu|proti neželen|zaščit* pred robot|zaščit* pred bot|zaščit* pred neželen|preverjanj* za robot|preverjanj* robot|preizkus* za robot|slikovn* preizk|slikovn* kod|slikovn* preverj|vizualn* potrdit|vizualn* preverj|preverjanj* človeka|računsk* nalog|matematičn* vprašanj|nisem bot$|niste bot$|hcaptch',
    weak: 'preverjanj|preveritv|preverb|verifikacij|potrditv|koda|kodo|kode|potrditvena koda|potrditveno kodo|varnostna koda|varnostno kodo|varnostne kode|kontrolna koda|varnostno vprašanje|odgovor|človek|robot|slik|test|varnost|izziv|žeton|znak|preizkus|rešitev|rešitve|izziva',
    fail: 'napačen|neveljaven|nepravilen|neuspešen|netočen|napačn|napačen|nepravilen|nepraviln|neveljav|napak|ni pravil|ni veljav|ni uspel|ni uspelo|neuspeš|spodletel|se ne ujema|ne ujema|ni bilo mogoče preveriti|ni mogoče preveriti|nismo mogli|zavrnjen|ni potrjen|ni točn|netočn|ni točen|ne ustreza|ni sprejet|zavrnil|zmotil|zgrešen|zgrešil|narobe|ni v redu|niso v redu|ne velja|ne veljajo|ni enak|niso tist|ne sklada|neskladj|ni na pravem mestu|ni pričakovan|niste prestal|ni prestal|neuspel|pomotn|ni prepozn|nismo prepozna|tipkarsk* napak|niste vnesli pravil|niste vpisali pravil|je drugačn|so drugačn|ni bil* rešen* pravil|niste odgovorili pravil|testa niste opravil|niste opravili testa|testa captcha niste opravil|se razlikuj|razlikuje se|niso enak',
    okay: 'pravil|veljav|ujema|uspeš|potrjen|potrdi|sprejet|hvala|preveri|točn|ustreza',
    not: 'ni|ne|brez|niste|nismo|nemogoče|niso|nisi|nisem',
    expired:
      'potekel|potekla|poteklo|potečen|potekl|čas je potekel|zastarel|predolgo|ni več veljav|ne velja več|iztekel|iztekl|presežen|je prestar',
    used: 'že uporabljen|že bil uporabljen|že bila uporabljena|podvojen|ponovno uporabljen',
    absent:
      'obvezn|manjka|prazn|zahtevan|potrebn|morate|mora|moraš|treba|niste vnesli|ni vnesen|niste izpolnili|pozabili|ni izpolnjen|niste potrdili|ni bila rešena$|ni bil rešen$|niste rešili$|niste rešili captch|nisi rešil$|niste označili|nisi označil|niste odgovorili|nisi izpolnil|nisi potrdil|ni bil* izpolnjen',
    ask: 'prosimo|prosim|vnesite|vpišite|potrdite|izpolnite|rešite|označite|dokažite|prepišite|za nadaljevanje',
    again: 'znova|ponovno|poskusite|poskusi|ponovite|osvežite|še enkrat',
    broken:
      'notranj|skrivn|ni bilo mogoče naložiti|nalož|nalagan|ni na voljo|nedosegljiv|skrivni ključ|ključ|nastavit|nastavljen|administrator|skrbnik|povezav|povez|strežnik|omrež|domen|javascript|brskalnik|komunikacij|prikazati$|ustvariti$|ustvarjanj|prikaz captch',
    other:
      'varnostni žeton|varnostnega žetona|gesl|geslo|uporabniško|uporabnik|e pošt|e mail|email|telefon|mobil|sms|dvofaktor|dvostopenj|avtenti|enkratn|kupon|popust|bon|csrf|sej|kartic|poštna številka|povezava|ime|priimek|naslov|datum|datotek|račun|plačil|aktivacij|vabil|poštn|po pošti|s pošto|elektronsk|epošt|seja$|sejo$|seje$|seji$|neuspešnih poskus|neuspelih poskus|napačnih poskus|neuspelih prijav|neuspešnih prijav',
    bot: 'ste robot|zaznan spam|označeno kot spam|zaznan robot|da ste robot|da si robot',
    score: 'prenizk* ocen|ocena je prenizk|ocena captcha|ocena recaptcha',
    talk: 'nastavitev|nastavitve|na primer|v primeru|dokumentacij|zaščiten|politika zasebnosti|prikaži captch|sporočilo o napaki',
  },
  {
    lang: 'pl',
    filler:
      'wprowadzony|wprowadzona|wprowadzone|podany|podana|podane|wpisany|jest|był|była|było|są|na|w|z|do|i|że|twój|twoja|się|została|został|przez|ciebie|niestety|przykro|podałeś|dla|pytanie|udzielono|twoje|twojej|które|który|którą|wpisane|oraz|lub|przepisany|przepisane|wybacz|przepraszamy|ups',
    doubt: 'połączenie internetowe|połączenie z internetem|stron|żądani|prośb',
    name: 'nie jesteś robotem|nie jesteś botem|nie jestem robotem|nie robot|jesteś człowiekiem|jesteś człowiek|weryfikacja człowieka|weryfikacji człowieka|antyspam|antyspamow|anty spam|antybot|ochrona przed spamem|ochrony przed spamem|zabezpieczenie antyspamowe|kod z obrazka|kodu z obrazka|kod na obrazku|tekst z obrazka|tekst na obrazku|znaki z obrazka|litery z obrazka|znaków z obrazka|weryfikacja obrazkowa|kod obrazkowy|obrazek weryfikacyjny|potwierdzenie wizualne|wizualne potwierdzenie|wizualnego potwierdzenia|kod wizualny|układank|zagadk|przepisany kod|kod graficzny|kod potwierdzenia wizualnego|kod z obrazu|test na człowieczeństwo|przed robotami|sygnalizac* świetln|antyrobot|anty bot|człowieczeństw|nie jestem botem|jestem człowiek|obrazk* zabezpieczając|działani* matematyczn|zadani* matematyczn|pytani* matematyczn|przesuń suwak|przesunięto suwak|puzzle$|sprawdzając* czy jesteś|obrazk* weryfikacyjn|wizualn* weryfikacj|weryfikacj* wizualn|test* na robot|hcaptch',
    weak: 'rozwiązanie|weryfikacj|kod|kodu|kod weryfikacyjny|kod bezpieczeństwa|kodu bezpieczeństwa|kod potwierdz|kodu weryfikacyjnego|kod sprawdzający|kod zabezpieczający|kod kontrolny|pytanie zabezpieczające|pytanie kontrolne|zabezpieczen|bezpieczeństw|walidacj|sprawdzen|odpowied|wyzwan|człowiek|robot|obraz|token|znaki|potwierdzen|test|rozwiązan|odpowiedź na pytanie|odpowiedź na to pytanie',
    fail: 'nie udało się potwierdzić|nie udalo sie potwierdzic|nie można potwierdzić|nie została poprawnie|niepopraw|nieprawidł|błęd|błąd|nieważn|zły|zła|złe|nie powiod|nie udał|nie jest popraw|nie jest prawidł|nie jest ważn|niezgod|nie zgadza|nie zgadzają|nie pasuj|nie pasują|nie został* zweryfikowan|nie można zweryfikować|nie mogliśmy zweryfikować|nie zweryfikowan|niewłaściw|odrzucon|odmow|niepowodz|niezaliczon|nie przesz|nie zaakcept|pomyłk|nieudan|nie odpowiada|nie potwierdzon|mylny|mylna|negatywn|odrzucił|pomylił|inne niż|inny niż|inna niż|ułożon* nieprawidł|ułożon* niepopraw|literówk|różnią się od|różni się od|oblan|oblał|nie pokrywa|niepomyśln|nie zdał|nie zalicz|fałszyw|złego|złej|złą$|złych|złym|nie jest tak* sam|nie jest w porządku|nie rozpoznano|nie rozwiązano poprawnie|nie spełni',
    okay: 'popraw|prawidł|ważn|zgadza|zgodn|pomyśl|zweryfikowan|zweryfikować|potwierdz|zaakcept|dzięku|zaliczon|powiodł|pasuje|właściw|poprawn|prawidłow|identyczn|uznan|uznać|przyjęt',
    not: 'nie|bez|brak|niemożliwe|ani',
    expired:
      'wygas|wygasł|przetermin|upłyn|minął|stracił ważność|przekroczono czas|limit czasu|czas minął|przedawni|zbyt długo|nie jest już ważn|nie są już ważn|już nieważn|straciła ważność|utracił ważność|stracił* ważność|utracił* ważność|nieaktualn',
    used: 'już użyt|już wykorzyst|już został* użyt|już został* wykorzyst|ponownie użyt|zduplik|duplikat|został* już użyt|został* już wykorzyst|był* już użyt',
    absent:
      'nie został podany|nie podano|nie przekazano|nie został przekazany|nie rozwiązan|nie został* rozwiązan|wymagan|wymaga|brak|brakuj|pust|musisz|musi|należy|trzeba|nie podan|nie wpisan|nie został* podan|nie wypełnion|nie rozwiąza|nie uzupełni|obowiązk|niezbędn|konieczn|nie może być pust|nie zaznacz|zapomnia|nie znaleziono|pole jest|nie potwierdziłeś|nie potwierdziłaś',
    ask: 'proszę|wpisz|podaj|uzupełnij|wypełnij|udowodnij|przepisz|wykonaj|kliknij|aby kontynuować|odpowiedz na|przejdź|prosimy|wprowadź$|wprowadźcie|wprowadzić|potwierdź$|potwierdźcie|aby potwierdzić|zaznacz$|zaznaczcie|zaznaczyć|rozwiąż$|rozwiążcie',
    again:
      'czy na pewno nie jesteś robotem|na pewno nie jesteś robotem|czy jesteś robotem|ponow|jeszcze raz|spróbuj|ponownie|odśwież|powtórz|od nowa|przeładuj',
    broken:
      'połączenie internetowe|połączenie z internetem|usług|wygener|generow|pobra|wewnętrzn|tajn|klucz|nie można załadować|nie udało się załadować|załadow|wczyt|niedostępn|tajny klucz|klucz|skonfigur|konfigur|administrator|połącz|łączen|serwer|sieci|błąd wewnętrzny|domen|javascript|przeglądark|wyłączon|nie obsług|skontakt|komunikacj|wyświetlić$',
    other:
      'hasł|hasło|nazwa użytkownika|nazwę użytkownika|użytkownik|login|e mail|email|mail|poczt|telefon|komórk|sms|dwuetap|dwuskład|dwustopn|uwierzyteln|jednorazow|kupon|rabat|promocyj|bon|csrf|sesj|kart|kod pocztowy|kodu pocztowego|link|odnośnik|imię|nazwisk|nazwa|adres|data|datę|plik|płatno|aktywac|odzyski|zapasow|zaprosz|uprawnie|zablokow|zbyt wiele|pytanie zabezpieczając|pytanie pomocnicze|konto$|konta$|kontu$|kontem$|koncie$|kont$|kontach|jednak wiadomoś|jednak nie udało się wysłać|jednak nie można wysłać|lecz wiadomoś|jednak formularz|tożsamoś|dokumentu|dokumentów|nieudanych prób|błędnych prób|nieudan* logowa|błędn* logowa',
    score: 'wynik|punkt',
    bot: 'jesteś robotem|wyglądasz na robota|jesteś botem|wykryto bota|uznan* za spam|oznaczon* jako spam|wykryto spam|rozpoznan* jako spam',
    talk: 'gdy|jeśli|kiedy|jeśli captcha|ustawieni|opcja|opcje|dokumentac|chronion|polityka prywatności|przykład|liczba dozwolon|liczba prób|liczba nieudan|maksymalna liczba|komunikat o błędzie',
  },
  {
    lang: 'cs',
    filler:
      'zadaný|zadaná|zadané|jste|je|byl|byla|bylo|na|v|z|do|a|že|váš|vaše|se|si|bohužel|prosím|který|pro|otázku|jsou|jsem|které|která|vaši|vám|vámi|nebo|byli|jejda|omlouváme|líto',
    doubt: 'stránk|požadav',
    name: 'nejste robot|nejsi robot|nejsem robot|není robot|jste člověk|jsi člověk|ověření člověka|lidské ověření|antispam|anti spam|ochrana proti spamu|ochrany proti spamu|antispamov|kód z obrázku|kód na obrázku|text z obrázku|text na obrázku|znaky z obrázku|znaky na obrázku|písmena z obrázku|opsat z obrázku|kontrolní obrázek|vizuální potvrzení|vizuální ověření|obrázkový kód|skládačk|kód obrázku|potvrzovací obrázek|vizuálního potvrzení|captše$|kapča$|kapču$|hádank|proti robotům|proti botům|před roboty|otázk* proti spam|se semafor|opis obrázk|obrázkov* test|obrázkov* kód|obrázkov* ověř|čísl* z obrázk|nejste bot$|nejsem bot$|zda jste člověk|antirobot|antibot|matematick* příklad|matematick* otázk|ochranu proti spamu|ochraně proti spamu|ověřovac* obráz|kontroln* obráz|bezpečnostn* obráz|kontroln* příklad|test* na robot|kontrol* robot|vizuáln* ověřen|hcaptch',
    weak: 'řešení|verifikac|ověření|ověřen|ověřov|kód|kódu|ověřovací kód|kontrolní kód|bezpečnostní kód|potvrzovací kód|bezpečnostní otázk|kontrolní otázk|bezpečnostn|validac|kontrol|odpověď|výzv|člověk|robot|obráz|token|znaky|potvrzen|test|řešení',
    fail: 'neodpovida|nesouhlasi|neshoduje|nesprávn|neplatn|chybn|chyb|špatn|selhal|selhán|nezdařil|neúspěšn|neodpovíd|nesouhlas|není správn|není platn|nebylo možné ověřit|nelze ověřit|nepodařilo se ověřit|nepodařil|nebyl* ověřen|neprošl|zamítnut|odmítnut|nepřijat|neshoduj|nepotvrzen|nebyla úspěšn|nebylo úspěšn|nevyřešen správně|nepodařilo|neproběhl|překlep|odmítl|zamítl|nesedí|jiné než|jiný než|liší|neshod|neprošel|nepovedl|zmýlil|spletl|nezvládl|neuspěl|neúspěch|nerozpozn|nebyl* rozpozn|není v pořádku|není stejn|nejsou stejn|nepřijal|neakceptov|nevalid|neodpověděl* jste správn|nezadal* jste správn|nevyřešil* jste správn|nebyl* vyřešen* správn|nebyl* zadán* správn|nebyl* vyplněn* správn|vyhodnocen* jako ne|neuznán|se lišil',
    okay: 'správn|platn|odpovíd|souhlas|úspěšn|ověřit|ověřeno|potvrzen|potvrdit|přijat|děkuj|shoduj|akceptov|byla ověřena$|byl ověřen$|totožn|shodn',
    not: 'ne|není|nebyl|bez|nelze|nejsou',
    expired:
      'vypršel|vypršela|vypršelo|vypršen|prošlý|prošlá|expiroval|propadl|čas vypršel|časový limit|příliš dlouho|už neplat|již není platn|už není platn|není již platn|pozbyla platnosti|pozbyl platnosti|pozbyl* platnosti|ztratil* platnost|příliš star|uplynul|moc času|moc dlouho',
    used: 'již použit|již byl* použit|už použit|již využit|duplicit|znovu použit',
    absent:
      'nebyl poskytnut|nebyl předán|nebyl* vyřešen|nevyřešen|povinn|chybí|chybějící|prázdn|vyžadov|nutné|musíte|musí|je třeba|nevyplnil|nevyplněn|nezadal|nezadán|potřeb|je nutné|nebyl zadán|nebyl vyplněn|zapomněl|nenalezen|nevyřešil|nezaškrtl|neoznačil|nebyl* vyplněn|nebyl* zadán|neodpověděl',
    ask: 'prosím|zadejte|potvrďte|vyplňte|vyřešte|zaškrtněte|opište|dokažte|napište|dokončete|pro pokračování|odpovězte|klikněte|přepište|ověřte že',
    again: 'znovu|zkuste|opakujte|ještě jednou|obnovte|znova|opětovně|zopakujte|načtěte',
    broken:
      'nakonfigurov|služb|vygener|získat|vnitřn|tajn|interní|nelze načíst|nepodařilo se načíst|načíst|načítán|nedostupn|není dostupn|tajný klíč|klíč|nastaven|konfigur|administrátor|správce|připojen|spojen|server|síť|síťov|vnitřní chyba|domén|javascript|prohlížeč|vypnut|nepodporov|kontaktujte|komunikac|zobrazit$|nezobraz|vytvořit captch|zobrazení captch|vytvoření',
    other:
      'hesl|heslo|uživatelsk|uživatel|e mail|email|mail|telefon|mobil|sms|dvoufáz|dvoufaktor|autentiz|jednorázov|kupon|kupón|slev|poukaz|csrf|relac|sezen|kart|psč|poštovní směrovací|odkaz|jméno|příjmení|název|adres|datum|soubor|účet|platb|aktivac|obnov|záložn|pozvánk|oprávněn|zablokov|příliš mnoho|pošta$|pošty$|poště$|poštu$|poštou|poštovní|e pošt|neúspěšných pokus|chybných pokus|neúspěšném přihlášen|neúspěšných přihlášen|ochranou proti',
    score: 'skóre',
    bot: 'jste robot|vypadáte jako robot|jste bot|označen* jako spam|vyhodnocen* jako spam|rozpoznán* jako spam|detekován spam|detekován bot|vás jako robota|že jste robot|vyhodno* jako robot|označ* jako robot|považ* za robot|vás za robota',
    talk: 'pokud captcha|nastavení|možnost|dokumentac|chráněn|zásady ochrany|například|příklad použit|chybová hláška|chybové hlášk|chybové hlášen',
  },
  {
    lang: 'sk',
    filler:
      'zadaný|zadaná|zadané|ste|je|bol|bola|bolo|na|v|z|do|a|že|váš|vaše|sa|bohužiaľ|prosím|ktorý|pre|sú|som|ktoré|ktorá|vaša|vám|vami|alebo|boli|hups|mrzí|ospravedlňujeme',
    doubt: 'stránk|požiadavk|žiadosť',
    name: 'nie ste robot|nie si robot|nie som robot|nie je robot|ste človek|si človek|ľudské overenie|antispam|anti spam|ochrana proti spamu|ochrany proti spamu|antispamov|kód z obrázka|kód z obrázku|kód na obrázku|text z obrázka|text na obrázku|znaky z obrázka|znaky na obrázku|písmená z obrázka|vizuálne potvrdenie|vizuálneho potvrdenia|vizuálne overenie|obrázkový kód|skladačk|overovací obrázok|kapča$|kapču$|hádank|proti robotom|proti botom|pred robotmi|otázk* proti spam|so semafor|opis obrázk|obrázkov* test|obrázkov* kód|obrázkov* overen|čísl* z obrázk|nie ste bot$|nie som bot$|či ste človek|overeni* človeka|antirobot|antibot|matematick* príklad|matematick* otázk|vizuáln* overen|ochranu proti spamu|ochrane proti spamu|overovac* obráz|kontroln* obráz|bezpečnostn* obráz|kontroln* príklad|test* na robot|kontrol* robot|hcaptch|písmen* z obrázku',
    weak: 'verifikáci|verifikác|overeni|overen|kód|kódu|overovací kód|kontrolný kód|bezpečnostný kód|potvrdzovací kód|bezpečnostná otázk|kontrolná otázk|bezpečnostn|validác|kontrol|odpoveď|výzv|človek|robot|obráz|token|znaky|potvrden|test|riešeni|riešenie',
    fail: 'nezodpoveda|nesuhlasi|nesprávn|neplatn|chybn|chyb|zl|zlý|zlyhal|zlyhan|nepodaril|neúspešn|nezodpoved|nesúhlas|nie je správn|nie je platn|nebolo možné overiť|nemožno overiť|nepodarilo|nebol* overen|neprešl|zamietnut|odmietnut|neprijat|nezhoduj|nepotvrden|nebola úspešn|neprebehl|zle$|zlá$|zlé$|preklep|pomýlil|zmýlil|odmietl|zamietl|nesedí|iné než|iný než|iné ako|iný ako|neprešiel|neuspel|neúspech|nezvládl|nerozpozn|nebol* rozpozn|nie je v poriadku|nie je rovnak|nie sú rovnak|neprijal|neakceptov|nevyhov|nepresn|nevalid|neodpovedal* ste správn|nezadal* ste správn|nevyriešil* ste správn|nebol* vyriešen* správn|nebol* zadan* správn|nebol* vyplnen* správn|vyhodnoten* ako ne|neuznan|sa líši|nie je uložen* správn',
    okay: 'správn|platn|zodpoved|súhlas|úspešn|overiť|overené|potvrden|potvrdiť|prijat|ďakuj|zhoduj|akceptov|bola overená$|bol overený$|totožn|zhodn',
    not: 'nie|nebol|bez|nemožno|ne|niesu',
    expired:
      'vypršal|vypršala|vypršalo|uplynul|expiroval|čas vypršal|časový limit|príliš dlho|už nie je platn|nie je už platn|stratila platnosť|stratil platnosť|skončila platnosť|platnosť skončil|po platnosti|stratil* platnosť|príliš star|zastaran',
    used: 'už použit|už bol* použit|duplicit|už využit|znova použit',
    absent:
      'nebol poskytnut|povinn|chýba|chýbajúc|prázdn|vyžadov|vyžaduj|nutné|musíte|musí|treba|nevyplnil|nevyplnen|nezadal|nezadan|potreb|nebol zadan|zabudl|nebol* vyriešen|nevyriešen|nevyriešil|nezaškrtl|neoznačil|nebol* vyplnen|nebol* zadan|neodpovedal',
    ask: 'prosím|zadajte|potvrďte|vyplňte|vyriešte|zaškrtnite|opíšte|dokážte|napíšte|dokončite|pre pokračovanie|odpovedzte|kliknite|prepíšte',
    again: 'znova|znovu|skúste|opakujte|ešte raz|obnovte|opätovne|zopakujte',
    broken:
      'služb|tajn|vnútorn|nemožno načítať|nepodarilo sa načítať|načítať|načítan|nedostupn|nie je dostupn|tajný kľúč|kľúč|nastaven|konfigur|administrátor|správc|pripojen|spojen|server|sieť|sieťov|interná chyba|domén|javascript|prehliadač|vypnut|kontaktujte|komunikác|zobraziť$|nezobraz|vygenerov|vytvoriť captch|zobrazenie captch|vytvoreni',
    other:
      'hesl|heslo|používateľsk|používateľ|užívateľ|e mail|email|mail|telefón|mobil|sms|dvojfáz|dvojfaktor|dvojstupň|autentif|jednorazov|kupón|zľav|poukaz|csrf|relác|kart|psč|smerovacie|odkaz|meno|priezvisko|názov|adres|dátum|súbor|účet|platb|aktivác|obnov|záložn|pozvánk|oprávnen|zablokov|príliš veľa|pošta$|pošty$|pošte$|poštu$|poštou|poštov|e pošt|neúspešných pokus|chybných pokus|neúspešnom prihlásen|neúspešných prihlásen|ochranou proti',
    score: 'skóre',
    bot: 'ste robot|označen* ako spam|vyhodnoten* ako spam|zistený spam|vás ako robota|že ste robot|vyhodno* ako robot|označ* ako robot|považ* za robot|vás za robota',
    talk: 'nastavenia|napríklad|chránen|zásady ochrany|chybová hlášk|chybové hlásen',
  },
];
