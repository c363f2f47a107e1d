//! Counts as words: "3 cookies · 2 beacons", "4 of 6 stopped".

use crate::words;
use sluice_model::KindCount;

/// How many kinds a row of the popup names before it says "more".
const NAMED: usize = 2;

/// How many things there are in all, and how many of them were stopped.
pub fn totals(counts: &[KindCount]) -> (u32, u32) {
    sum(counts.iter().map(|count| (count.seen, count.stopped)))
}

/// The sums of pairs of seen and stopped.
pub fn sum(pairs: impl Iterator<Item = (u32, u32)>) -> (u32, u32) {
    pairs.fold((0, 0), |(seen, stopped), pair| (seen.saturating_add(pair.0), stopped.saturating_add(pair.1)))
}

/// The kinds in one line, the first ones by name and the rest as one number.
pub fn kinds(counts: &[KindCount]) -> String {
    let seen: Vec<_> = counts.iter().filter(|count| count.seen > 0).collect();
    // A lone last kind is as short by name as it is as "2 more".
    let named = if seen.len() == NAMED + 1 && totals(counts).0 < 100 { seen.len() } else { NAMED };
    let mut parts: Vec<_> = seen.iter().take(named).map(|count| unbroken(&count.kind.counted(count.seen))).collect();
    let rest = seen.iter().skip(named).fold(0_u32, |sum, count| sum.saturating_add(count.seen));
    if rest > 0 {
        parts.push(unbroken(&words::more(rest)));
    }
    if parts.is_empty() { words::nothing_seen().to_owned() } else { parts.join(words::dot()) }
}

/// Every kind with what was stopped of it, one phrase each.
pub fn each_kind(counts: &[KindCount]) -> Vec<String> {
    let phrase = |count: &KindCount| {
        let things = count.kind.counted(count.seen);
        match stopped(count.seen, count.stopped) {
            Some(stopped) => words::and_of_them(&things, &stopped),
            None => things,
        }
    };
    counts.iter().filter(|count| count.seen > 0).map(phrase).collect()
}

/// How much was stopped; `None` when there is nothing to say.
pub fn stopped(seen: u32, stopped: u32) -> Option<String> {
    match (seen, stopped) {
        (_, 0) => None,
        (1, _) => Some(words::stopped().to_owned()),
        (seen, stopped) if stopped >= seen => Some(words::all_stopped().to_owned()),
        (seen, stopped) => Some(words::stopped_of(stopped, seen)),
    }
}

/// A number at the end of a line and its word on the next are hard to read.
fn unbroken(phrase: &str) -> String {
    phrase.replace(' ', "\u{a0}")
}

/// A share between 0 and 1 in whole percent.
#[expect(clippy::cast_sign_loss, reason = "the number is between 0 and 100")]
pub fn percent(share: f32) -> u8 {
    // A number that is none counts as nothing known.
    if share.is_nan() { 0 } else { (share.clamp(0.0, 1.0) * 100.0).round() as u8 }
}

#[cfg(test)]
mod tests {
    use super::{each_kind, kinds, percent, stopped, totals};
    use sluice_model::{Kind, KindCount};

    fn count(kind: Kind, seen: u32, stopped: u32) -> KindCount {
        KindCount { kind, seen, stopped }
    }

    #[test]
    fn kinds_read_like_words() {
        assert_eq!(kinds(&[]), "nothing seen");
        let kinds = |counts: &[KindCount]| kinds(counts).replace('\u{a0}', " ");
        assert_eq!(kinds(&[count(Kind::Cookie, 1, 0)]), "1 cookie");
        assert_eq!(kinds(&[count(Kind::Cookie, 3, 0), count(Kind::Beacon, 2, 0)]), "3 cookies · 2 beacons");
        let many = [
            count(Kind::Cookie, 12, 0),
            count(Kind::Beacon, 24, 0),
            count(Kind::Script, 20, 0),
            count(Kind::Embed, 5, 0),
        ];
        assert_eq!(kinds(&many), "12 cookies · 24 beacons · 25 more");
    }

    #[test]
    fn a_kind_of_which_nothing_was_seen_is_left_out() {
        assert_eq!(kinds(&[count(Kind::Cookie, 0, 0), count(Kind::Embed, 1, 0)]), "1\u{a0}embed");
        assert_eq!(each_kind(&[count(Kind::Cookie, 0, 0)]), Vec::<String>::new());
    }

    #[test]
    fn stopped_is_said_as_shortly_as_it_can_be() {
        assert_eq!(stopped(6, 0), None);
        assert_eq!(stopped(1, 1).as_deref(), Some("stopped"));
        assert_eq!(stopped(6, 6).as_deref(), Some("all stopped"));
        assert_eq!(stopped(6, 4).as_deref(), Some("4 of 6 stopped"));
    }

    #[test]
    fn each_kind_says_what_was_stopped_of_it() {
        let counts = [count(Kind::Cookie, 3, 3), count(Kind::Beacon, 3, 1), count(Kind::Script, 2, 0)];
        assert_eq!(each_kind(&counts), ["3 cookies, all stopped", "3 beacons, 1 of 3 stopped", "2 scripts"]);
        assert_eq!(totals(&counts), (8, 4));
    }

    #[test]
    fn numbers_beyond_reason_do_no_harm() {
        let counts = [count(Kind::Cookie, u32::MAX, u32::MAX), count(Kind::Beacon, u32::MAX, 0)];
        assert_eq!(totals(&counts), (u32::MAX, u32::MAX));
        assert_eq!((percent(f32::NAN), percent(-1.0), percent(0.925), percent(7.0)), (0, 0, 93, 100));
    }
}
