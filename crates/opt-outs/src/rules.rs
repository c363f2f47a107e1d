//! What is in force while opt-outs are in their place: headers by rule, and scripts in pages.

use crate::desk::Desk;
use crate::signals::HEADERS;
use sluice_model::desk::{DeskEffect, HeaderRule};
use sluice_model::opt_out::{FlagArea, OptOutCookies, OptOutWay, Signal};

impl Desk {
    /// Says which rules and scripts are to be in force, whole.
    pub(crate) fn enforce(&self, effects: &mut Vec<DeskEffect>) {
        let (mut headers, mut names) = (Vec::new(), Vec::new());
        for row in self.active() {
            match &row.way {
                OptOutWay::Cookies(cookies) => headers.extend(cookie_headers(cookies)),
                OptOutWay::Signal(signal) => {
                    if let Some((_, header, name)) = HEADERS.iter().find(|known| known.0 == *signal) {
                        let carried = self.kept(&row.id).map_or("", |kept| kept.text.as_str());
                        let value = if *signal == Signal::AdChoices { carried } else { "1" };
                        let (header, value) = ((*header).to_owned(), value.to_owned());
                        headers.push(HeaderRule {
                            hosts: Vec::new(),
                            header,
                            value,
                            third_party: false,
                            append: false,
                        });
                        names.push((*name).to_owned());
                    }
                }
                OptOutWay::Sdk(sdk) => {
                    let anew = |area| matches!(area, FlagArea::Function | FlagArea::Element);
                    if sdk.flags.iter().any(|flag| anew(flag.area)) {
                        names.push(row.id.clone());
                    }
                }
                _ => {}
            }
        }
        effects.push(DeskEffect::Rules { headers });
        effects.push(DeskEffect::Scripts { names });
    }
}

/// The `Cookie` headers of a vendor's domains: those cookies and no others; beside others where people may be signed in. The browser sends them so
/// even where it keeps third-party cookies back.
fn cookie_headers(cookies: &OptOutCookies) -> Vec<HeaderRule> {
    let of = |domain: &String| {
        let own = cookies.set.iter().filter(|cookie| cookie.domain == *domain);
        own.map(|cookie| format!("{}={}", cookie.name, cookie.value)).collect::<Vec<_>>().join("; ")
    };
    let rule = |domain: String| {
        let value = of(&domain);
        HeaderRule {
            hosts: vec![domain],
            header: "cookie".to_owned(),
            value,
            third_party: true,
            append: !cookies.header,
        }
    };
    Desk::domains(cookies).into_iter().map(rule).collect()
}

/// Whether a signal goes out as a header.
pub(crate) fn is_header(signal: Signal) -> bool {
    HEADERS.iter().any(|known| known.0 == signal)
}
