//! What a unit with a heading is for: by the heading, or by what the text says where the heading only names a group.

use sluice_model::Category;
use sluice_model::policy::Technology;

use crate::headings;
use crate::keys::{Group, Key};
use crate::matcher::Hit;
use crate::outline::Title;
use crate::purpose_scores::{self, scores, strongest};
use crate::purposes::{IN_RUNNING_TEXT, WHERE_EXPECTED};
use crate::text::{Sentence, Text};
use crate::within;

/// A sentence that says that a group is not used has no more words; one with such a word says when it is.
const MOST_WORDS_OF_DENIAL: u32 = 20;
const UNLESS: &[&str] = &[
    "without",
    "until",
    "unless",
    "before",
    "only",
    "ohne",
    "bevor",
    "erst",
    "nur",
    "solange",
    "sans ",
    "avant",
    "sauf",
    "tant que",
    "sin ",
    "antes",
    "hasta",
    "salvo",
    "しない限り",
    "まで",
    "なしに",
    "未经",
    "之前",
    "除非",
];

/// The purposes of a unit with a heading: the heading's own, or what the text says where the heading only names a group.
pub(crate) fn of_titled(title: &Title, body: &[Sentence], text: &Text) -> Vec<(Category, f32)> {
    if title.needed {
        let counts = |category: Category| matches!(category, Category::Analytics | Category::Advertising);
        let mut found = of_titled(&Title { needed: false, ..title.clone() }, body, text);
        found.retain(|(category, _)| !counts(*category) || title.categories.contains(category));
        return if found.is_empty() { vec![(Category::Features, 0.6)] } else { found };
    }
    let scores = scores(body);
    let at_least = |least: u8, among: &[Category]| -> Vec<(Category, f32)> {
        strongest(&scores, least).into_iter().filter(|(category, _)| among.contains(category)).collect()
    };
    let mut found: Vec<(Category, f32)> = title.categories.iter().map(|category| (*category, 0.95)).collect();
    let or = |mut found: Vec<(Category, f32)>, category: Category| {
        if found.is_empty() {
            found.push((category, 0.6));
        }
        found
    };
    if title.is(Group::Necessary) {
        let allowed = [
            Category::Authentication,
            Category::Security,
            Category::Preferences,
            Category::Features,
            Category::Performance,
        ];
        found.retain(|(category, _)| allowed.contains(category) || title.categories.len() == 1);
        let mut said = said_of_group(scores, &allowed);
        // That the site works is said of all that is necessary; what it is for counts for more.
        let only_works = !body.iter().any(|sentence| sentence.affirmed().any(|hit| does_more(sentence, hit)));
        if said.len() > 1 && only_works {
            said.retain(|(category, _)| *category != Category::Features);
        }
        return or(joined(found, said), Category::Features);
    }
    if title.is(Group::Service) && found.is_empty() {
        // That the service works is what the heading says already.
        let allowed = [Category::Authentication, Category::Security, Category::Performance, Category::Preferences];
        let said = at_least(IN_RUNNING_TEXT, &allowed);
        return or(
            if said.is_empty() { at_least(WHERE_EXPECTED, &[Category::Features]) } else { said },
            Category::Features,
        );
    }
    // A name for two groups is what its description says first of all.
    let both = title.is(Group::Functional) && title.is(Group::Performance);
    let counts = both && found.is_empty() && scores[Category::Analytics as usize] >= IN_RUNNING_TEXT;
    if title.is(Group::Functional)
        && !counts
        && found.iter().all(|(category, _)| *category == Category::Preferences || *category == Category::Features)
    {
        let allowed = [Category::Preferences, Category::Features];
        let said = said_of_group(scores, &allowed);
        let strong = at_least(IN_RUNNING_TEXT, &[Category::Authentication]);
        // Some call so what only counts.
        let counted = at_least(IN_RUNNING_TEXT, &[Category::Analytics]);
        if found.is_empty() && strong.is_empty() && !counted.is_empty() && said.iter().all(|(_, sure)| *sure < 0.8) {
            return counted;
        }
        // `To enhance the performance and functionality` is for both.
        let fast = if both { at_least(WHERE_EXPECTED, &[Category::Performance]) } else { Vec::new() };
        return or(joined(joined(joined(found, said), strong), fast), Category::Preferences);
    }
    let counts = title.categories[..] == [Category::Analytics];
    if title.is(Group::Performance) && counts && body.iter().any(looks_after_speed) {
        found.push((Category::Performance, 0.7));
        return found;
    }
    if title.is(Group::Performance) && found.is_empty() {
        let counted = scores[Category::Analytics as usize];
        let fast = scores[Category::Performance as usize];
        // Others call so what only remembers.
        if counted < WHERE_EXPECTED && fast < IN_RUNNING_TEXT {
            let others = at_least(IN_RUNNING_TEXT, &[Category::Preferences, Category::Authentication]);
            if !others.is_empty() {
                return others;
            }
        }
        // Whoever counts visits to better the performance counts; but who also looks for errors does both.
        let counts = body.iter().flat_map(Sentence::affirmed);
        let counts = counts.filter(|hit| hit.key == Key::Purpose(Category::Analytics) && hit.weight >= IN_RUNNING_TEXT);
        if fast >= IN_RUNNING_TEXT && (counted < fast || counted == fast && counts.count() < 2) {
            return vec![(Category::Performance, 0.85)];
        }
        let both = counted >= IN_RUNNING_TEXT && body.iter().any(looks_after_speed);
        let second = both.then_some((Category::Performance, 0.7));
        return [(Category::Analytics, 0.85)].into_iter().chain(second).collect();
    }
    if title.is(Group::Social) && found.is_empty() {
        let ads = scores[Category::Advertising as usize];
        let buttons = scores[Category::Features as usize];
        if buttons >= IN_RUNNING_TEXT && ads >= IN_RUNNING_TEXT {
            return vec![(Category::Features, 0.75), (Category::Advertising, 0.75)];
        }
        return vec![(if buttons > ads { Category::Features } else { Category::Advertising }, 0.8)];
    }
    if !found.is_empty() {
        return found;
    }
    let own = purpose_scores::scores(&[text.sentence(title.span)]);
    let both: Vec<u8> = own.iter().zip(&scores).map(|(own, said)| *own.max(said)).collect();
    let said = strongest(&both, IN_RUNNING_TEXT);
    if !said.is_empty() {
        return said;
    }
    let best = both.iter().copied().max().unwrap_or(0);
    strongest(&both, best.max(WHERE_EXPECTED))
}

/// Whether a phrase names a feature, and not only that the site works.
fn does_more(sentence: &Sentence, hit: &Hit<Key>) -> bool {
    let works = |other: &Hit<Key>| other.key == Key::Works && other.meets(hit);
    hit.key == Key::Purpose(Category::Features) && !sentence.hits.iter().any(works)
}

/// Whether a sentence tells of errors, speed or load, and not only of performance by that word.
pub(crate) fn looks_after_speed(sentence: &Sentence) -> bool {
    let word = |hit: &Hit<Key>| {
        let named = |other: &Hit<Key>| {
            other.key == Key::Group(Group::Performance) && hit.from <= other.from && other.to <= hit.to
        };
        sentence.hits.iter().any(named)
    };
    let sure = |hit: &&Hit<Key>| hit.key == Key::Purpose(Category::Performance) && hit.weight >= IN_RUNNING_TEXT;
    sentence.affirmed().filter(sure).any(|hit| !word(hit))
}

/// What a group of cookies says that it is for: what is certain; and sign-in and speed where they are only likely.
fn said_of_group(scores: [u8; 7], allowed: &[Category]) -> Vec<(Category, f32)> {
    let likely = [Category::Authentication, Category::Performance];
    let least = |category: Category| if likely.contains(&category) { WHERE_EXPECTED } else { IN_RUNNING_TEXT };
    let found: Vec<_> =
        strongest(&scores, WHERE_EXPECTED).into_iter().filter(|(category, _)| allowed.contains(category)).collect();
    let sure: Vec<_> =
        found.iter().copied().filter(|(category, _)| scores[*category as usize] >= least(*category)).collect();
    if sure.is_empty() { found } else { sure }
}

/// Both, each category once.
pub(crate) fn joined(mut found: Vec<(Category, f32)>, more: Vec<(Category, f32)>) -> Vec<(Category, f32)> {
    for (category, confidence) in more {
        if !found.iter().any(|(known, _)| *known == category) {
            found.push((category, confidence));
        }
    }
    found
}

/// Whether a heading names a purpose only in a remark in brackets.
pub(crate) fn has_only_remark(text: &Text, title: &Title) -> bool {
    let whole = &text.document.text;
    let trimmed = headings::trimmed(whole, title.span);
    let name = headings::without_remark(whole, trimmed);
    name != trimmed && !title.categories.is_empty() && {
        let own = Title::new(text, name);
        own.categories.is_empty() && own.groups.is_empty()
    }
}

/// Whether words say when something is so all the same.
fn says_unless(words: &str) -> bool {
    within::has_any(&words.to_lowercase(), UNLESS)
}

/// Whether the text says of a group that none of its cookies is used: `We use no advertising cookies.`
pub(crate) fn is_unused(text: &Text, title: &Title, body: &[Sentence]) -> bool {
    let named = |key: Key| match key {
        Key::Heading(category) => title.categories.contains(&category),
        Key::Group(group) => title.is(group),
        _ => false,
    };
    let none = |sentence: &Sentence| {
        let denied = || sentence.hits.iter().filter(|hit| sentence.denies(hit.from));
        let cookies = || denied().filter(|hit| hit.key == Key::Technology(Technology::Cookies));
        let near = |hit: &Hit<Key>| {
            cookies().any(|means| {
                (hit.from..=hit.to + 4).contains(&means.from) || (means.to..=means.to + 2).contains(&hit.from)
            })
        };
        sentence.words() <= MOST_WORDS_OF_DENIAL
            && denied().any(|hit| named(hit.key) && near(hit))
            && !sentence.has(Key::Choice)
            && !says_unless(text.of(sentence.span))
    };
    !title.is(Group::Necessary) && body.iter().any(none)
}
