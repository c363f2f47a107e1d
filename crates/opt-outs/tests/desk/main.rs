//! The desk of opt-outs from outside: told what happens, judged by what it asks for and what it shows. What is known is the real catalogue's.

mod asked_for;
mod browser;
mod cookies;
mod cookies_in_order;
mod dice;
mod hostile;
mod life_cookies;
mod life_others;
mod life_sdks;
mod restarts;
mod sdks;
mod sdks_heard;
mod sdks_told;
mod sdks_watched;
mod settings;
mod settling;
mod signals;
mod trial;
mod views;
mod visits;
