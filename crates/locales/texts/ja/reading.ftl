# ポリシーの読み取り。

## 読み取れなかった理由

unreadable-empty = 中身がありません。
unreadable-pdf = これは PDF なので、Sluice では読み取れません。
unreadable-image = これは画像なので、Sluice では読み取れません。
unreadable-binary = これは文章ではありません。
unreadable-only-script = このページは、自身のスクリプトが動くまで空のままです。
unreadable-too-short = 文章がほとんどありません。
unreadable-cut = とても長いので、はじめの部分だけを読み取りました。

## 保存や読み取りの方法

technology-cookies = Cookie
technology-web-beacons = ウェブビーコンとピクセル
technology-sdks = SDK
technology-storage = ブラウザーの保存領域
technology-fingerprinting = フィンガープリント
technology-log-data = サーバーの記録

## 置いている相手

placer-own = サイト自身
placer-partners = 提携先
placer-advertisers = 広告主

## ポリシーに書かれている注意

caveat-service-may-suffer = ブロックすると、サービスの一部が動かなくなったり、制限されたりすることがあります。
caveat-still-see-ads = 広告は引き続き表示されますが、関心に合わないものになります。
caveat-not-responsible = 他社が置くものや、他社のオプトアウトについて、サイトは責任を負いません。
caveat-set-again = オプトアウトは 1 つのブラウザーだけで有効です。Cookie を削除すると無効になります。
