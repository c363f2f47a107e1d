# 瀏覽器顯示的 Sluice 文字，以及網頁中的嵌入內容被封鎖後，顯示在原處的文字。

## 擴充功能清單和快速鍵清單。

name = Sluice
description = 把網頁上的 Cookie、追蹤像素和 SDK 呼叫依用途分類，每種用途一道閘門，要開啟還是關閉由你決定。
command-pause = 在目前網站暫停或繼續
command-report = 開啟目前網頁的報告

## 顯示在嵌入內容原處：它的名稱。

embed-this = { $name }
embed-audio = { $name } 音訊播放器
embed-button = { $name } 按鈕
embed-calendar = { $name } 日曆
embed-chat = { $name } 聊天室
embed-code = { $name } 程式碼
embed-comments = { $name } 留言
embed-document = { $name } 文件
embed-form = { $name } 表單
embed-map = { $name } 地圖
embed-picture = { $name } 圖片
embed-post = { $name } 貼文
embed-video = { $name } 影片

## 為什麼沒有顯示。

why-this = 沒有載入來自 { $name } 的內容，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-audio = 沒有載入來自 { $name } 的音訊播放器，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-button = 沒有載入來自 { $name } 的按鈕，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-calendar = 沒有載入來自 { $name } 的日曆，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-chat = 沒有載入來自 { $name } 的聊天室，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-code = 沒有載入來自 { $name } 的程式碼，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-comments = 沒有載入來自 { $name } 的留言，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-document = 沒有載入來自 { $name } 的文件，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-form = 沒有載入來自 { $name } 的表單，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-map = 沒有載入來自 { $name } 的地圖，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-picture = 沒有載入來自 { $name } 的圖片，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-post = 沒有載入來自 { $name } 的貼文，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。
why-video = 沒有載入來自 { $name } 的影片，因為「{ $gate }」在這個網站已關閉。一旦載入，{ $owner } 就會知道你在這裡。

## 按鈕。

not-loaded = { $title }：未載入
load-once = 載入一次
load-once-short = 一次
load-always = 在這裡一律載入
load-always-short = 一律
load-what = { $button }：{ $title }
load-failed = 沒有成功。請重新載入網頁再試一次。
hide-note = 隱藏 { $name } 的這則提示
