# 網站政策頁面：政策怎麼寫，和實際發現互相對照。

head = 他們怎麼說，我們看到什麼
title = { $site }：{ head }
report = 這個網頁的報告
what = 網站會寫明 Cookie 用來做什麼，以及怎麼拒絕。你要求時，Sluice 會讀那份文字，和目前網頁上看到的互相對照。它照規則讀，可能會出錯；原句都列在這裡，你可以自己看。

## 選擇要讀什麼。

choose = 這個網站的政策
looking = 正在尋找政策的連結…
none-found = 目前的網頁上，沒有看起來像政策的連結。
nowhere = 無法查看目前的網頁。
read = 讀取
read-again = 重新讀取
read-open = 讀取目前的網頁
read-open-why = 適合要靠指令碼才會顯示的政策，或你自己打開的政策。
reading = 正在讀取…
address = 其他網址
address-hint = https://…
asked-as-nobody = 文字是直接向網站要來的，不帶 Cookie。不會傳送任何內容到別處。
others = 讀取另一份
forget = 刪除讀取結果
kind-cookie-policy = Cookie 政策
kind-privacy-policy = 隱私權政策
kind-notice = Cookie 清單
not-fetched = 無法取得文字：{ $why }。你可以自己打開它，再讀取目前的網頁。
not-kept = 瀏覽器無法儲存：{ $why }。

## 最上方的一句話。

summary-text = { $text ->
    [cookie-policy] 這份 Cookie 政策
    [privacy-policy] 這份隱私權政策
    [cookie-list] 這份 Cookie 清單
   *[text] 這份文字
}
summary-names = { $purposes ->
    [0] 沒有寫到任何用途
   *[other] 寫到七種用途中的 { $purposes } 種
}，{ $ways ->
    [0] 沒有提供拒絕的方式
   *[other] 提供 { $ways } 種拒絕的方式
}，{ $cookies ->
    [0] 沒有逐一列出 Cookie
   *[other] 列出 { $cookies } 個 Cookie 的名稱
}
summary = { summary-text }{ summary-names }。
summary-dated = { summary-text }（日期：{ $date }）{ summary-names }。

## 讀了什麼。

read-on = 讀取時間：{ $when }。
since-changed = 和上次（{ $before }）讀的相比，文字有改動。
since-same = 文字和上次（{ $before }）讀的相同。

said = 文中怎麼說
technologies = 提到的技術
information = 自動收集的資訊
warns = 提醒
no-purposes = 沒有找到說明 Cookie 等用途的句子。文中可能用了別的說法。
new = 新增：
gone = 已刪去：
changed-elsewhere = 從中找到的內容沒有改變。

## 逐項用途。

categories = 逐項用途
they-say = 他們說
we-saw = 我們看到
nothing = 沒有
no-heading = （在文中，沒有標題）
necessary = 自稱是必要的
by = 由{ $names }放置
verdict-said-and-seen = 有寫，也有發現
verdict-not-said = 有發現，但文中沒寫
verdict-not-seen = 有寫，這次造訪沒有發現
verdict-neither = 沒寫，也沒有發現
seen = { $what }：{ $companies }
seen-calls = SDK 呼叫
seen-all-stopped = { $things }，已全部封鎖
seen-some-stopped = { $things }，已封鎖 { $stopped } 項
they-call-it = 網站的說法：「{ $word }」。

## 公司。

companies = 公司
not-named = 有發現，但文中沒有提到
named = 有發現，文中也有提到
named-not-seen = 文中有提到，這次造訪沒有發現
all-named = 發現的所有公司，文中都有提到名稱。
none-named = 文中沒有提到任何公司的名稱。

## Cookie。

cookies = Cookie
no-list = 文中沒有逐一列出 Cookie。
not-listed = 有發現，但不在清單裡
cookies-agree = 發現的 Cookie 和清單一致。
listed = 文中列出 { $count } 個 Cookie；發現了其中 { $seen } 個。
differs-longer = 清單寫的是「{ $said }」，實際保留 { $days } 天。
differs-necessary = 清單說它是必要的，實際上做的是「{ $purpose }」的事。
differs-unknown = 清單寫的是別的用途，實際上做的是「{ $purpose }」的事。
differs-other = 清單寫的是「{ $other }」，實際上做的是「{ $purpose }」的事。

## 拒絕的方式。

opt-outs = 文中提供的拒絕方式
no-opt-outs = 文中沒有提供拒絕的方式。
at-the-desk = 「拒絕追蹤」頁面上的 { $name }：{ $said }
to-the-desk = 開啟「拒絕追蹤」
where-it-leads = 文中的連結
by-browser = 在你的瀏覽器裡。Sluice 會依用途和網站替你做到：閘門就是做這件事的。
by-device = 在你裝置的設定裡。
by-site = 在網站上，用它自己的設定或橫幅。
not-known = Sluice 不認得這一種。
why-closed = 無法查看這個頁面的內容
why-no-web = 這不是網頁網址
why-status = 網站回應 { $number }
