## ポリシーを読み取れなかった理由。

unreadable-empty = 中身がありません。
unreadable-pdf = PDF なので、Sluice には読み取れません。
unreadable-image = 画像なので、Sluice には読み取れません。
unreadable-binary = テキストではありません。
unreadable-only-script = ページ自身のスクリプトが動くまで、中身が空のページです。
unreadable-too-short = 文章がほとんどありません。
unreadable-cut = とても長い文章なので、はじめの部分だけを読みました。

## 保存や読み取りの手段。

technology-cookies = Cookie
technology-web-beacons = Web ビーコンとピクセル
technology-sdks = SDK
technology-storage = ブラウザーのストレージ
technology-fingerprinting = フィンガープリント採取
technology-log-data = サーバーの記録

## 誰が置くか。

placer-own = サイト自身
placer-partners = 提携先
placer-advertisers = 広告主

## ポリシーに書かれた注意。

caveat-service-may-suffer = ブロックすると、サービスの一部が動かなくなったり、使えなくなったりすることがあります。
caveat-still-see-ads = 広告は引き続き表示されますが、関心に合うものは減ります。
caveat-not-responsible = ほかの会社が置くものや、そのオプトアウトについて、サイトは責任を負いません。
caveat-set-again = オプトアウトは一つのブラウザーだけに効き、その Cookie を消すと無効になります。
