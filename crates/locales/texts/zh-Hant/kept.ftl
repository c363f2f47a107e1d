# 保留的內容：清除、保留時間，以及使用者自己分類的 Cookie。

sweep-remove = 清除
sweep-undo = 復原 Cookie 並開啟閘門
keep = Cookie 保留時間
belongs = 它是做什麼用的？
as-sorted = 依 Sluice 的分類
moves = 你自己分類的 Cookie
moves-meaning = 在 Cookie 所屬的網站上，以你的分類為準，優先於 Sluice 的判斷。
take-back = 撤回
save-file = 存成檔案
read-file = 從檔案讀取
not-a-file = 這個檔案裡沒有用 Sluice 分類的 Cookie。沒有做任何變更。
embeds = 你一律放行的嵌入內容
embeds-meaning = 即使閘門已關閉，它們也會在這些網站載入。Cookie 仍由各自的閘門管理。

## 清除閘門關閉前留下的 Cookie。

sweep-here = 這個網站還留有 { $count } 個這類 Cookie；{ $signing-in }。
sweep-everywhere = 所有網站共留有 { $count } 個這類 Cookie；{ $signing-in }。
sweep-no-sign-in = 都和你的登入無關
sweep-sign-in = 其中 { $count } 個知道你已登入
sweep-removed = 已清除 { $count } 個 Cookie。
sweep-undone = 已復原 { $count } 個 Cookie，閘門也重新開啟了。

## 保留時間。

days-any = 由網站決定
days-year = 最長 1 年
days = 最長 { $days } 天
cut = 原有的 { $count } 個 Cookie 也縮短了保留時間。
cut-from = 原本要保留 { $from }，現在保留 { $to }。

## 使用者選擇的清單。

moved = { $name }（{ $site }）：{ $purpose }
embed = { $name }（{ $site }）

## Cookie 的特徵。

looks-sure = 它看起來屬於「{ $purpose }」。
looks-unsure = 它或許屬於「{ $purpose }」，但還不夠確定，不會據此處理。
looks-traits = 它的特徵：{ $traits }。
looks-trait-last = { $traits }、{ $last }
looks-percent = 這類推測 100 次裡有 { $percent } 次是對的。

## 帶著已清除的編號又回來的 Cookie。

came-back = 它帶著某個已清除 Cookie 的編號又回來了：別的地方留有副本，可能在伺服器上。
came-back-copies = 它帶著某個已清除 Cookie 的編號又回來了。在 { $places } 找到副本；只存有這份副本的地方已經清除。
copy-local = 本機儲存空間（{ $key }）
copy-local-left = 本機儲存空間（{ $key }，未清除：裡面還有其他內容）
copy-session = 工作階段儲存空間（{ $key }）
copy-session-left = 工作階段儲存空間（{ $key }，未清除：裡面還有其他內容）
copy-window = 視窗名稱
