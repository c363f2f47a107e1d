# 設定のページと、インストール直後に開くページ。

title = 設定：Sluice
head = 設定
name = 設定
what = ここでの変更はすぐに反映され、このブラウザーの中だけに保存されます。
sections = 移動先
undo = 元に戻す
undone = 元に戻しました。
take-away = 削除
yes-remove = はい、削除する
no = いいえ、残す
unreadable = 保存された設定を読み取れなかったため、初期設定で動いています。読み取れなかったものは別に保管し、これから選ぶ内容を新しく保存します。
refused = ブラウザーが新しいルールを受け付けなかったため、以前のルールのままです。ブラウザーからのメッセージ：{ $said }

## ゲート。

gates = すべてのサイトのゲート
gates-meaning = すべてのサイトに共通の設定です。下の一覧にある、個別に設定したサイトは除きます。
lifetime-of = （{ $name }）
limited = { $name }：Cookie の保存期間は{ $limit }です。

## サイト。

sites-label = サイトごとの設定
sites-meaning = ポップアップやレポートで、サイトごとに選んだものです。ここで取り消せます。
no-sites = まだ個別に設定したサイトはありません。サイトでポップアップを開き、ゲートを切り替えるとここに載ります。
find-hint = サイト、目的、Cookie
remove-all-label = 表示中のものをすべて削除
site-all = このサイトの設定をすべて削除
beacons = 自分でブロックしたビーコン

site-gate-same = { $name }：{ $state }（今は共通の設定と同じ）
site-gate-same-limited = { $name }：{ $state }、Cookie の保存期間は{ $limit }（今は共通の設定と同じ）
site-gate = { $name }：{ $state }（共通の設定：{ $other }）
site-gate-limited = { $name }：{ $state }、Cookie の保存期間は{ $limit }（共通の設定：{ $other }）
without-effect = { $line }（組織の設定が優先されるため無効）
site-loan = { $name }：{ $time } まで開いています
site-pause = 再開するまで一時停止中
site-pause-until = { $time } まで一時停止中
site-embed = { $name } の埋め込みをいつも読み込む
site-move = Cookie { $name }：「{ $purpose }」に分類

showing = { $all } サイトを表示しています。
showing-some = { $all } サイト中 { $count } サイトを表示しています。ほかのサイトは検索してください。

removed = { $site } の設定を削除しました：{ $what }。
removed-site = { $site } の設定をすべて削除しました。
removed-stop = ブロックをやめました：{ $place }。
removed-all = { $count } サイトの設定を削除しました。
remove-all-sites = { $count } サイトの設定を削除しますか？
remove-all-beacons = ブロックしているビーコン { $count } 件を削除しますか？
remove-all = { $sites } サイトの設定と、ブロックしているビーコン { $beacons } 件を削除しますか？
about-on = ：{ $what }、{ $site }

## アイコン。

icon = アイコンの数字
icon-meaning = 表示中のタブでブロックした数を、アイコンに表示できます。
icon-switch = 数字を表示する
shown = オン
hidden = オフ
icon-on = アイコンに数字を表示します。
icon-off = アイコンに数字を表示しません。

## 言語。

language = 言語
language-browser = ブラウザーと同じ
language-meaning = Sluice のページで使う言語です。Web サイトの中の表示とブラウザー自身の一覧は、ブラウザーの言語になります。

## ファイル。

file = 保存と読み込み
file-meaning = 設定した内容をすべて一つのファイルに保存します。別のブラウザーに移すときや、あとで戻すときに使えます。ファイルはお使いの端末だけに保存されます。ファイルを見た人には、どのサイトを個別に設定したかがわかります。
save = ファイルに保存
open = ファイルを開く
take = 読み込む
leave = 何も変えない
take-what = このファイルで変わること：
no-change = ファイルの内容は今の設定と同じです。読み込むものはありません。
takes-place = これまでの設定が、ファイルの内容に置き換わります。
not-a-file = Sluice が保存したファイルではないか、保存後に変更されています。何も変更していません。
too-large = Sluice が保存したものにしては大きすぎるファイルです。何も変更していません。
newer = これより新しい Sluice で保存されたファイルで、内容の一部がわかりません。何も変更していません。この Sluice を更新してから、もう一度ファイルを開いてください。
sorted-only = 分類した Cookie だけのファイルです。レポートの最後で開いてください。何も変更していません。
taken = ファイルの内容を反映しました。
badge-on = アイコンの数字：オフ → オン
badge-off = アイコンの数字：オン → オフ
gate-changes = { $name }（共通の設定）：{ $before } → { $after }
gate-kept = { $state }、Cookie の保存期間は{ $limit }
site-gets = { $site }：個別の設定が加わります
site-loses = { $site }：個別の設定がなくなります
site-changes = { $site }：個別の設定が変わります
more-sites = ほか { $count } サイト
moves-more = 分類した Cookie：{ $count } 件増えます
moves-fewer = 分類した Cookie：{ $count } 件減ります
moves-both = 分類した Cookie：{ $more } 件増え、{ $fewer } 件減ります
stops-more = ブロックするビーコン：{ $count } 件増えます
stops-fewer = ブロックするビーコン：{ $count } 件減ります
stops-both = ブロックするビーコン：{ $more } 件増え、{ $fewer } 件減ります
left-out = ファイルの中の { $count } 件は、ここでは意味をなさないため読み込みません。
also-opt-outs = ファイルにあるオプトアウト { $count } 件も実行する

## キー。

keys = キーボード
keys-meaning = 前面のウィンドウで使えるキーです。キーはブラウザーが管理していて、変更もできます。
keys-change = キーを変更
keys-where = Chromium では chrome://extensions/shortcuts、Firefox では about:addons の歯車メニューにある「拡張機能のショートカットキーの管理」で変更できます。
keys-none = キーなし
no-keys = このブラウザーでは、キーの情報を取得できません。

key-pause = 表示中のサイトで一時停止または再開
key-report = 表示中のページのレポートを開く
key-popup = ポップアップを開く
key-other = その他の操作

## 保存しているもの。

stored-label = Sluice が保存しているもの
stored-meaning = すべて、この端末のこのブラウザーの中にあります。Sluice はどこにも送りません。サーバーもアカウントも利用統計もありません。
nothing-stored = まだ何も保存していません。
stored-heading-what = 内容
stored-heading-long = 期間
stored-heading-size = サイズ
bytes = { $count } バイト
kilobytes = { $whole }.{ $tenths } KB

stored-choices = 選んだ内容：ゲート、サイトごとの設定、分類した Cookie、ブロックしたビーコン
stored-choices-long = 削除するまで
stored-language = 選んだ言語
stored-language-long = ブラウザーと同じに戻すまで
stored-badge = アイコンに数字を表示しない設定
stored-badge-long = 変更するまで
stored-opt-outs = オプトアウト：頼まれたものと、その後の様子
stored-opt-outs-long = 取り消すまで
stored-ends = 保存期間を決めた Cookie の期限
stored-ends-long = 期限が来るまで
stored-policies = Sluice に読ませたポリシー
stored-policies-long = 消すまで、または新しいものが 60 件たまるまで
stored-history = 全サイトでの日ごとの集計
stored-history-long = 「全サイト」のページで選んだ期間
stored-history-setting = その集計を残す期間
stored-aside = 読み取れずに別に保管したもの
stored-reset-long = すべてをリセットするまで
stored-journal = 開いているタブで起きたこと
stored-journal-long = タブかブラウザーを閉じるまで
stored-swept = 最後に削除した Cookie（元に戻すため）
stored-session = 動作中の Sluice の覚え書き
stored-session-long = ブラウザーを閉じるまで
stored-other = Sluice のその他の覚え書き
stored-other-long = Sluice を削除するまで

## 最初からやり直す。

reset = 最初からやり直す
reset-meaning = Sluice を使い始めた日の状態に戻します。その前に確認します。
reset-button = すべてをリセット…
reset-goes = 消えるもの：ゲートの設定、サイトごとの設定、分類した Cookie、ブロックしたビーコン、保存期間の制限、アイコンの数字の設定、読んだポリシー、「全サイト」のページの集計。
reset-stays = 残るもの：サイトの今の Cookie と、開いているタブで起きたこと（ブラウザーを閉じるまで）。
reset-yes = はい、すべてリセットする
reset-no = いいえ、そのままにする
reset-done = Sluice を使い始めた日の状態に戻しました。
reset-done-too = Sluice を使い始めた日の状態に戻し、オプトアウトも取り消しました。
reset-opt-outs = オプトアウト { $count } 件も取り消す（選ばなければ残ります）

## 組織が決めること。

managed = 組織による設定
managed-section = 一部の設定は組織が管理しています
managed-meaning = この端末のブラウザーは組織が管理しています。鍵の付いた設定は、ここでは変更できません。
managed-ignored = 組織の設定のうち、Sluice に理解できず使わなかったもの：
managed-pause = Sluice は一時停止できません。
managed-badge = アイコンに数字は表示されません。
managed-gate = { $name }：すべてのサイトで「{ $state }」
managed-gate-free = { $name }：すべてのサイトで「{ $state }」（自分で変更できます）
managed-site = { $name }：{ $site } で「{ $state }」
managed-site-free = { $name }：{ $site } で「{ $state }」（自分で変更できます）
managed-locked = { $name }：初期設定のまま

## 初めて使うとき。

welcome-title = Sluice へようこそ
welcome-what = Sluice は、Web サイトが保存するものや送るものを目的ごとに分け、目的ごとのゲートを開け閉めします。
welcome-now = 「分析と調査」と「広告」はすでに閉じています。サイトに必要なものは、すべて開いています。
welcome-nobody = アカウントはいらず、どこにも連絡しません。気づいたことは、このブラウザーの中だけに残ります。
welcome-gates = 七つのゲートの今の状態
welcome-options = 設定を変える
welcome-report = 気づいたことを見る
welcome-how = アドレスの横にある Sluice のアイコンを押すと、表示中のサイトで起きていることがわかります。
