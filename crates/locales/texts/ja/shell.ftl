# ブラウザー自身が表示する Sluice の言葉と、ブロックした埋め込みの代わりにページに出る言葉。選択式は使えない。

## 拡張機能とキーの一覧。

name = Sluice
description = ページの Cookie、トラッキングピクセル、SDK 呼び出しを目的ごとに分け、選んだとおりにゲートを開け閉めします。
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

why-this = 「{ $gate }」のゲートが閉じているため、{ $name } のこの部分は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-audio = 「{ $gate }」のゲートが閉じているため、{ $name } の音声プレーヤーは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-button = 「{ $gate }」のゲートが閉じているため、{ $name } のボタンは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-calendar = 「{ $gate }」のゲートが閉じているため、{ $name } のカレンダーは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-chat = 「{ $gate }」のゲートが閉じているため、{ $name } のチャットは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-code = 「{ $gate }」のゲートが閉じているため、{ $name } のコードは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-comments = 「{ $gate }」のゲートが閉じているため、{ $name } のコメントは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-document = 「{ $gate }」のゲートが閉じているため、{ $name } の文書は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-form = 「{ $gate }」のゲートが閉じているため、{ $name } のフォームは読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-map = 「{ $gate }」のゲートが閉じているため、{ $name } の地図は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-picture = 「{ $gate }」のゲートが閉じているため、{ $name } の画像は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-post = 「{ $gate }」のゲートが閉じているため、{ $name } の投稿は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。
why-video = 「{ $gate }」のゲートが閉じているため、{ $name } の動画は読み込んでいません。読み込むと、ここを見ていることが { $owner } に伝わります。

## ボタン。短いものは、場所が狭いときに使う。

not-loaded = { $title }：読み込んでいません
load-once = 今回だけ読み込む
load-once-short = 今回だけ
load-always = このサイトではいつも読み込む
load-always-short = いつも
load-what = { $button }：{ $title }
load-failed = うまくいきませんでした。ページを再読み込みして、もう一度お試しください。
hide-note = { $name } についてのこの表示を隠す
