//! Signals that are more than a word: the `AdChoices` Signal, which the user gives or explicitly has made, and the US Privacy string, where a site keeps one.

use crate::desk::Desk;
use sluice_messages::opt_outs;
use sluice_model::StoredCookie;
use sluice_model::desk::{DeskEffect, OptOutState, ProofKind};
use sluice_model::opt_out::{OptOutWay, Signal};
use sluice_signals::{AdChoices, us_privacy_opt_out};

/// The cookie in which sites keep the US Privacy string.
pub(crate) const US_PRIVACY: &str = "usprivacy";
/// Longer texts are no signals of the alliance's.
const LONGEST: usize = 4_000;

impl Desk {
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
            _ if given.len() > LONGEST => Err(opt_outs::too_long().to_owned()),
            _ => AdChoices::decode(given).map(|signal| signal.encode()).map_err(|fault| fault.to_string()),
        };
        match signal {
            Ok(signal) => {
                self.set_state(id, OptOutState::Done);
                self.kept_mut(id).text = signal;
                self.note(id, ProofKind::Put, "");
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
