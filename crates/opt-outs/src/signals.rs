//! Signals: those that go to everybody as a header, and those that an SDK is told in the page.

use crate::cookies::is_under;
use crate::desk::Desk;
use crate::shown::host_of;
use crate::watching::LONG_AFTER;
use sluice_model::desk::ProofKind;
use sluice_model::opt_out::{OptOutCall, OptOutWay, Signal};

/// Signals that go out as a header, and how events and scripts name them.
pub(crate) const HEADERS: [(Signal, &str, &str); 3] =
    [(Signal::Gpc, "sec-gpc", "gpc"), (Signal::Dnt, "dnt", "dnt"), (Signal::AdChoices, "x-adchoices", "ad-choices")];

/// What SDKs are told for a signal, as their vendors document it; nothing for those that go another way. Written out, for putting them
/// together makes the desk's module 18 KB larger; a test holds them to what `sluice-signals` writes.
pub(crate) fn calls_of(signal: Signal) -> Vec<OptOutCall> {
    let calls: &[(&str, &str)] = match signal {
        Signal::ConsentMode => &[(
            "gtag",
            r#"["consent","update",{"ad_storage":"denied","ad_user_data":"denied","ad_personalization":"denied","analytics_storage":"denied"}]"#,
        )],
        Signal::Uet => &[("uetq.push", r#"["consent","update",{"ad_storage":"denied"}]"#)],
        Signal::Clarity => &[("clarity", r#"["consentv2",{"ad_Storage":"denied","analytics_Storage":"denied"}]"#)],
        Signal::MetaLdu => &[("fbq", r#"["dataProcessingOptions",["LDU"],0,0]"#)],
        Signal::Shopify => &[(
            "Shopify.customerPrivacy.setTrackingConsent",
            r#"[{"analytics":false,"marketing":false,"preferences":true,"sale_of_data":false}]"#,
        )],
        Signal::Xandr => &[("pixie", r#"["consent","update",{"ad_storage":"denied"}]"#)],
        _ => &[],
    };
    let call = |(function, arguments): &(&str, &str)| OptOutCall {
        function: (*function).to_owned(),
        arguments: (*arguments).to_owned(),
    };
    calls.iter().map(call).collect()
}

/// What a hit of Google's says of the consent it was sent with: `G1`, then advertising and analytics, 1 where it was given.
fn consent_of(url: &str) -> Option<bool> {
    let (_, query) = url.split('#').next()?.split_once('?')?;
    let gcs = query.split('&').find_map(|pair| pair.strip_prefix("gcs=G1"))?;
    // Anything else (such as that consent mode is not used at all) says neither.
    let plain = !gcs.is_empty() && gcs.len() <= 2 && gcs.bytes().all(|sign| matches!(sign, b'0' | b'1'));
    plain.then(|| gcs.contains('1'))
}

impl Desk {
    /// A request went out with these signals. What a hit says of consent is judged only where Google's tag was told in its own frame.
    pub(crate) fn signals_sent(&mut self, url: &str, at: (i32, i32), signals: &str) {
        let rows: Vec<(String, Signal)> = self
            .active()
            .filter_map(|row| match row.way {
                OptOutWay::Signal(signal) => Some((row.id.clone(), signal)),
                _ => None,
            })
            .collect();
        for (id, signal) in rows {
            let header = HEADERS.iter().find(|known| known.0 == signal);
            if header.is_some_and(|(_, _, word)| signals.split(',').any(|sent| sent == *word)) {
                // It goes to everybody: naming them all would say nothing.
                self.note(&id, ProofKind::Sent, "");
            }
            if signal == Signal::ConsentMode
                && is_google(host_of(url))
                && let Some(granted) = consent_of(url)
                && let Some(told) = self.asked(at, &id, "").and_then(|asked| asked.told)
            {
                // What was gathered before the tag was told says what the site itself chose.
                match granted {
                    true if self.time >= told + LONG_AFTER => self.note(&id, ProofKind::WentOn, host_of(url)),
                    true => {}
                    false => self.note(&id, ProofKind::Sent, host_of(url)),
                }
            }
        }
    }
}

/// Whether a host is one that Google's tags send to.
fn is_google(host: &str) -> bool {
    const HOSTS: [&str; 5] =
        ["google-analytics.com", "analytics.google.com", "doubleclick.net", "google.com", "googleadservices.com"];
    HOSTS.iter().any(|known| is_under(host, known))
}

#[cfg(test)]
mod tests {
    use super::{calls_of, consent_of};
    use serde_json::{Value, json};
    use sluice_model::opt_out::Signal;
    use sluice_model::{Category, Purposes};
    use sluice_signals::{clarity_arguments, consent_mode_arguments, shopify_arguments, uet_arguments};

    #[test]
    fn each_vendor_is_told_what_is_written_for_it() {
        let shut: Purposes = [Category::Analytics, Category::Advertising].into_iter().collect();
        // What a site's own banner asks of the rest is not answered for the user.
        let mut refused = consent_mode_arguments(shut);
        refused.as_object_mut().unwrap().retain(|_, state| state == "denied");
        for (signal, function, arguments) in [
            (Signal::ConsentMode, "gtag", json!(["consent", "update", refused])),
            (Signal::Uet, "uetq.push", json!(["consent", "update", uet_arguments(shut)])),
            (Signal::Xandr, "pixie", json!(["consent", "update", uet_arguments(shut)])),
            (Signal::Clarity, "clarity", json!(["consentv2", clarity_arguments(shut)])),
            (Signal::MetaLdu, "fbq", json!(["dataProcessingOptions", ["LDU"], 0, 0])),
            (Signal::Shopify, "Shopify.customerPrivacy.setTrackingConsent", json!([shopify_arguments(shut)])),
        ] {
            let calls = calls_of(signal);
            assert_eq!((calls.len(), calls[0].function.as_str()), (1, function));
            assert_eq!(serde_json::from_str::<Value>(&calls[0].arguments).unwrap(), arguments, "{function}");
        }
        assert!(calls_of(Signal::Gpc).is_empty() && calls_of(Signal::Tcf).is_empty());
    }

    #[test]
    fn hits_say_what_was_consented_to() {
        for (url, expected) in [
            ("https://a.example/g/collect?v=2&gcs=G111&x=1", Some(true)),
            ("https://a.example/g/collect?gcs=G100", Some(false)),
            ("https://a.example/g/collect?gcs=G101", Some(true)),
            ("https://a.example/g/collect?gcd=G111", None),
            ("https://a.example/g/collect?gcs=G1--", None),
            ("https://a.example/g/collect?gcs=G1", None),
            ("https://a.example/g/collect#?gcs=G111", None),
            ("https://a.example/g/collect", None),
        ] {
            assert_eq!(consent_of(url), expected, "{url}");
        }
    }
}
