//! Moments in the user's own time and manner of writing it.

use js_sys::{Array, Date, Function, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::JsValue;

/// How much of a moment to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Hour, minute and second.
    Second,
    /// Day, hour and minute.
    Day,
}

thread_local! {
    // Making a formatter takes longer than using it a thousand times.
    static SECOND: Option<Function> = formatter(&[("timeStyle", "medium")]);
    static MINUTE: Option<Function> = formatter(&[("timeStyle", "short")]);
    static DAY: Option<Function> = formatter(&[("dateStyle", "medium"), ("timeStyle", "short")]);
    static DATE: Option<Function> = formatter(&[("dateStyle", "medium"), ("timeZone", "UTC")]);
}

/// A day of the user's calendar, counted from the first of 1970.
pub fn date_of(day: u32) -> String {
    DATE.with(|format| format_with(format.as_ref(), f64::from(day) * 86_400_000.0))
}

/// A moment, in milliseconds since 1970, as words; empty for a moment that is none.
pub fn words(time: f64, manner: Manner) -> String {
    match manner {
        Manner::Second => SECOND.with(|format| format_with(format.as_ref(), time)),
        Manner::Day => DAY.with(|format| format_with(format.as_ref(), time)),
    }
}

/// A moment to come: with its day, should that be another day than today.
pub fn until(time: f64) -> String {
    let (now, then) = (Date::new_0(), date(time));
    if now.to_date_string() == then.to_date_string() {
        MINUTE.with(|format| format_with(format.as_ref(), time))
    } else {
        words(time, Manner::Day)
    }
}

/// A moment as machines read it, for `<time datetime>`; empty for a moment that is none.
pub fn machine(time: f64) -> String {
    if date(time).get_time().is_nan() { String::new() } else { String::from(date(time).to_iso_string()) }
}

/// The language that is spoken; the browser's own form of it where it has one (British dates in English).
fn languages() -> Array {
    let (tag, own) = (sluice_messages::tag(), web_sys::window().and_then(|window| window.navigator().language()));
    let plain = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    if own.is_some_and(|own| plain(&own) == plain(tag)) { Array::new() } else { Array::of1(&tag.into()) }
}

fn formatter(options: &[(&str, &str)]) -> Option<Function> {
    let wanted = Object::new();
    for (name, value) in options {
        Reflect::set(&wanted, &JsValue::from_str(name), &JsValue::from_str(value)).ok()?;
    }
    Some(DateTimeFormat::new(&languages(), &wanted).format())
}

fn format_with(format: Option<&Function>, time: f64) -> String {
    // `call1` answers with an error, where format throws, for a moment that is none.
    let said = format.and_then(|format| format.call1(&JsValue::UNDEFINED, &date(time)).ok());
    said.and_then(|said| said.as_string()).unwrap_or_default()
}

fn date(time: f64) -> Date {
    Date::new(&JsValue::from_f64(time))
}
