//! The words of the desk of opt-outs.

use super::some;
use sluice_model::Category;
use sluice_model::desk::{OptOutKind, OptOutState};
use sluice_model::opt_out::{Alive, NamedBy};

/// The heading of the opt-outs of a kind.
pub const fn kind(kind: OptOutKind) -> &'static str {
    match kind {
        OptOutKind::Signal => "Signals",
        OptOutKind::Cookie => "Companies' cookies",
        OptOutKind::Sdk => "SDKs",
        OptOutKind::Setting => "Browser settings",
        OptOutKind::Page => "Pages for you",
    }
}

/// How opt-outs of a kind work.
pub const fn how(kind: OptOutKind) -> &'static str {
    match kind {
        OptOutKind::Signal => {
            "Sent along with what your browser asks for, or told to a company's script. Some laws make companies heed them."
        }
        OptOutKind::Cookie => {
            "A cookie that says no, kept at the company itself: Sluice sets it, and sets it again when it is cleared. DAA, NAI and EDAA are \
             the advertising industry's own alliances; their pages set the same cookies."
        }
        OptOutKind::Sdk => {
            "Many companies' scripts look for a flag, or can be told to stop. Sluice does so on each page that loads them."
        }
        OptOutKind::Setting => "Switches of your browser. They stop things for all companies; read what each costs.",
        OptOutKind::Page => "Sluice cannot press buttons in your name. It opens the page, and these are the steps.",
    }
}

/// Where an opt-out stands, in a word or two.
pub const fn state(kind: OptOutKind, state: OptOutState) -> &'static str {
    match (state, kind) {
        (OptOutState::NotDone, OptOutKind::Page) => "Not opened",
        (OptOutState::NotDone, _) => "Not done",
        // Whether anything was done there, nobody can see.
        (OptOutState::Done, OptOutKind::Page) => "Opened",
        (OptOutState::Done, _) => "Done",
        (OptOutState::Verified, _) => "Verified",
        (OptOutState::Ignored, OptOutKind::Setting) => "Changed since",
        (OptOutState::Ignored, _) => "Ignored",
        (OptOutState::Undone, _) => "Taken back",
        (OptOutState::Impossible, _) => "Not possible here",
    }
}

/// What is being done about an opt-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It is carried out.
    Do,
    /// Its page is opened.
    Open,
    /// It is looked at again.
    Check,
    /// It is taken back.
    Undo,
}

/// The same in words.
pub const fn doing(doing: Doing) -> &'static str {
    match doing {
        Doing::Do => "Being done …",
        Doing::Open => "Being opened …",
        Doing::Check => "Being looked at …",
        Doing::Undo => "Being taken back …",
    }
}

/// Whether an opt-out is still honoured, as far as anybody knows.
pub const fn alive(alive: Alive) -> &'static str {
    match alive {
        Alive::Confirmed => "Tried, or documented today.",
        Alive::Likely => "Nothing speaks against its being honoured.",
        Alive::Unknown => "Nobody knows whether the company still honours this.",
        Alive::Closed => "No longer offered.",
    }
}

/// Who points people at an opt-out.
pub fn named_by(who: &[NamedBy]) -> String {
    let name = |who: &NamedBy| match who {
        NamedBy::Daa => "DAA",
        NamedBy::Nai => "NAI",
        NamedBy::Edaa => "EDAA",
        NamedBy::Au => "Your Online Choices (Australia)",
        NamedBy::Policies => "privacy policies",
        NamedBy::Vendor => "the company itself",
    };
    format!("Named by: {}.", who.iter().map(name).collect::<Vec<_>>().join(", "))
}

/// Where all opt-outs stand together.
pub fn standing(known: usize, active: usize, left: usize) -> String {
    let known = some(known as u64, "opt-out is known", "opt-outs are known");
    match (active, left) {
        (0, _) => format!("{known}; none is done yet."),
        (_, 0) => format!("{known}; everything that Sluice can do by itself is done."),
        _ => format!("{known}; {left} that Sluice can do by itself are not done."),
    }
}

/// Under the heading of a kind.
pub fn of_kind(kind: OptOutKind, all: usize, active: usize) -> String {
    let (all, done) = (all as u64, if kind == OptOutKind::Page { "opened" } else { "done" });
    if active == 0 { format!("{all}, none {done}") } else { format!("{all}, {active} {done}") }
}

/// How much of the list is on show.
pub fn showing(rows: usize) -> String {
    format!("Showing {}.", some(rows as u64, "opt-out", "opt-outs"))
}

/// What was seen and done.
pub fn proof(lines: usize) -> String {
    format!("What was seen and done ({lines})")
}

/// What became of an opt-out, for those who hear the page.
pub fn became(name: &str, brand: &str, said: &str) -> String {
    format!("{name}, {brand}: {said}")
}

/// The button for all opt-outs of a category.
pub fn opt_out_of(category: Category, count: usize) -> String {
    format!("Opt out of everything for {} ({count})", category.name())
}

/// Instead of it, where nothing is left.
pub fn nothing_left(category: Category) -> String {
    format!("{}: everything that Sluice can do by itself is done.", category.name())
}

/// What is done for a category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Everything {
    /// How many companies' cookies.
    pub companies: usize,
    /// How many SDKs.
    pub sdks: usize,
    /// Which signals, with whose they are.
    pub signals: Vec<String>,
    /// Which settings of the browser.
    pub settings: Vec<String>,
    /// What those cost, by their names.
    pub prices: Vec<(String, String)>,
}

/// The same in a sentence.
pub fn everything(all: &Everything) -> String {
    let mut parts = Vec::new();
    if all.companies > 0 {
        parts.push(format!("set the opt-out cookies of {}", some(all.companies as u64, "company", "companies")));
    }
    if all.sdks > 0 {
        parts.push(format!("tell {} to stop wherever pages load them", some(all.sdks as u64, "SDK", "SDKs")));
    }
    if !all.signals.is_empty() {
        let word = if all.signals.len() == 1 { "signal" } else { "signals" };
        parts.push(format!("send the {word} {}", list(&all.signals, ", ", " and ")));
    }
    if !all.settings.is_empty() {
        let word = if all.settings.len() == 1 { "setting" } else { "settings" };
        parts.push(format!("change the browser {word} {}", list(&all.settings, ", ", " and ")));
    }
    format!("Sluice will {}.", list(&parts, "; ", "; and "))
}

fn list(parts: &[String], between: &str, last: &str) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{}{last}{end}", first.join(between)),
    }
}

#[cfg(test)]
mod tests {
    use super::{Everything, everything, named_by, standing};
    use sluice_model::opt_out::NamedBy;

    #[test]
    fn what_will_be_done_is_one_sentence() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let all = Everything {
            companies: 2,
            sdks: 1,
            signals: texts(&["A", "B", "C"]),
            settings: texts(&["D"]),
            ..Everything::default()
        };
        let said = "Sluice will set the opt-out cookies of 2 companies; tell 1 SDK to stop wherever pages load them; \
                    send the signals A, B and C; and change the browser setting D.";
        assert_eq!(everything(&all), said);
        let one = Everything { companies: 1, ..Everything::default() };
        assert_eq!(everything(&one), "Sluice will set the opt-out cookies of 1 company.");
    }

    #[test]
    fn numbers_have_their_words() {
        assert_eq!(standing(9, 0, 5), "9 opt-outs are known; none is done yet.");
        assert_eq!(standing(9, 4, 5), "9 opt-outs are known; 5 that Sluice can do by itself are not done.");
        assert_eq!(standing(1, 1, 0), "1 opt-out is known; everything that Sluice can do by itself is done.");
        assert_eq!(named_by(&[NamedBy::Daa, NamedBy::Policies]), "Named by: DAA, privacy policies.");
    }
}
