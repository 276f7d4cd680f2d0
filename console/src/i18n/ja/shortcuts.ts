import type { shortcuts as en } from '../en/shortcuts.ts';

export const shortcuts: Record<keyof typeof en, string> = {
  'shortcut.title': 'ショートカット',
  'shortcut.search': '検索',
  'shortcut.palette': '注文・画面・操作を探す',
  'shortcut.down': '次の行',
  'shortcut.up': '前の行',
  'shortcut.open': '行を開く',
  'shortcut.select': '行を選択',
  'shortcut.previous': '元の一覧の前の注文',
  'shortcut.next': '元の一覧の次の注文',
  'shortcut.utc': 'UTCも表示',
  'shortcut.copyNumber': '注文番号をコピー',
  'shortcut.help': 'ショートカット一覧',
  'shortcut.escape': '一番上の画面を閉じる',
  'shortcut.off': 'ショートカットはアカウントの画面で無効にできます。',
  'shortcut.section': 'キーボード',
  'shortcut.use': 'ショートカットを使う',
  'shortcut.useWhat':
    '文字を入力していない間、このブラウザーでj、k、/などのキーを使えます。一覧は「？」キーで表示します。',
  'orders.view.by': '{name}さん',
};
