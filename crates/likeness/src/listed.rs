//! What public lists of cookies say of a name: found by hash in a sorted table of the model file, whole names and beginnings.

use crate::guess::Class;

/// How much of a name is looked at; a longer one is on no list.
const LONGEST: usize = 64;

/// Bytes of an entry: a hash and a [`Listing`].
pub(crate) const ENTRY_BYTES: usize = 6;

/// A public list of cookie names and purposes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum List {
    /// The Open Cookie Database.
    OpenCookieDatabase,
    /// The table of names in `@cookiepal-oss/cookie-db`.
    CookiePal,
    /// The services of tarteaucitron.js.
    TarteAuCitron,
}

impl List {
    /// All lists, the most careful first.
    pub const ALL: [Self; 3] = [Self::OpenCookieDatabase, Self::CookiePal, Self::TarteAuCitron];
}

/// What the lists say of one name, packed: three bits for each list, and one for a name that is listed for certain hosts only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listing(u16);

impl Listing {
    const OF_A_HOST: u16 = 1 << 15;

    /// What the list says, if it has the name. Lists that do not tell necessary from functional say functional.
    pub fn says(self, list: List) -> Option<Class> {
        let code = self.0 >> (3 * list as u16) & 7;
        Class::ALL.into_iter().find(|class| *class as u16 + 1 == code)
    }

    /// Every list that has the name, and what it says.
    pub fn iter(self) -> impl Iterator<Item = (List, Class)> {
        List::ALL.into_iter().filter_map(move |list| Some((list, self.says(list)?)))
    }

    /// The same listing, with what one more list says.
    #[must_use]
    pub fn with(self, list: List, class: Class) -> Self {
        let shift = 3 * list as u16;
        Self(self.0 & !(7 << shift) | (class as u16 + 1) << shift)
    }

    /// The same listing, of a name that only certain hosts set.
    #[must_use]
    pub fn of_a_host(self) -> Self {
        Self(self.0 | Self::OF_A_HOST)
    }

    /// Whether only certain hosts are said to set it.
    pub fn is_of_a_host(self) -> bool {
        self.0 & Self::OF_A_HOST != 0
    }

    /// Whether no list has the name.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// As it is kept in the file.
    pub fn bits(self) -> u16 {
        self.0
    }

    /// What `other` says, and where it is silent what this one says.
    fn under(self, other: Self) -> Self {
        if other.is_empty() {
            return self;
        }
        let joined = other.iter().fold(self, |joined, (list, class)| joined.with(list, class));
        Self(joined.0 & !Self::OF_A_HOST | other.0 & Self::OF_A_HOST)
    }
}

/// Under which hash a name is kept: another one as a whole than as a beginning.
pub fn hash(name: &str, whole: bool) -> u32 {
    let state = name.bytes().fold(START, step);
    end(state, whole)
}

/// What the lists say of `name`, and whether one has the whole name. `table` are entries that rise by their hash. What is said
/// of the whole name counts before what is said of a beginning, and of beginnings the longest.
pub(crate) fn find(table: &[u8], name: &str) -> (Listing, bool) {
    let mut found = Listing::default();
    let mut state = START;
    for (at, byte) in name.bytes().take(LONGEST).enumerate() {
        state = step(state, byte);
        // One letter begins too many names.
        if at > 0 {
            found = found.under(look_up(table, end(state, false)));
        }
    }
    if name.len() > LONGEST {
        return (found, false);
    }
    let whole = look_up(table, end(state, true));
    (found.under(whole), !whole.is_empty())
}

fn look_up(table: &[u8], wanted: u32) -> Listing {
    let hash = |at: usize| match table.get(at * ENTRY_BYTES..at * ENTRY_BYTES + 4) {
        Some([a, b, c, d]) => u32::from_le_bytes([*a, *b, *c, *d]),
        _ => u32::MAX,
    };
    let (mut low, mut high) = (0, table.len() / ENTRY_BYTES);
    while low < high {
        let middle = usize::midpoint(low, high);
        if hash(middle) < wanted { low = middle + 1 } else { high = middle }
    }
    match table.get(low * ENTRY_BYTES..(low + 1) * ENTRY_BYTES) {
        Some([.., a, b]) if hash(low) == wanted => Listing(u16::from_le_bytes([*a, *b])),
        _ => Listing::default(),
    }
}

const START: u32 = 0x811c_9dc5;

/// FNV-1a.
fn step(state: u32, byte: u8) -> u32 {
    (state ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// Mixed at the end, as similar names have similar sums.
fn end(state: u32, whole: bool) -> u32 {
    let mixed = (step(state, u8::from(whole)) ^ state >> 16).wrapping_mul(0x7feb_352d);
    mixed ^ mixed >> 15
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(entries: &[(&str, bool, Listing)]) -> Vec<u8> {
        let mut sorted: Vec<_> = entries.iter().map(|(name, whole, said)| (hash(name, *whole), said.bits())).collect();
        sorted.sort_unstable();
        sorted.iter().flat_map(|(hash, said)| [&hash.to_le_bytes()[..], &said.to_le_bytes()].concat()).collect()
    }

    fn says(list: List, class: Class) -> Listing {
        Listing::default().with(list, class)
    }

    #[test]
    fn whole_names_count_before_beginnings_and_long_ones_before_short() {
        use List::{CookiePal, OpenCookieDatabase};
        let table = table(&[
            ("_ga", true, says(OpenCookieDatabase, Class::Analytics).of_a_host()),
            ("_g", false, says(OpenCookieDatabase, Class::Necessary)),
            ("_gac_", false, says(OpenCookieDatabase, Class::Advertising)),
            ("_gac_gb", true, says(CookiePal, Class::Analytics)),
        ]);
        let found = |name: &str| {
            let (listing, whole) = find(&table, name);
            (listing.says(OpenCookieDatabase), listing.says(CookiePal), listing.is_of_a_host(), whole)
        };
        assert_eq!(found("_ga"), (Some(Class::Analytics), None, true, true));
        assert_eq!(found("_gab"), (Some(Class::Necessary), None, false, false));
        assert_eq!(found("_gac_7"), (Some(Class::Advertising), None, false, false));
        assert_eq!(found("_gac_gb"), (Some(Class::Advertising), Some(Class::Analytics), false, true));
        assert_eq!(found("_"), (None, None, false, false));
        assert_eq!(found("x_ga"), (None, None, false, false));
    }

    #[test]
    fn a_beginning_may_be_the_whole_name() {
        let table = table(&[("_gat", false, says(List::TarteAuCitron, Class::Analytics))]);
        assert_eq!(find(&table, "_gat").0.says(List::TarteAuCitron), Some(Class::Analytics));
        assert_eq!(find(&table, "_gat_x").0.says(List::TarteAuCitron), Some(Class::Analytics));
    }

    #[test]
    fn any_bytes_are_a_table_and_any_name_is_looked_up() {
        for name in ["", "é", "a", &"_ga".repeat(100_000)] {
            for length in 0..20 {
                assert!(find(&[0; 20][..length], name).0.is_empty());
            }
        }
        assert!((0..=u16::MAX).all(|bits| Listing(bits).iter().count() <= 3));
    }
}
