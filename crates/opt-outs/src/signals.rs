//! Signals: those that go to everybody as a header, and those that an SDK is told in the page.

use crate::desk::Desk;
use sluice_model::StoredCookie;
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind};
use sluice_model::opt_out::{OptOutCall, OptOutWay, Signal};
use sluice_signals::{AdChoices, us_privacy_opt_out};

/// Signals that go out as a header, and how events and scripts name them.
pub(crate) const HEADERS: [(Signal, &str, &str); 3] =
    [(Signal::Gpc, "sec-gpc", "gpc"), (Signal::Dnt, "dnt", "dnt"), (Signal::AdChoices, "x-adchoices", "ad-choices")];
/// The cookie in which sites keep the US Privacy string.
pub(crate) const US_PRIVACY: &str = "usprivacy";
/// Longer texts are no signals of the alliance's.
const LONGEST: usize = 4_000;

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
            if signal == Signal::ConsentMode
                && let Some(granted) = consent_of(url)
            {
                let told =
                    self.kept(&row.id).is_some_and(|kept| kept.proof.iter().any(|proof| proof.kind == ProofKind::Told));
                // Before the first page was told, hits say what the site itself chose.
                if told || !granted {
                    seen.push((row.id.clone(), if granted { ProofKind::WentOn } else { ProofKind::Sent }, host));
                }
            }
        }
        for (id, kind, what) in seen {
            self.note(&id, kind, what);
        }
    }

    /// The user gives a signal to be carried, or with an empty text has one made: only ever by his own word, since the scheme's rule is that signals are
    /// made in its own tool.
    #[expect(clippy::cast_sign_loss, reason = "a time before 1970 becomes 0")]
    pub(crate) fn carry(&mut self, id: &str, text: &str) {
        self.fault = None;
        if self.row(id).is_none_or(|row| row.way != OptOutWay::Signal(Signal::AdChoices)) {
            return;
        }
        let given = text.trim();
        let signal = match given {
            "" => Ok(AdChoices::limit_all((self.time / 1000.0) as u32).encode()),
            _ if given.len() > LONGEST => Err("This is too long for a signal.".to_owned()),
            _ => AdChoices::decode(given).map(|signal| signal.encode()).map_err(|fault| fault.to_string()),
        };
        match signal {
            Ok(signal) => {
                self.set_state(id, OptOutState::Done);
                self.kept_mut(id).text = signal;
                self.note(id, ProofKind::Put, "The signal");
            }
            Err(fault) => {
                self.fault = Some((id.to_owned(), fault));
                self.changed = true;
            }
        }
    }

    /// What a signal that is carried says.
    pub(crate) fn reading(&self, id: &str) -> Vec<String> {
        let text = self.kept(id).map_or("", |kept| kept.text.as_str());
        if text.is_empty() {
            Vec::new()
        } else {
            AdChoices::decode(text).map(|signal| signal.reading().lines).unwrap_or_default()
        }
    }

    /// A site keeps the US Privacy string: where it does not say no to the sale of data yet, it does from now on. Sites that keep none are left alone.
    pub(crate) fn us_privacy(&mut self, cookie: &StoredCookie, effects: &mut Vec<DeskEffect>) {
        if cookie.name != US_PRIVACY {
            return;
        }
        let Some(id) =
            self.active().find(|row| row.way == OptOutWay::Signal(Signal::UsPrivacy)).map(|row| row.id.clone())
        else {
            return;
        };
        if let Ok(value) = us_privacy_opt_out(&cookie.value)
            && value != cookie.value
        {
            self.note(&id, ProofKind::Put, cookie.domain.trim_start_matches('.'));
            effects.push(DeskEffect::ChangeCookie { cookie: cookie.clone(), value });
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
