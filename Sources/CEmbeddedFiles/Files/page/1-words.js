'use strict';
// Everything that the trip says stands in the page as data; this script shows it, asks the engine, and sends nothing.

const languages = ['en', 'zh-Hant', 'ja'];
let data = null;
let language = null;

/** Bytes that stand in the page as base64 of a deflate stream. */
async function unpack(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent.trim()), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')));
}

async function startData() {
  data = await (await unpack('data')).json();
  language = data.language;
}

/** The text of a language out of three side by side, or the one text that serves all. */
const inWords = (texts) => (Array.isArray(texts) ? texts[languages.indexOf(language)] : texts ?? '');

/** Words of the page by key; {0}, {1} ... are filled in. */
function say(key, ...parts) {
  return fill(inWords(data.words[key]), parts);
}

function fill(text, parts) {
  return text.replace(/\{(\d)\}/g, (whole, place) => (place in parts ? parts[place] : whole));
}

/** 66800n of a currency without decimals is 66,800; 12345n with two is 123.45. */
function digits(units, count) {
  const text = String(units).padStart(count + 1, '0');
  const whole = text.slice(0, text.length - count).replace(/\B(?=(\d{3})+$)/g, ',');
  return count ? `${whole}.${text.slice(-count)}` : whole;
}

function moneyText(units, currency) {
  const { digits: count, one } = data.money[currency];
  const text = fill(inWords(one), [digits(units < 0n ? -units : units, count)]);
  return units < 0n ? `-${text}` : text;
}

/** Exact, a range, "from", or with parts on request: the same words as on every paper. */
function amountText({ currency, low, high, open, off }) {
  const forms = data.money[currency];
  if (open > 0) {
    if (low <= 0n && high === 0n) return open === 1 ? say('onRequest') : say('severalOnRequest', open);
    const isMost = off > 0 && off === open && high !== null;
    if (off && !isMost) return say('knownAndMore', amountText({ currency, low, high: high ?? low, open: 0 }), open);
    const [one, more] = isMost ? ['mostAndOne', 'mostAndMore'] : ['leastAndOne', 'leastAndMore'];
    return say(open === 1 ? one : more, moneyText(isMost ? high : low, currency), open);
  }
  if (high === null) return say('from', moneyText(low, currency));
  if (high === low) return moneyText(low, currency);
  if (low < 0n || high < 0n) return `${moneyText(low, currency)}${say('dash')}${moneyText(high, currency)}`;
  return fill(inWords(forms.range), [digits(low, forms.digits), digits(high, forms.digits)]);
}

/** Behind a name: " (on request)", or in full-width brackets. */
const inBrackets = (text) => (text ? say('brackets', text) : '');

/** What is known of an amount, under a head that says "at least" or "at most". */
const knownText = (amount) => ((amount.open === 0 && amount.high !== null) || (amount.open > 0 && amount.low === 0n) || amount.off
  ? amountText(amount) : moneyText(amount.low, amount.currency));

const amountsText = (amounts) => amounts.map(amountText).join(' + ') || '—';

const weekdays = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], 'zh-Hant': [...'日一二三四五六'], ja: [...'日月火水木金土'] };

/** 7/14（二）of a day counted from 1970-01-01. */
function dayText(number) {
  const date = new Date(number * 86_400_000);
  const weekday = weekdays[language][date.getUTCDay()];
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
  return language === 'en' ? `${day} (${weekday})` : `${day}（${weekday}）`;
}

/** The number of a day written 2026-07-14; null for a day that no calendar has. */
function dayNumber(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : time / 86_400_000;
}

/** 2026-07-14 of a day's number. */
const isoDay = (number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** The day in Taipei, where the organiser sits. */
const today = () => Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000);

/** Full-width letters and digits as people type them in Chinese and Japanese. */
const folded = (text) => text.normalize('NFKC').trim();
