//! What a site's policy says: text or HTML read into a [`PolicyReading`]. Nothing here knows a browser or a clock, and nothing that is handed
//! in can make it fail, grow without bound or take long.
//!
//! A text goes through four stages. [`input`] makes it a bounded text that people would see; [`html`] or [`plain`] makes that a list of blocks
//! (headings, paragraphs, items, tables); [`text`] finds the phrases of the files in `words/` in it; [`outline`] and [`units`] put these
//! together with where they stand, so that a word in a section on people's rights counts for nothing and the same word as the heading of a group
//! of cookies for much.
//!
//! Phrases are found by [`matcher`], not by regular expressions. What is looked for is rows of words with endings left open and words between
//! them, in languages with and without spaces and with letters folded; some thousands of such as one set of expressions are a machine of many
//! megabytes, and the library alone makes a module larger than all of this.

mod actors;
mod cookie_categories;
mod cookie_headings;
mod cookie_labels;
mod cookie_lines;
mod cookie_names;
mod cookie_providers;
mod cookie_records;
mod cookies;
mod date;
mod document;
mod duration;
mod find;
mod findings;
mod heading_edges;
mod headings;
mod html;
mod information;
mod information_kinds;
mod inline;
mod input;
mod keys;
mod kind;
mod language;
mod making;
mod marks;
mod matcher;
mod name_tables;
mod names;
mod opt_out_checks;
mod opt_out_links;
mod opt_out_places;
mod opt_out_vendors;
mod opt_outs;
mod outline;
mod own_names;
mod parties;
mod party_makers;
mod party_names;
mod party_rows;
mod phrases;
mod plain;
mod plain_grids;
mod plain_lines;
mod plain_tables;
mod purpose_scores;
mod purpose_titles;
mod purposes;
mod recent;
mod rows;
mod sentences;
mod table_gaps;
mod table_groups;
mod table_joined;
mod table_units;
mod tables;
mod text;
mod third_parties;
mod tokens;
mod unit_items;
mod unit_placers;
mod unit_sentences;
mod units;
mod ways_out;
mod within;
mod words;

use sluice_model::policy::{PolicyKind, PolicyLink, PolicyReading, PurposeFinding};

use outline::Outline;
use text::Text;
use units::Gathering;

pub use input::LONGEST;
pub use names::KnownName;

/// A policy that names no more purposes says next to nothing of them.
const NEXT_TO_NOTHING: usize = 2;

/// A policy, and what the caller knows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Input<'a> {
    /// The page or text, as it came.
    pub bytes: &'a [u8],
    /// Names of companies and services, each with the id of its vendor.
    pub names: &'a [KnownName<'a>],
}

/// Reads a policy.
pub fn read(input: &Input) -> PolicyReading {
    let (document, unreadable) = input::document(input);
    if unreadable.is_some_and(|why| !why.is_partial()) {
        return PolicyReading { unreadable, ..PolicyReading::default() };
    }
    let text = Text::new(document);
    let outline = Outline::new(&text);
    let names = names::Names::new(&text, input.names);
    let is_service = |span| names.is_service(&text, span);
    let actors = actors::Actors::new(&text, &names);
    let kind = kind::of(&text, &outline);
    let cells = findings::in_cells(&text);
    let all = || findings::each(&text, &outline, &cells);
    let whole = matches!(kind, Some(PolicyKind::CookiePolicy | PolicyKind::Notice));
    let declared_cookies = cookies::Reading { text: &text, outline: &outline, is_service: &is_service }.cookies();
    let gathered = |uses, definitions| {
        let is_service = &is_service;
        let gathering =
            Gathering { text: &text, outline: &outline, whole, uses, definitions, is_service, actors: &actors };
        let units = gathering.units();
        (purposes::findings(&text, &actors, &units), units.iter().any(units::Unit::names_technology))
    };
    let (mut purposes, of_cookies) = gathered(false, false);
    // Where next to nothing is said of cookies here, what they are said to be for anywhere is meant of these.
    let categories: std::collections::BTreeSet<_> = purposes.iter().map(|found| found.category.id()).collect();
    if whole && categories.len() <= NEXT_TO_NOTHING && purposes.iter().all(|found| found.heading.is_none()) {
        purposes = gathered(false, true).0;
    }
    // A section on advertising that names no cookies does not say what they are for.
    if purposes.is_empty() || !of_cookies && kind == Some(PolicyKind::PrivacyPolicy) {
        let told = std::mem::replace(&mut purposes, gathered(true, false).0);
        let again = |found: &PurposeFinding| purposes.iter().any(|other| other.category == found.category);
        let more: Vec<_> = told.into_iter().filter(|found| !again(found)).collect();
        purposes.extend(more);
        purposes.sort_by_key(|found| found.from);
    }
    let written = opt_out_links::written_addresses(&text);
    PolicyReading {
        title: kind::title(&text),
        date: date::of(&text),
        kind,
        language: text.language.map(|language| language.code().to_owned()),
        technologies: findings::technologies(&text, all()),
        purposes,
        information: information::findings(&text, &outline, whole),
        opt_outs: opt_outs::findings(&text, &outline, all(), &written),
        caveats: findings::caveats(&text, all()),
        third_parties: third_parties::findings(&text, &outline, &names, &actors, &declared_cookies, &written, all()),
        declared_cookies,
        unreadable,
    }
}

/// The text as people see it: what the places in a reading are counted in.
pub fn plain_text(input: &Input) -> String {
    input::document(input).0.text
}

/// Which of a page's links, words and addresses, lead to its cookie or privacy policy; the likeliest first.
pub fn find(links: &[(&str, &str)], address: &str) -> Vec<PolicyLink> {
    find::links(links, address)
}

/// The same for a whole page.
pub fn find_in_page(html: &str, address: &str) -> Vec<PolicyLink> {
    let links = html::links(html);
    let links: Vec<(&str, &str)> = links.iter().map(|link| (link.text.as_str(), link.href.as_str())).collect();
    find::links(&links, address)
}
