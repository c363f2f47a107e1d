//! Finds out which scheme a text is of: by the name it comes with, as a cookie, header or parameter, or by its shape.

use serde_json::Value;
use sluice_messages::signals_unread as why;

use crate::reading::{Reading, Result, bounded, unreadable};
use crate::{ad_choices, banners, browser, consent_mode, gpp, meta, microsoft, percent, shopify, tcf, us_privacy};

type Reader = fn(&str) -> Result<Reading>;

/// A table: names that say which scheme their value is of, in lower case.
const NAMES: [(&str, Reader); 26] = [
    ("euconsent-v2", tcf::read),
    ("eupubconsent-v2", tcf::read),
    ("iabtcf_tcstring", tcf::read),
    ("gdpr_consent", tcf::read),
    ("tcstring", tcf::read),
    ("gpp", gpp::read),
    ("__gpp", gpp::read),
    ("gppstring", gpp::read),
    ("iabgpp_hdr_gppstring", gpp::read),
    ("otgppconsent", gpp::read),
    ("usprivacy", us_privacy::read),
    ("us_privacy", us_privacy::read),
    ("us-privacy", us_privacy::read),
    ("iabusprivacy_string", us_privacy::read),
    ("adchoices_signal", ad_choices::read),
    ("x-adchoices", ad_choices::read),
    ("optanonconsent", banners::one_trust),
    ("cookieconsent", banners::cookiebot),
    ("cookieyes-consent", banners::cookie_yes),
    ("fccdcf", banners::funding_choices),
    ("_tracking_consent", shopify::cookie),
    ("sec-gpc", browser::global_privacy_control),
    ("globalprivacycontrol", browser::global_privacy_control),
    ("dnt", browser::do_not_track),
    ("donottrack", browser::do_not_track),
    ("asc", microsoft::uet_hit),
];

/// Parameters of Google's requests, which come several at a time.
const MARKS: [&str; 3] = ["gcs", "gcd", "npa"];

/// Reads a text of any scheme: `1YNN`, `euconsent-v2=CP…`, `DNT: 1`, `gcs=G100&gcd=…`, `["consent","default",{…}]` …
pub fn recognise(text: &str) -> Result<Reading> {
    let text = bounded(text)?;
    // `name=value` or `Name: value`; values have both characters, too, so only a known name counts.
    if let Some((name, value)) = text.split_once(['=', ':']) {
        let name = name.trim().to_ascii_lowercase();
        if let Some((_, read)) = NAMES.iter().find(|(known, _)| *known == name) {
            // This cookie is taken apart before it is decoded.
            let decoded = if name == "optanonconsent" { value.into() } else { percent::decode(value) };
            return read(decoded.trim());
        }
    }
    if text.split(['&', '?']).any(|part| MARKS.iter().any(|mark| part.split('=').next() == Some(mark) && part != *mark))
    {
        return consent_mode::hit(text);
    }
    if text.split('&').any(|part| part.starts_with("groups=")) {
        return banners::one_trust(text);
    }
    let text = &*percent::decode(text);
    match text.as_bytes() {
        [] => unreadable(why::nothing()),
        [b'{' | b'[', ..] => object_or_list(text),
        _ if consent_mode::is_mark(text) => consent_mode::hit(text),
        [b'1', _, _, _] => us_privacy::read(text),
        [b'3', ..] => shopify::cookie(text),
        // Six bits of version or kind come first: 1 is `B`, 2 is `C`, 3 is `D`.
        [b'D', ..] => gpp::read(text),
        // TCF's first version, too, has a 1, and wrote strings from 2018 to 2020 only; there were no other signals then.
        [b'C', ..] | [b'B', b'O', ..] => tcf::read(text),
        [b'B', ..] => ad_choices::read(text),
        _ => unreadable(why::unknown()),
    }
}

fn object_or_list(text: &str) -> Result<Reading> {
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        // Cookiebot writes JavaScript.
        return if text.starts_with('{') { banners::cookiebot(text) } else { unreadable(why::not_json()) };
    };
    let has = |key: &str| value.get(key).is_some();
    let first = value.get(0);
    let call = first.and_then(Value::as_str);
    match &value {
        _ if has("con") => shopify::cookie(text),
        _ if has("necessary") || has("statistics") => banners::cookiebot(text),
        _ if has("ad_Storage") || has("analytics_Storage") => microsoft::clarity_arguments(&value),
        _ if has("marketing") || has("sale_of_data") || has("analytics") || has("preferences") => {
            shopify::arguments(&value)
        }
        Value::Object(_) => consent_mode::arguments(&value),
        _ if call == Some("consentv2") => microsoft::clarity_arguments(&value),
        _ if call == Some("dataProcessingOptions") || first.is_some_and(Value::is_array) => meta::arguments(&value),
        // Several vendors have a call of this name.
        _ if call == Some("consent") => match (value.get(1), value.get(2)) {
            (Some(Value::String(_)), None) => meta::arguments(&value),
            (None | Some(Value::Bool(_)), None) => microsoft::clarity_arguments(&value),
            _ => consent_mode::arguments(&value),
        },
        _ => unreadable(why::unknown_call()),
    }
}
