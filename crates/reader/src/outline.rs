//! The sections of a policy: what each heading says, what it stands under, and whether purposes may be looked for there.

use sluice_model::Category;
use sluice_model::policy::PolicyKind;

use crate::document::{Block, Shape, Span};
use crate::keys::{Group, Key, Topic};
use crate::matcher::Hit;
use crate::text::{Sentence, Text};
use crate::ways_out::NamedWay;

/// What a heading says.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "they are independent of each other")]
pub(crate) struct Title {
    pub(crate) span: Span,
    /// The purposes that it names.
    pub(crate) categories: Vec<Category>,
    /// How it says that its group is treated.
    pub(crate) groups: Vec<Group>,
    pub(crate) topics: Vec<Topic>,
    /// Whether it names no purpose but its subject: `Why we use cookies`.
    pub(crate) generic: bool,
    pub(crate) about_cookies: bool,
    /// Whether it speaks of cookies or the like by name.
    pub(crate) technology: bool,
    /// Whether it names a browser or its settings.
    pub(crate) browser: bool,
    /// Whether it is denied as a whole: `What we do not do`.
    pub(crate) denied: bool,
    /// Whether it speaks of remembering.
    pub(crate) remembers: bool,
    /// Whether it stands in a group that is needed.
    pub(crate) needed: bool,
    /// Whether it is about how data are kept safe.
    pub(crate) safeguards: bool,
}

impl Title {
    pub(crate) fn new(text: &Text, span: Span) -> Self {
        let sentence = text.sentence(span);
        let mut title = Self { span, ..Self::default() };
        let means: Vec<_> = sentence.hits.iter().filter(|hit| matches!(hit.key, Key::Technology(_))).collect();
        // Words that ask make a heading generic at its beginning; where words have no spaces, anywhere.
        let (first, _) = text.range(span);
        let numbered = text
            .tokens
            .get(first)
            .is_some_and(|token| text.vocabulary.word(token.word).bytes().all(|byte| byte.is_ascii_digit()));
        let begins = (first + usize::from(numbered)) as u32;
        let wide = text.is("ja") || text.is("zh");
        let mut optional = false;
        for hit in sentence.hits.iter() {
            // `Development kit` is a means and develops nothing.
            let within = means
                .iter()
                .any(|means| means.from <= hit.from && hit.to <= means.to && means.to - means.from > hit.to - hit.from);
            // `Personalised` within `personalised ads` is no purpose of its own, nor `survey` within `survey related cookies`.
            let whole = |other: Key| match hit.key {
                Key::Heading(Category::Preferences) => other == Key::Heading(Category::Advertising),
                Key::Heading(Category::Analytics) => {
                    matches!(other, Key::Heading(Category::Advertising | Category::Features))
                }
                _ => false,
            };
            let part = matches!(hit.key, Key::Heading(_))
                && sentence.hits.iter().any(|other| {
                    whole(other.key)
                        && other.from <= hit.from
                        && hit.to <= other.to
                        && other.to - other.from > hit.to - hit.from
                });
            // `Technical data` is no group of cookies.
            let nothing = |other: &Hit<Key>| other.key == Key::Nothing && other.from <= hit.from && hit.to <= other.to;
            let part = part || sentence.hits.iter().any(nothing);
            match hit.key {
                Key::Heading(_) | Key::Group(_) if within || part => {}
                Key::Heading(category) => add(&mut title.categories, category),
                Key::Group(group) => add(&mut title.groups, group),
                Key::Topic(topic) => {
                    title.safeguards |= topic == Topic::Safeguards && hit.to - hit.from > 1;
                    add(&mut title.topics, topic);
                }
                Key::Generic if hit.from <= begins || wide => title.generic = true,
                Key::AboutCookies => title.about_cookies = true,
                Key::Technology(_) => (title.about_cookies, title.technology) = (true, true),
                Key::OptOut(NamedWay::BROWSER) => title.browser = true,
                Key::Browser if text.words(span).count() <= 5 => title.browser = true,
                Key::Remember => title.remembers = true,
                Key::NotNecessary => optional = true,
                Key::Negation | Key::NegationAll => title.denied = true,
                _ => {}
            }
        }
        if optional {
            title.groups.retain(|group| *group != Group::Necessary);
        }
        title
    }

    pub(crate) fn is(&self, group: Group) -> bool {
        self.groups.contains(&group)
    }

    /// Whether it names a purpose, or how a group of cookies is treated.
    pub(crate) fn names_purpose(&self) -> bool {
        !self.offers_choices() && !self.categories.is_empty()
            || self.groups.iter().any(|group| !matches!(group, Group::Party | Group::Unsorted))
    }

    /// Whether it is about ways out, and not about choices that are remembered.
    pub(crate) fn offers_choices(&self) -> bool {
        let other = |category: &Category| *category != Category::Preferences;
        self.topics.contains(&Topic::Asked)
            || self.topics.contains(&Topic::Choices)
                && !self.remembers
                && self.groups.is_empty()
                && (self.generic || !self.categories.iter().any(other))
    }

    /// Whether purposes are none of its section's concern.
    fn is_of_no_concern(&self) -> bool {
        let concerns =
            |topic: &Topic| !matches!(topic, Topic::Definition | Topic::Choices | Topic::Asked | Topic::Uses);
        // `Changes to this cookie notice` are none of cookies' purposes.
        let ever = |topic: &Topic| matches!(topic, Topic::Changes | Topic::Contact | Topic::Minors | Topic::Retention);
        self.topics.iter().any(concerns) && (!self.about_cookies || self.topics.iter().all(ever))
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// A section: a heading and the blocks up to the next.
#[expect(clippy::struct_excessive_bools, reason = "they are independent of each other")]
pub(crate) struct Section {
    pub(crate) title: Option<Title>,
    pub(crate) level: u8,
    pub(crate) parent: Option<usize>,
    /// Its own blocks, by their places.
    pub(crate) blocks: (usize, usize),
    /// Whether it, or what it stands under, is of no concern, about ways out, or what something is.
    pub(crate) closed: bool,
    pub(crate) choices: bool,
    pub(crate) definition: bool,
    /// Whether it, or what it stands under, is about cookies; about what information is used for.
    pub(crate) about_cookies: bool,
    pub(crate) uses: bool,
    /// Whether it is about cookies only because the whole page is called so.
    pub(crate) by_page: bool,
}

pub(crate) struct Outline<'a> {
    pub(crate) sections: Vec<Section>,
    /// The sentences of each block that is no table.
    pub(crate) sentences: Vec<Vec<Sentence<'a>>>,
}

impl<'a> Outline<'a> {
    pub(crate) fn new(text: &'a Text) -> Self {
        let blocks = &text.document.blocks;
        let mut outline = Self { sections: vec![first()], sentences: Vec::new() };
        for (at, block) in blocks.iter().enumerate() {
            outline.sentences.push(match block.shape {
                Shape::Table(_) => Vec::new(),
                _ => text.sentences(block.span),
            });
            if let Shape::Heading(level) = block.shape {
                outline.open(text, block, level, at);
            }
            if let Some(section) = outline.sections.last_mut() {
                section.blocks.1 = at + 1;
            }
        }
        outline
    }

    fn open(&mut self, text: &Text, block: &Block, level: u8, at: usize) {
        let mut parent = self.sections.len() - 1;
        while self.sections[parent].level >= level {
            let Some(above) = self.sections[parent].parent else { break };
            parent = above;
        }
        let title = Title::new(text, block.span);
        let above = &self.sections[parent];
        let has = |topic| title.topics.contains(&topic);
        // A whole page stands under its own title, which closes nothing.
        let page = parent == 0 && above.title.is_none() && self.sections.len() == 1;
        let never = [Topic::Rights, Topic::Transfers, Topic::Retention, Topic::Changes, Topic::Contact, Topic::Minors];
        // `Data protection` is none of what cookies are for.
        let purpose = title.names_purpose()
            && !(title.safeguards && title.categories == [Category::Security] && !title.technology)
            && (title.about_cookies || above.about_cookies && !never.iter().any(|topic| has(*topic)));
        // `Cookies` below `Information that we collect` are the site's.
        let closed_for_good = |above: &Title| above.topics.iter().any(|topic| never.contains(topic));
        let reopened = title.technology && !self.titles(parent).any(closed_for_good);
        // Groups of cookies under `Manage your consent` are what they are anywhere.
        let group = title.technology && title.names_purpose();
        let section = Section {
            level,
            parent: Some(parent),
            blocks: (at + 1, at + 1),
            closed: !page && (above.closed && !reopened || title.is_of_no_concern() && !purpose),
            choices: !page && (above.choices && !group || title.offers_choices()),
            definition: has(Topic::Definition),
            // `Privacy and cookies` says nothing of what is below it.
            about_cookies: above.about_cookies && parent != 0
                || title.about_cookies
                    && !(page && (is_privacy_first(text, block.span) || crate::kind::speaks_of_more(text, block.span))),
            uses: above.uses || has(Topic::Uses),
            by_page: !title.about_cookies && (above.by_page || parent == 1 && above.level <= 1),
            title: (!block.span.is_empty()).then_some(title),
        };
        self.sections.push(section);
    }

    /// The sections that lie in one, one after the other.
    pub(crate) fn below(&self, section: usize) -> impl Iterator<Item = (usize, &Section)> {
        let level = self.sections[section].level;
        let rest = self.sections.iter().enumerate().skip(section + 1);
        rest.take_while(move |(_, below)| below.level > level)
    }

    /// The section a block lies in.
    pub(crate) fn section_of(&self, block: usize) -> usize {
        self.sections.partition_point(|section| section.blocks.0 <= block).saturating_sub(1)
    }

    /// Whether a section is another or lies in it.
    pub(crate) fn lies_in(&self, section: usize, other: usize) -> bool {
        let mut at = Some(section);
        while let Some(section) = at {
            if section == other {
                return true;
            }
            at = self.sections[section].parent;
        }
        false
    }

    /// The section's heading, or the nearest one above it.
    pub(crate) fn titles(&self, section: usize) -> impl Iterator<Item = &Title> {
        let mut at = Some(section);
        std::iter::from_fn(move || {
            let section = &self.sections[at?];
            at = section.parent;
            Some(section.title.as_ref())
        })
        .flatten()
    }
}

/// Whether a title speaks of privacy before it speaks of cookies.
fn is_privacy_first(text: &Text, title: Span) -> bool {
    let hits = text.hits(title);
    let privacy = hits.iter().find(|hit| hit.key == Key::Kind(PolicyKind::PrivacyPolicy));
    let cookies = hits.iter().find(|hit| matches!(hit.key, Key::Technology(_)));
    privacy.is_some_and(|privacy| cookies.is_none_or(|cookies| privacy.from < cookies.from))
}

fn first() -> Section {
    Section {
        title: None,
        level: 0,
        parent: None,
        blocks: (0, 0),
        closed: false,
        choices: false,
        definition: false,
        about_cookies: false,
        uses: false,
        by_page: false,
    }
}
