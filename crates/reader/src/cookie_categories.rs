//! What a row's cookie is for: by its group, by what the row says itself, and by who provides it.

use sluice_model::Category;

use crate::cookies::{Reading, Row};
use crate::document::Span;
use crate::keys::{Group, Key};
use crate::outline::Title;
use crate::purpose_scores::scores;
use crate::text::Sentence;
use crate::within;

/// Sessions are kept for everybody, signed in or not.
const SESSIONS: &[&str] = &["session", "sessions", "sitzung", "sesion", "sessionid"];

/// What words for beginning a session begin with.
const BEGUN: &[&str] = &["inici", "open", "login", "log", "sign", "angemeld", "anmeld", "connex"];

/// Parts of names that say what a cookie is for.
const FORGERY: &[&str] = &["csrf", "xsrf", "antiforgery", "requestverificationtoken"];
const OF_SESSION: &[&str] = &["sessid", "sessionid", "session_id", "_session", "phpsess"];

/// Whether a name is that of the site's session.
fn is_of_session(name: &str) -> bool {
    within::has_any_written(name, OF_SESSION) || ["session", "sid", "sess"].contains(&name)
}

/// Whether it is one that servers give to their session by themselves.
fn is_own_session(name: &str) -> bool {
    within::has_any_written(name, &["phpsess", "jsessionid", "asp.net_sessionid", "laravel_session"])
}

/// What a name says by itself, where nothing else is said.
fn by_name(name: &str) -> Option<Category> {
    if within::has_any_written(name, FORGERY) {
        return Some(Category::Security);
    }
    is_own_session(name).then_some(Category::Features)
}

/// What says next to nothing, and what says something, of a purpose.
const LITTLE: u8 = 2;
const MUCH: u8 = 3;

impl Reading<'_> {
    /// The group's purpose, or what the row itself says where the group names none.
    pub(crate) fn category(
        &self,
        name: Span,
        row: &Row,
        purpose: Option<Span>,
        section: usize,
    ) -> (Option<Category>, bool) {
        let name = self.text.of(name);
        let best = |least: u8| purpose.and_then(|purpose| self.best(purpose, least, is_of_session(name)));
        let told = |least: u8| best(least).or_else(|| by_name(name));
        let own = row.category.map(|cell| Title::new(self.text, cell)).filter(Title::names_purpose);
        let Some(title) = own.as_ref().or_else(|| self.group_above(section)) else {
            let said = best(MUCH).or_else(|| self.provided(row.provider)).or_else(|| best(LITTLE));
            let of_session = || purpose.is_some_and(|purpose| self.tells_of_session(purpose));
            return (said.or_else(|| by_name(name)).or_else(|| of_session().then_some(Category::Features)), false);
        };
        let necessary = title.is(Group::Necessary);
        // `Performance and functionality` names what nobody could name otherwise.
        let performance = title.is(Group::Performance) && !title.is(Group::Functional);
        let category = match title.categories[..] {
            _ if necessary => told(LITTLE)
                .filter(|category| !matches!(category, Category::Analytics | Category::Advertising))
                .or(Some(Category::Features)),
            [category] => Some(category),
            [first, ..] => best(LITTLE).filter(|category| title.categories.contains(category)).or(Some(first)),
            [] if performance => {
                best(MUCH).filter(|category| *category == Category::Performance).or(Some(Category::Analytics))
            }
            [] if title.is(Group::Social) => {
                best(MUCH).filter(|category| *category == Category::Features).or(Some(Category::Advertising))
            }
            [] => told(LITTLE).or(Some(Category::Features)),
        };
        (category, necessary)
    }

    /// The nearest heading that names a group; the name of a whole page is none.
    fn group_above(&self, section: usize) -> Option<&Title> {
        let page = self.outline.sections.get(1).filter(|page| page.level <= 1).and_then(|page| page.title.as_ref());
        let of_page = |title: &Title| {
            page.is_some_and(|page| page.span == title.span)
                && self.text.hits(title.span).iter().any(|hit| matches!(hit.key, Key::Kind(_)))
        };
        let unnamed = |title: &Title| (self.is_service)(title.span) && title.categories.is_empty();
        self.outline.titles(section).find(|title| title.names_purpose() && !unnamed(title) && !of_page(title))
    }

    /// What the row says most. `Keeps the session` is said of everybody, signed in or not.
    fn best(&self, purpose: Span, least: u8, of_session: bool) -> Option<Category> {
        let mut said = scores(&self.text.sentences(purpose));
        let signing_in = &mut said[Category::Authentication as usize];
        if *signing_in <= LITTLE && self.text.words(purpose).any(|word| SESSIONS.contains(&word))
            || of_session && *signing_in > 0 && !self.signs_in(purpose)
        {
            *signing_in = 0;
        }
        let most = said.iter().copied().max().filter(|most| *most >= least)?;
        Category::ALL.into_iter().find(|category| said[*category as usize] == most)
    }

    /// Whether what is said of signing in says more than that a session is kept.
    fn signs_in(&self, purpose: Span) -> bool {
        let sentences = self.text.sentences(purpose);
        let mut hits = sentences.iter().flat_map(Sentence::affirmed);
        hits.any(|hit| {
            let words = || (hit.from..hit.to).map(|at| self.text.vocabulary.word(self.text.tokens[at as usize].word));
            let kept = words().any(|word| SESSIONS.contains(&word));
            // `Iniciar sesión` is to sign in.
            let begun = words().any(|word| BEGUN.iter().any(|begun| word.starts_with(begun)));
            hit.key == Key::Purpose(Category::Authentication) && (!kept || begun)
        })
    }

    /// Whether a purpose speaks of the session at all.
    fn tells_of_session(&self, purpose: Span) -> bool {
        self.text.words(purpose).any(|word| SESSIONS.iter().any(|session| word.starts_with(session)))
            || within::has_any(self.text.of(purpose), &["セッション", "会话", "會話"])
    }

    /// What a provider is for that is called by it: `Example Analytics`.
    fn provided(&self, provider: Option<Span>) -> Option<Category> {
        let provider = provider.filter(|provider| !self.text.of(*provider).contains('.'))?;
        let title = Title::new(self.text, provider);
        title.categories.first().copied().filter(|_| title.categories.len() == 1)
    }
}
