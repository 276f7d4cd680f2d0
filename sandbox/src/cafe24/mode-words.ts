import type { Language } from '../web/language.ts';
import type { NotificationMode } from './mall-state.ts';

type ForcedMode = Exclude<NotificationMode, 'normal'>;

/** How Cafe24's side now answers, for the banner; `{who}` and `{s}` are filled in. */
export const modeWords: Record<ForcedMode, Record<Language, string>> = {
  slow: {
    en: "Cafe24's side now answers every notice after {s} s{who}.",
    ko: '지금 카페24 쪽이 모든 통보에 {s}초 뒤에 답합니다{who}.',
    ja: '現在、Cafe24側はすべての通知に{s}秒後に応答します{who}。',
  },
  refuse: {
    en: "Cafe24's side now refuses every notice{who}.",
    ko: '지금 카페24 쪽이 모든 통보를 거절합니다{who}.',
    ja: '現在、Cafe24側はすべての通知を拒否します{who}。',
  },
  http502: {
    en: "Cafe24's side now answers 502 to every notice{who}.",
    ko: '지금 카페24 쪽이 모든 통보에 502로 답합니다{who}.',
    ja: '現在、Cafe24側はすべての通知に502で応答します{who}。',
  },
  redirect: {
    en: "Cafe24's side now redirects every notice{who}.",
    ko: '지금 카페24 쪽이 모든 통보를 다른 주소로 돌립니다{who}.',
    ja: '現在、Cafe24側はすべての通知をリダイレクトします{who}。',
  },
  unreadable: {
    en: "Cafe24's side now answers every notice with HTML{who}.",
    ko: '지금 카페24 쪽이 모든 통보에 HTML로 답합니다{who}.',
    ja: '現在、Cafe24側はすべての通知にHTMLで応答します{who}。',
  },
  reset: {
    en: "Cafe24's side now drops the connection of every notice{who}.",
    ko: '지금 카페24 쪽이 모든 통보의 연결을 끊습니다{who}.',
    ja: '現在、Cafe24側はすべての通知の接続を切断します{who}。',
  },
};
