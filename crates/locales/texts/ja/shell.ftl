# ブラウザー自体が表示する Sluice の言葉と、止めた埋め込みの場所に出る言葉。選択式は使わない。

## 拡張機能とショートカットキーの一覧。

name = Sluice
description = ページの Cookie、追跡ピクセル、SDK 呼び出しを目的別に分け、あなたの選択どおりに目的ごとのゲートを開閉します。
command-pause = 表示中のサイトで一時停止または再開
command-report = 表示中のページのレポートを開く

## 埋め込みの名前。

embed-this = { $name }
embed-audio = { $name } の音声プレーヤー
embed-button = { $name } のボタン
embed-calendar = { $name } のカレンダー
embed-chat = { $name } のチャット
embed-code = { $name } のコード
embed-comments = { $name } のコメント
embed-document = { $name } の文書
embed-form = { $name } のフォーム
embed-map = { $name } の地図
embed-picture = { $name } の画像
embed-post = { $name } の投稿
embed-video = { $name } の動画

## 表示されない理由。

why-this = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のコンテンツは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-audio = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の音声プレーヤーは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-button = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のボタンは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-calendar = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のカレンダーは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-chat = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のチャットは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-code = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のコードは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-comments = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のコメントは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-document = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の文書は読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-form = ここでは「{ $gate }」のゲートが閉じているため、{ $name } のフォームは読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-map = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の地図は読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-picture = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の画像は読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-post = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の投稿は読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。
why-video = ここでは「{ $gate }」のゲートが閉じているため、{ $name } の動画は読み込まれていません。読み込むと、あなたがここにいることが { $owner } に伝わります。

## ボタン。

not-loaded = { $title }：読み込んでいません
load-once = 今回だけ読み込む
load-once-short = 今回だけ
load-always = このサイトではいつも読み込む
load-always-short = いつも
load-what = { $button }：{ $title }
load-failed = うまくいきませんでした。ページを再読み込みして、もう一度お試しください。
hide-note = { $name } についてのこの表示を隠す
