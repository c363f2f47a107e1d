//! Signals: those that go to everybody as a header, and those that an SDK is told in the page.

use crate::desk::Desk;
use crate::watching::ON_ITS_WAY;
use sluice_model::desk::ProofKind;
use sluice_model::opt_out::{OptOut, OptOutCall, OptOutWay, Signal};

/// The headers of Global Privacy Control and Do Not Track, and how an event names them.
pub(crate) const HEADERS: [(Signal, &str, &str); 2] = [(Signal::Gpc, "sec-gpc", "gpc"), (Signal::Dnt, "dnt", "dnt")];

/// What SDKs are told for a signal, as their vendors document it; nothing for those that go another way.
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
    let (_, query) = url.split_once('?')?;
    let gcs = query.split('&').find_map(|pair| pair.strip_prefix("gcs=G1"))?;
    Some(gcs.contains('1'))
}

impl Desk {
    /// A request went out with these signals.
    pub(crate) fn signals_sent(&mut self, url: &str, host: &str, signals: &str) {
        let mut seen: Vec<(String, ProofKind, &str)> = Vec::new();
        for row in self.active() {
            let OptOutWay::Signal(signal) = row.way else { continue };
            let header = HEADERS.iter().find(|known| known.0 == signal);
            if header.is_some_and(|(_, _, word)| signals.split(',').any(|sent| sent == *word)) {
                // It goes to everybody: naming them all would say nothing.
                seen.push((row.id.clone(), ProofKind::Sent, ""));
            }
            if signal == Signal::ConsentMode && consent_of(url) == Some(false) {
                seen.push((row.id.clone(), ProofKind::Sent, host));
            }
        }
        for (id, kind, what) in seen {
            self.note(&id, kind, what);
        }
    }

    /// A hit went out of a tab. Until its page is told, hits say what the site itself chose.
    pub(crate) fn consent_sent(&mut self, url: &str, host: &str, tab: i32) {
        if consent_of(url) != Some(true) {
            return;
        }
        let told = self.shown.iter().find(|shown| shown.tab == tab).map_or(&[][..], |shown| &shown.told);
        let long_ago = |id: &str| told.iter().any(|told| told.id == id && told.time + ON_ITS_WAY <= self.time);
        let is_told = |row: &&OptOut| matches!(row.way, OptOutWay::Signal(Signal::ConsentMode)) && long_ago(&row.id);
        let ignored: Vec<String> = self.active().filter(is_told).map(|row| row.id.clone()).collect();
        for id in ignored {
            self.note(&id, ProofKind::WentOn, host);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::consent_of;

    #[test]
    fn hits_say_what_was_consented_to() {
        for (url, expected) in [
            ("https://a.example/g/collect?v=2&gcs=G111&x=1", Some(true)),
            ("https://a.example/g/collect?gcs=G100", Some(false)),
            ("https://a.example/g/collect?gcs=G101", Some(true)),
            ("https://a.example/g/collect?gcd=G111", None),
            ("https://a.example/g/collect", None),
        ] {
            assert_eq!(consent_of(url), expected, "{url}");
        }
    }
}
