# 設定のページと、Sluice をインストールしたときに開くページ。

title = 設定 - Sluice
head = 設定
name = 設定
what = ここでの変更はすぐに反映され、このブラウザーの中にだけ保存されます。
sections = 移動先
undo = 元に戻す
undone = 元の状態に戻しました。
take-away = 取り消す
yes-remove = はい、取り消します
no = いいえ、残します
unreadable = 保存されていた設定を読み取れなかったため、初期設定を使っています。読み取れなかったものは別に取ってあります。これから選ぶ内容は新しく保存されます。
refused = ブラウザーが最新のルールを受け付けなかったため、以前のルールのままです。ブラウザーからのメッセージ：{ $said }

## ゲート

gates = すべてのサイトのゲート
gates-meaning = 個別に設定したサイト（下の一覧）を除く、すべてのサイトに適用されます。
lifetime-of = （{ $name }）
limited = { $name }：Cookie の保存期間を変更しました（{ $limit }）。

## サイト

sites-label = 個別に設定したサイト
sites-meaning = ポップアップやレポートで、サイトごとに選んだ内容です。ここで取り消せます。
no-sites = 個別に設定したサイトはまだありません。サイトでポップアップを開き、ゲートを切り替えると、ここに表示されます。
find-hint = サイト、目的、Cookie
remove-all-label = すべて取り消す
site-all = このサイトの設定をすべて取り消す
beacons = 自分で止めているビーコン

site-gate-same = { $name }：{ $state }（いまは「すべてのサイト」と同じ）
site-gate-same-limited = { $name }：{ $state }、Cookie の保存期間：{ $limit }（いまは「すべてのサイト」と同じ）
site-gate = { $name }：{ $state }（すべてのサイト：{ $other }）
site-gate-limited = { $name }：{ $state }、Cookie の保存期間：{ $limit }（すべてのサイト：{ $other }）
without-effect = { $line }（組織の設定が優先されるため、効果はありません）
site-loan = { $name }：{ $time } まで開
site-pause = 再開するまで一時停止中
site-pause-until = { $time } まで一時停止中
site-embed = { $name } の埋め込みを常に通す
site-move = Cookie { $name }：「{ $purpose }」に分類

showing = サイト { $all } 件を表示しています。
showing-some = サイト { $all } 件のうち { $count } 件を表示しています。ほかのサイトは検索すると表示されます。

removed = { $site } の設定を取り消しました：{ $what }
removed-site = { $site } の設定をすべて取り消しました。
removed-stop = ふたたび通します：{ $place }
removed-all = サイト { $count } 件の設定を取り消しました。
remove-all-sites = サイト { $count } 件の設定を取り消しますか？
remove-all-beacons = 自分で止めているビーコン { $count } 件を取り消しますか？
remove-all = サイト { $sites } 件の設定と、自分で止めているビーコン { $beacons } 件を取り消しますか？
about-on = ：{ $what }、{ $site }

## アイコン

icon = アイコンの数字
icon-meaning = 手前のタブで止めた項目の数を、アイコンに表示できます。
icon-switch = 数字を表示する
shown = オン
hidden = オフ
icon-on = アイコンに数字を表示します。
icon-off = アイコンに数字を表示しません。

## 言語

language = 言語
language-browser = ブラウザーと同じ
language-meaning = Sluice のページで使う言語です。ウェブサイトの中の表示と、ブラウザー自身の一覧の表示は、ブラウザーの言語に従います。

## ファイル

file = 保存と読み込み
file-meaning = 選んだ内容をすべて 1 つのファイルにまとめます。別のブラウザーで使ったり、あとで戻したりできます。ファイルはお使いの端末にだけ保存されます。ファイルを手にした人は、どのサイトについて設定したかを読むことができます。
save = ファイルに保存
open = ファイルを開く
take = 読み込む
leave = いまのままにする
take-what = このファイルを読み込むと変わるもの：
no-change = ファイルの内容は、いまの設定と同じです。読み込む必要はありません。
takes-place = これまでの設定は、ファイルの内容に置き換わります。
not-a-file = このファイルは Sluice で保存したものではないか、保存後に書き換えられています。何も変更していません。
too-large = Sluice が保存したファイルにしては大きすぎます。何も変更していません。
newer = このファイルは、お使いのものより新しい Sluice で保存されたため、読み取れない内容が含まれています。何も変更していません。Sluice を更新してから、もう一度開いてください。
sorted-only = このファイルに入っているのは、Cookie の分類だけです。レポートのいちばん下で開いてください。何も変更していません。
taken = ファイルの内容を読み込みました。
badge-on = アイコンの数字：オフ → オン
badge-off = アイコンの数字：オン → オフ
gate-changes = { $name }（すべてのサイト）：{ $before } → { $after }
gate-kept = { $state }、Cookie の保存期間：{ $limit }
site-gets = { $site }：個別の設定が加わります
site-loses = { $site }：個別の設定がなくなります
site-changes = { $site }：個別の設定が変わります
more-sites = ほかサイト { $count } 件
moves-more = 分類した Cookie：{ $count } 件増えます
moves-fewer = 分類した Cookie：{ $count } 件減ります
moves-both = 分類した Cookie：{ $more } 件増え、{ $fewer } 件減ります
stops-more = 止めるビーコン：{ $count } 件増えます
stops-fewer = 止めるビーコン：{ $count } 件減ります
stops-both = 止めるビーコン：{ $more } 件増え、{ $fewer } 件減ります
left-out = ファイルの中の { $count } 件は、ここでは意味をなさないため読み込みません。
also-opt-outs = ファイルにあるオプトアウト { $count } 件も実行する

## キー

keys = キーボード
keys-meaning = 手前のウィンドウで使えるショートカットキーです。キーはブラウザーが管理していて、別のキーに変えられます。
keys-change = キーを変更
keys-where = Chromium では chrome://extensions/shortcuts のページ、Firefox では about:addons の歯車のメニューにある「拡張機能のショートカットキーの管理」で変更できます。
keys-none = キーなし
no-keys = このブラウザーでは、キーの情報を取得できません。

key-pause = 手前のサイトで一時停止／再開する
key-report = 手前のページのレポートを開く
key-popup = ポップアップを開く
key-other = その他のコマンド

## 保存しているもの

stored-label = Sluice が保存しているもの
stored-meaning = すべてこの端末の、このブラウザーの中にあります。Sluice はどこにも送信しません。サーバーもアカウントも利用統計もありません。
nothing-stored = まだ何も保存されていません。
stored-heading-what = 内容
stored-heading-long = 期間
stored-heading-size = サイズ
bytes = { $count } バイト
kilobytes = { $whole }.{ $tenths } KB

stored-choices = 選んだ内容：ゲート、サイト、分類した Cookie、止めているビーコン
stored-choices-long = 取り消すまで
stored-language = 選んだ言語
stored-language-long = ブラウザーと同じ言語に戻すまで
stored-badge = アイコンに数字を表示しないという設定
stored-badge-long = 変更するまで
stored-opt-outs = オプトアウト：希望したものと、確認できた状態
stored-opt-outs-long = 取り消すまで
stored-ends = 期間を制限した Cookie の期限
stored-ends-long = 期限が来るまで
stored-policies = Sluice に読み取らせたポリシー
stored-policies-long = 消去するまで、または新しいものが 60 件たまるまで
stored-history = すべてのサイトでの出来事の、日ごとの集計
stored-history-long = 「すべてのサイト」のページで選んだ期間
stored-history-setting = その集計を保存する期間
stored-aside = 読み取れず、別に取ってあるもの
stored-reset-long = すべてリセットするまで
stored-journal = 開いているタブでの出来事
stored-journal-long = タブかブラウザーを閉じるまで
stored-swept = 最後に削除した Cookie（元に戻せるように）
stored-session = Sluice が動いている間のメモ
stored-session-long = ブラウザーを閉じるまで
stored-other = Sluice のその他のメモ
stored-other-long = Sluice を削除するまで

## 最初からやり直す

reset = 最初からやり直す
reset-meaning = Sluice を入れたばかりの状態に戻します。実行する前に確認します。
reset-button = すべてリセット…
reset-goes = 消えるもの：ゲートの設定、サイトごとの設定、Cookie の分類、止めているビーコン、期間の制限、アイコンの数字の設定、ポリシーの読み取り結果、「すべてのサイト」のページの集計。
reset-stays = 残るもの：いまあるサイトの Cookie と、開いているタブでの出来事（ブラウザーを閉じるまで）。
reset-yes = はい、すべてリセットします
reset-no = いいえ、このままにします
reset-done = Sluice を、入れたばかりの状態に戻しました。
reset-done-too = Sluice を、入れたばかりの状態に戻し、オプトアウトも取り消しました。
reset-opt-outs = オプトアウト { $count } 件も取り消す（選ばなければ残ります）

## 組織が決めていること

managed = 組織が設定
managed-section = 一部の設定は組織が決めています
managed-meaning = この端末のブラウザーは組織が管理しています。鍵の印が付いたものは、ここでは変更できません。
managed-ignored = 組織の設定のうち、Sluice が理解できず、使っていないもの：
managed-pause = Sluice を一時停止することはできません。
managed-badge = アイコンに数字を表示しません。
managed-gate = { $name }：すべてのサイトで{ $state }
managed-gate-free = { $name }：すべてのサイトで{ $state }（変更できます）
managed-site = { $name }：{ $site } で{ $state }
managed-site-free = { $name }：{ $site } で{ $state }（変更できます）
managed-locked = { $name }：初期設定のまま

## はじめに

welcome-title = Sluice へようこそ
welcome-what = Sluice は、ウェブサイトが保存したり送信したりするものを目的ごとに分け、目的ごとのゲートを開け閉めします。
welcome-now = 「分析と調査」と「広告」のゲートは、はじめから閉じています。サイトに必要なものは、すべて開いています。
welcome-nobody = アカウントはいりません。どこにも接続せず、気づいたことはこのブラウザーの中にとどまります。
welcome-gates = 7 つのゲートのいまの状態
welcome-options = 設定を変える
welcome-report = 気づいたことを見る
welcome-how = アドレスの横にある Sluice のアイコンを押すと、手前のサイトで起きていることがわかります。
