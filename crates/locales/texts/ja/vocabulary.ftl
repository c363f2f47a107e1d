# どこでも使う言葉：目的、ものの種類、いくつかのものの並べ方。

language-name = 日本語

## 七つの目的：名前と、一行の説明。

authentication = ログイン
security = セキュリティ
preferences = ユーザー設定
features = 機能とサービス
performance = パフォーマンス
analytics = 分析と調査
advertising = 広告

authentication-meaning = ログインしていることと、誰としてログインしているかを覚えます。
security-meaning = 不正行為や自動プログラムを防ぎます。
preferences-meaning = 言語、表示、Cookie についての選択を覚えます。
features-meaning = 動画、地図、支払い、チャット、フォントなど、ページを形づくる部品です。
performance-meaning = サイトの速さを保ち、エラーに気づけるようにします。
analytics-meaning = サイトがどう使われているかを数え、記録します。
advertising-meaning = 広告と、そのためにサイトをまたいで行う追跡です。

not-sorted = 未分類

## いくつかのものを並べる。

list-between = 、
list-end = { $first }、{ $last }

sentence-between = {""}

## 一つのもの。

cookie = Cookie
beacon = ビーコン
script = スクリプト
embed = 埋め込み
file = ファイル
stored-value = 保存データ
link = 追跡用リンク
call = SDK 呼び出し

## 数。

cookies = Cookie { $count } 件
beacons = ビーコン { $count } 件
scripts = スクリプト { $count } 件
embeds = 埋め込み { $count } 件
files = ファイル { $count } 件
stored-values = 保存データ { $count } 件
links = 追跡用リンク { $count } 件
calls = SDK 呼び出し { $count } 件
things = { $count } 件
hosts = ホスト { $count } 件
companies = { $count } 社
days = { $count } 日間
