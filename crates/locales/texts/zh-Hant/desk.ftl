# 「拒絕追蹤」頁面：每一種已知的拒絕方式、目前的狀態，以及可以做什麼。

head = 拒絕追蹤
title = 拒絕追蹤 - Sluice
what = 拒絕追蹤，就是告訴公司不要追蹤你。你還是會看到廣告，只是沒那麼針對你。除非下方某項瀏覽器設定特別註明，否則拒絕不會影響網站使用；不過，公司也可能不理會。

## 數字。

numbers = 數字一覽
done = 已執行
verified = 已驗證
ignored = 對方不理會
impossible = 這裡無法執行
nothing-known = 無法讀取拒絕方式的清單。

## 某種用途一次全部拒絕。

everything-label = 一次全部拒絕
yes = 好，全部拒絕
no = 先不要
taken-back-one-by-one = 之後可以在下方逐項撤回。
mind = 關於這些設定，請先知道：

## 尋找。

find-hint = 公司或關鍵字
purpose = 用途
state-label = 狀態
kind-label = 類型
any = 全部
clear = 顯示全部
kinds = 前往

## 一列。

do-it = 執行
check = 再檢查一次
take-back = 撤回
open = 開啟頁面
checked = 剛剛重新檢查過了。
region = 適用地區：
signal = 你從聯盟自己的頁面取得的訊號
carry = 使用這個訊號
make = 產生一個限制所有公司的訊號
rule = 依照聯盟的規則，訊號只能在它自己的頁面上產生。在這裡產生的一樣會被讀取；確定想這麼做時再產生。
steps = 到那裡之後：

## 各類拒絕方式。

kind-signal = 訊號
kind-cookie = 公司的 Cookie
kind-sdk = SDK
kind-setting = 瀏覽器設定
kind-page = 要你親自操作的頁面

how-signal = 隨著瀏覽器的請求一起送出，或告訴公司的指令碼。有些法律要求公司遵守。
how-cookie = 表示「我拒絕」的 Cookie，存放在公司自己的網域：由 Sluice 存入，被清掉就再存一次。DAA、NAI 和 EDAA 是廣告業自己的聯盟，它們的頁面存入的是同樣的 Cookie。
how-sdk = 許多公司的指令碼會查看某個標記，或可以叫它停止。只要網頁載入這些指令碼，Sluice 都會這麼做。
how-setting = 瀏覽器的開關，對所有公司都有效；請先看看各有什麼代價。
how-page = Sluice 不能代替你按按鈕。它會開啟頁面，步驟列在這裡。

of-kind = 共 { $all } 項，已執行 { $count } 項
of-kind-opened = 共 { $all } 項，已開啟 { $count } 項

## 狀態。

state-not-done = 未執行
state-done = 已執行
state-verified = 已驗證
state-ignored = 對方不理會
state-undone = 已撤回
state-impossible = 這裡無法執行
state-not-opened = 未開啟
state-opened = 已開啟
state-changed = 之後被改過

## 正在做什麼。

doing-do = 正在執行…
doing-open = 正在開啟…
doing-check = 正在檢查…
doing-undo = 正在撤回…

## 是否仍然有效。

alive-confirmed = 實際試過，或目前的說明文件仍有記載。
alive-likely = 沒有跡象顯示它已失效。
alive-unknown = 沒有人知道這家公司是否還會遵守。
alive-closed = 已不再提供。

## 誰提到它。

named-by = 提到它的有：{ $names }。
named-by-daa = DAA
named-by-nai = NAI
named-by-edaa = EDAA
named-by-au = Your Online Choices（澳洲）
named-by-policies = 隱私權政策
named-by-vendor = 公司自己

## 整體情況。

standing-none = 已知 { $count } 項拒絕方式，都還沒執行。
standing-all = 已知 { $count } 項拒絕方式，Sluice 能自己執行的都已執行。
standing-left = 已知 { $count } 項拒絕方式，Sluice 能自己執行的還有 { $left } 項沒執行。

showing = 顯示 { $count } 項拒絕方式。
proof = 發現與執行的紀錄（{ $count }）
became = { $name }，{ $brand }：{ $said }

## 一次全部拒絕的句子。

opt-out-of = 「{ $purpose }」全部拒絕（{ $count }）
nothing-left = { $purpose }：Sluice 能自己執行的都已執行。

everything = Sluice 會：{ $steps }。
steps-between = ；
steps-end = { $first }；{ $last }
step-cookies = 存入 { $count } 家公司的「拒絕」Cookie
step-sdks = 只要網頁載入，就叫 { $count } 個 SDK 停止
step-signals = { $count ->
   *[other] 送出訊號：{ $names }
}
step-settings = { $count ->
   *[other] 變更瀏覽器設定：{ $names }
}
signal-of = { $name }（{ $brand }）
