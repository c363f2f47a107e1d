//! Ways out that a text names: by their names, by where links lead, or by what it says can be done in browser, device and site.

use sluice_model::policy::{OptOutFinding, Technology};

use crate::document::{Link, Span};
use crate::keys::{Key, Topic};
use crate::matcher::Hit;
use crate::opt_out_checks::{
    can_be_changed, heeds, is_add_on, is_by_signal, is_by_writing, is_cell, is_done_by_browser, is_elsewhere, is_lead,
    is_led_by_browser, is_no_way, is_of_an_address, is_of_others, is_only_named, is_path, is_reserved,
    is_told_elsewhere, leads_elsewhere, section_heeds,
};
use crate::opt_out_links::{by_links, by_names, in_tables};
use crate::opt_out_places::COMPANIES;
use crate::outline::{Outline, Section};
use crate::text::{Sentence, Text};

/// What a button says has no more words.
pub(crate) const MOST_WORDS_OF_A_BUTTON: u32 = 5;

/// Ways out that are nobody's row.
pub(crate) const OWN: &[&str] = &["browser-settings", "device-settings", "site-settings"];

/// Every way out, once.
pub(crate) fn findings<'a>(
    text: &Text,
    outline: &Outline,
    all: impl Iterator<Item = (&'a Section, &'a Sentence<'a>)>,
    written: &[Link],
) -> Vec<OptOutFinding> {
    let mut found: Vec<OptOutFinding> = Vec::new();
    by_links(text, outline, written, &mut found);
    in_tables(text, &mut found);
    for (section, sentence) in all {
        // What people give is none of cookies' concern, but how they take it back is.
        let given = section.title.as_ref().is_some_and(|title| title.topics.iter().all(|topic| *topic == Topic::Given));
        let elsewhere = section.closed && !section.choices;
        if elsewhere && !given && !leaves_somebody(sentence) {
            continue;
        }
        for hit in sentence.affirmed() {
            let Key::OptOut(named) = hit.key else { continue };
            let id = named.id();
            if found.iter().any(|known| known.id == id) {
                continue;
            }
            // Whoever is left by name is left under any heading.
            let left = !OWN.contains(&id) && leaves_somebody(sentence);
            if elsewhere && !left && (id != "site-settings" || !given) {
                continue;
            }
            let words = text.place(hit);
            if is_lead(text, outline, sentence, id) || is_cell(text, sentence, id) || is_add_on(sentence, hit, id) {
                continue;
            }
            let of_browser = sentence.has(Key::Browser) && !OWN.contains(&id);
            if id != "browser-settings" && leads_elsewhere(text, words, id)
                || (id == "site-settings" || of_browser) && is_path(text, sentence)
                || id == "site-settings" && is_led_by_browser(text, outline, sentence)
            {
                continue;
            }
            if is_of_an_address(text, hit)
                || id == "site-settings" && !can_be_changed(text, outline, section, sentence, hit)
            {
                continue;
            }
            let others = || {
                is_elsewhere(sentence, hit.from, hit.to)
                    || is_of_others(text, sentence, hit)
                    || is_no_way(section, sentence)
                    || is_by_writing(text, sentence, hit)
                    || is_told_elsewhere(text, sentence, hit)
                    || is_reserved(text, sentence)
                    || is_done_by_browser(text, sentence, hit)
            };
            if id == "site-settings" && others() {
                continue;
            }
            // `In your browser` alone is where something happens.
            let bare = id == "browser-settings"
                && !section.choices
                && !sentence.has(Key::Choice)
                && !sentence.has(Key::Change)
                && !sentence.names_technology();
            if bare || is_only_named(section, sentence, hit, id) {
                continue;
            }
            // `Browser and device settings` are the browser's; and what is only read about is no way out.
            let of_browser = id == "device-settings"
                && sentence.hits.iter().any(|other| other.key == Key::Browser && other.to == hit.from);
            let told = |other: &Hit<Key>| other.key == Key::Nothing && other.meets(hit);
            if of_browser || sentence.hits.iter().any(told) {
                continue;
            }
            // A signal is a way out where the site heeds it.
            if id == "do-not-track"
                && !heeds(text, sentence)
                && !is_by_signal(text, section, sentence, hit)
                && !section_heeds(text, section, outline)
            {
                continue;
            }
            // One name holds the other's.
            let within = sentence.hits.iter().any(|other| {
                matches!(other.key, Key::OptOut(name) if name != named && !OWN.contains(&name.id()))
                    && other.from <= hit.from
                    && other.to >= hit.to
                    && other.to - other.from > hit.to - hit.from
            });
            let one_company =
                ["settings", "preferences", "personalization", "dashboard"].iter().any(|part| id.ends_with(part))
                    && !OWN.contains(&id);
            if within && !OWN.contains(&id) || one_company && !section.choices && !sentence.has(Key::Choice) {
                continue;
            }
            if id.contains("ad-") || id.contains("center") {
                by_companies(text, sentence, &mut found);
            }
            found.push(finding(text, id, words, sentence.span, link_in(text, sentence.span, words)));
        }
        by_names(text, sentence, &mut found);
        // Where it is told how cookies are deleted, a browser is enough.
        let title = section.title.as_ref().filter(|_| section.choices);
        let about = title.is_some_and(|title| title.technology);
        let there = title.is_some_and(|title| title.browser);
        let browser = sentence.affirmed().find(|hit| {
            about && hit.key == Key::Browser || there && matches!(hit.key, Key::Technology(Technology::Cookies))
        });
        if let Some(hit) = browser.filter(|_| !found.iter().any(|known| known.id == "browser-settings")) {
            let span = text.place(hit);
            found.push(finding(text, "browser-settings", span, sentence.span, link_in(text, sentence.span, span)));
        }
    }
    found.sort_by_key(|finding| finding.from);
    found
}

/// Whether a sentence says for certain that somebody is left.
fn leaves_somebody(sentence: &Sentence) -> bool {
    sentence.affirmed().any(|hit| hit.key == Key::WayOut && hit.weight > 1)
}

/// Companies beside one whose way out is named: `Google has one there, Criteo here`.
fn by_companies(text: &Text, sentence: &Sentence, found: &mut Vec<OptOutFinding>) {
    let (from, to) = text.range(sentence.span);
    for token in &text.tokens[from..to] {
        let word = text.vocabulary.word(token.word);
        let Some((_, id)) = COMPANIES.iter().find(|(name, _)| *name == word) else { continue };
        if !found.iter().any(|known| known.id == *id) {
            found.push(finding(text, id, Span { from: token.from, to: token.to }, sentence.span, None));
        }
    }
}

pub(crate) fn finding(text: &Text, id: &str, name: Span, sentence: Span, link: Option<String>) -> OptOutFinding {
    OptOutFinding {
        id: id.to_owned(),
        name: text.evidence(name),
        confidence: if link.is_some() { 0.95 } else { 0.8 },
        link,
        from: sentence.from,
        to: sentence.to,
        evidence: text.evidence(sentence),
    }
}

/// The link that the words stand in, or the only one of the sentence.
fn link_in(text: &Text, sentence: Span, words: Span) -> Option<String> {
    let mut inside =
        text.document.links.iter().filter(|link| link.span.from >= sentence.from && link.span.from < sentence.to);
    let over = text.document.links.iter().find(|link| link.span.from <= words.to && link.span.to >= words.from);
    let only = inside.next().filter(|_| inside.next().is_none());
    over.or(only).map(|link| link.href.clone()).filter(|href| href.starts_with("http"))
}
