# ページや企業が知る情報の種類。

contact-data = 連絡先
account-identifier = アカウントの識別子
device-identifier = ブラウザーや端末の識別子
purchases = 購入
search-terms = 検索語
content-viewed = 見た内容
interactions = 操作
page-address = ページのアドレス
page-title = ページのタイトル
referrer = 直前のページ
location = 位置情報
network-address = IP アドレス
language = 言語
screen = 画面サイズ
device-software = 端末とソフトウェア
timing = 時刻・時間
campaign = キャンペーン
consent-state = 同意の選択
technical = 技術情報

## サイト自身だけが知るもの

communications = 連絡を取る相手
content-metadata = 共有したものの日付と場所
