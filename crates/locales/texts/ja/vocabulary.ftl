# どこでも使う言葉：目的、項目の種類、いくつかのものの並べ方。

language-name = 日本語

## 七つの目的：名前と、ひとことでの説明。

authentication = ログイン
security = セキュリティ
preferences = 設定の記憶
features = 機能とサービス
performance = パフォーマンス
analytics = 分析と調査
advertising = 広告

authentication-meaning = ログインしていることと、それが誰かを確認します。
security-meaning = 不正アクセスやロボットを防ぎます。
preferences-meaning = 言語、レイアウト、Cookie についての選択を覚えておきます。
features-meaning = 動画、地図、支払い、チャット、フォントなど、ページの部品です。
performance-meaning = サイトの速さを保ち、エラーを見つけます。
analytics-meaning = サイトの使われ方を数え、記録します。
advertising-meaning = 広告と、そのためにサイトをまたいであなたを追跡するものです。

not-sorted = 未分類

## いくつかのものを並べる。

list-between = 、
list-end = { $first }、{ $last }

sentence-between = {""}

## ひとつの項目。

cookie = Cookie
beacon = ビーコン
script = スクリプト
embed = 埋め込み
file = ファイル
stored-value = 保存データ
link = 追跡リンク
call = SDK 呼び出し

## 数。

cookies = Cookie { $count } 件
beacons = ビーコン { $count } 件
scripts = スクリプト { $count } 件
embeds = 埋め込み { $count } 件
files = ファイル { $count } 件
stored-values = 保存データ { $count } 件
links = 追跡リンク { $count } 件
calls = SDK 呼び出し { $count } 件
things = 項目 { $count } 件
hosts = ホスト { $count } 件
companies = 企業 { $count } 社
days = { $count } 日
