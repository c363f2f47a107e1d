## ページや会社が知る情報の種類。

contact-data = 連絡先
account-identifier = アカウント識別子
device-identifier = ブラウザーや端末の識別子
purchases = 購入
search-terms = 検索した言葉
content-viewed = 見た内容
interactions = 操作
page-address = ページのアドレス
page-title = ページのタイトル
referrer = 前に見たページ
location = 位置情報
network-address = IP アドレス
language = 言語
screen = 画面サイズ
device-software = 端末とソフトウェア
timing = 時刻と時間
campaign = キャンペーン
consent-state = 同意についての選択
technical = 技術的な情報

## サイト自身だけが知る情報。ポリシーに書かれている。

communications = やり取りの相手
content-metadata = 共有したものの日付と場所
