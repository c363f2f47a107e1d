//! Everything that the user chose as one file (docs/settings-file.md), and what is made of a file that somebody opens: whatever lies in it, only
//! what makes sense is taken, and what cannot be read changes nothing.

use serde::{Deserialize, Serialize};
use sluice_crossing::{read, write};
use sluice_model::{Category, Choices, Move, SiteChoices};

/// The version of the file's shape.
const VERSION: u32 = 1;
/// More bytes than the fullest file has.
pub(crate) const LARGEST: f64 = 8_000_000.0;

// More than these the engine or the browser would not take, and nobody has.
const MOST_SITES: usize = 10_000;
const MOST_MOVES: usize = 5_000;
const MOST_STOPS: usize = 500;
const MOST_EMBEDS: usize = 100;
const LONGEST_STOP: usize = 300;
const LONGEST_NAME: usize = 4_096;
const LONGEST_HOST: usize = 253;

/// What a saved file holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct SavedSettings {
    /// The version of this shape.
    sluice_settings: u32,
    /// What the user chose.
    pub(crate) choices: Choices,
    /// Whether the icon bears the number of what was stopped.
    pub(crate) badge: bool,
    /// The opt-outs that the user asked for, by what names them.
    #[serde(default)]
    pub(crate) opt_outs: Vec<String>,
}

/// The least that tells what a file is.
#[derive(Deserialize)]
struct Kind {
    #[serde(default)]
    sluice_settings: Option<u32>,
    #[serde(default)]
    sluice_moves: Option<u32>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It is none of ours, or broken.
    Strange,
    /// A newer Sluice saved it.
    Newer,
    /// It holds sorted cookies only, as the report saves them.
    SortedOnly,
}

impl SavedSettings {
    /// The file of these settings.
    pub(crate) fn new(choices: Choices, badge: bool, opt_outs: Vec<String>) -> Self {
        Self { sluice_settings: VERSION, choices, badge, opt_outs }
    }

    /// The file's text.
    pub(crate) fn text(&self) -> String {
        write(self).unwrap_or_default()
    }

    /// What a text says, without what makes no sense, and how many entries that was. The text is JSON without spaces between its parts.
    pub(crate) fn of(text: &str) -> Result<(Self, usize), Unfit> {
        match read::<Kind>(text) {
            Ok(Kind { sluice_settings: Some(version), .. }) if version > VERSION => return Err(Unfit::Newer),
            Ok(Kind { sluice_settings: Some(VERSION), .. }) => {}
            Ok(Kind { sluice_moves: Some(_), .. }) => return Err(Unfit::SortedOnly),
            _ => return Err(Unfit::Strange),
        }
        let mut found: Self = read(text).map_err(|_| Unfit::Strange)?;
        match found.choices.version {
            Choices::VERSION => {}
            newer if newer > Choices::VERSION => return Err(Unfit::Newer),
            _ => return Err(Unfit::Strange),
        }
        let left_out = clean(&mut found.choices);
        Ok((found, left_out))
    }
}

/// Leaves out what makes no sense, and puts the rest in order. Returns how many entries were left out.
fn clean(choices: &mut Choices) -> usize {
    let before = count(choices);
    choices.everywhere = last_of_each(std::mem::take(&mut choices.everywhere), |choice| choice.category);
    for here in &mut choices.sites {
        here.gates = last_of_each(std::mem::take(&mut here.gates), |choice| choice.category);
        here.loans.truncate(Category::ALL.len());
        here.embeds.retain(|vendor| is_vendor(vendor));
        here.embeds.truncate(MOST_EMBEDS);
    }
    choices.sites.retain(|here| is_site(&here.site) && !here.is_empty());
    choices.sites = last_of_each(std::mem::take(&mut choices.sites), |here: &SiteChoices| here.site.clone());
    choices.sites.truncate(MOST_SITES);
    choices.moves.retain(|known| is_site(&known.site) && is_name(&known.name));
    let place = |known: &Move| (known.site.clone(), known.name.clone());
    choices.moves = last_of_each(std::mem::take(&mut choices.moves), place);
    choices.moves.truncate(MOST_MOVES);
    choices.stops.retain(|address| is_stop(address));
    choices.stops = last_of_each(std::mem::take(&mut choices.stops), Clone::clone);
    choices.stops.truncate(MOST_STOPS);
    before - count(choices)
}

fn count(choices: &Choices) -> usize {
    let here = |here: &SiteChoices| 1 + here.gates.len() + here.embeds.len();
    choices.everywhere.len() + choices.sites.iter().map(here).sum::<usize>() + choices.moves.len() + choices.stops.len()
}

/// In order, each once: of several the last counts.
fn last_of_each<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut found: Vec<T> = Vec::with_capacity(list.len());
    for item in list {
        match found.binary_search_by_key(&key(&item), &key) {
            Ok(at) => found[at] = item,
            Err(at) => found.insert(at, item),
        }
    }
    found
}

/// Whether a text can be a site: browsers refuse rules and scripts for others, and with them all the rest.
fn is_site(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    let label = |label: &str| !label.is_empty() && label.bytes().all(plain);
    let number = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let is_number =
        number.is_some_and(|number| number.contains(':') && number.bytes().all(|b| b.is_ascii_hexdigit() || b == b':'));
    text.len() <= LONGEST_HOST && (is_number || text.split('.').all(label))
}

/// Whether a text can name a vendor's file.
fn is_vendor(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.len() <= 100 && text.bytes().all(plain)
}

/// Whether a text can be a cookie's name.
fn is_name(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST_NAME && !text.chars().any(char::is_control)
}

/// Whether a text can be the address of a stop, as the engine asks it, too (`engine/src/stops.rs`).
fn is_stop(text: &str) -> bool {
    let Some((host, path)) = text.split_once('/') else { return false };
    let named = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b':' | b'[' | b']');
    let plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'*' | b'^' | b'|');
    let rest = path.strip_suffix('^').unwrap_or(path);
    text.len() <= LONGEST_STOP && !host.is_empty() && host.bytes().all(named) && rest.bytes().all(plain)
}

#[cfg(test)]
mod tests;
