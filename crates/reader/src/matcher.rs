//! Finds phrases in sentences. A phrase is a row of words; `word*` is any ending, `*word` any beginning, `..` up to four words between
//! (`..9` up to nine), and `(a|b c)` one of several. Single words among which there is a choice are one class, so that a phrase with three such
//! choices is still one phrase. Each is looked for from its rarest-looking word on, so that a text is gone through once,
//! whatever the number of phrases.

use crate::rows::Rows;
use crate::tokens::{ByWord, Token, Vocabulary};
use crate::within::Bytes;

/// One part of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// A word, by the number of its pattern or class.
    Word(u32),
    /// Up to so many words of any kind.
    Gap(u8),
}

/// A phrase: where its steps begin and end among all, and the step from which it is looked for.
pub(crate) struct Phrase<K> {
    pub(crate) first: u32,
    pub(crate) anchor: u32,
    pub(crate) end: u32,
    pub(crate) key: K,
    pub(crate) weight: u8,
}

/// A phrase that is looked for from a word on, with what must be true of the words beside it: the places of signs that patterns have in
/// [`Known`], or [`ANY`]. There are thousands for some words, so that it is kept small.
#[derive(Clone, Copy)]
pub(crate) struct Candidate {
    pub(crate) phrase: u32,
    /// The number of what must be somewhere else in the sentence, among all that phrases ask for so; or [`NO_OTHER`].
    pub(crate) other: u32,
    pub(crate) before: u8,
    pub(crate) after: u8,
}

/// What stands for no sign: any word may stand there.
pub(crate) const ANY: u8 = 63;

/// What stands for nothing else that must be in the sentence.
pub(crate) const NO_OTHER: u32 = 0;

/// Which bit is the sign of a pattern.
pub(crate) const fn place_of_sign(pattern: u32) -> u8 {
    (pattern % ANY as u32) as u8
}

/// The sign of a pattern.
const fn sign(pattern: u32) -> u64 {
    1 << place_of_sign(pattern)
}

/// A phrase that was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<K> {
    /// What the phrase stands for.
    pub(crate) key: K,
    /// How much it says.
    pub(crate) weight: u8,
    /// Its first word, by its place in what was looked at.
    pub(crate) from: u32,
    /// The place after its last word.
    pub(crate) to: u32,
}

impl<K> Hit<K> {
    /// Whether a word belongs to both.
    pub(crate) const fn meets(&self, other: &Self) -> bool {
        self.from < other.to && other.from < self.to
    }
}

/// By two bytes, a bit for each length that words beginning or ending with them have. None of ours is longer than there are bits.
struct Lengths(Vec<u64>);

impl Default for Lengths {
    fn default() -> Self {
        Self(vec![0; 1 << 12])
    }
}

impl Lengths {
    /// Where two bytes have their place; no two small letters of ASCII share one.
    fn place(outer: u8, inner: u8) -> usize {
        usize::from(outer % 64) << 6 | usize::from(inner % 64)
    }

    /// Notes the length of a part of words by its two outermost bytes; what has only one may have any beside it.
    fn note(&mut self, outer: Option<u8>, inner: Option<u8>, length: usize) {
        let Some(outer) = outer else { return };
        for inner in inner.map_or(0..=u8::MAX, |inner| inner..=inner) {
            self.0[Self::place(outer, inner)] |= 1 << (length % 64);
        }
    }

    /// Which of the lengths a part of a word may have that has these bytes and so many in all; none of nothing.
    fn of(&self, outer: Option<u8>, inner: Option<u8>, most: usize) -> impl Iterator<Item = usize> {
        let known = outer.map_or(0, |outer| self.0[Self::place(outer, inner.unwrap_or_default())]);
        let mut left = known & (u64::MAX >> (63 - most.min(63)));
        std::iter::from_fn(move || {
            let length = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (length < u64::BITS).then_some(length as usize)
        })
    }
}

/// All phrases of a language.
pub(crate) struct Matcher<K> {
    /// Whole words, beginnings and endings of words, each with the number of its pattern.
    whole: ByWord<u32>,
    beginnings: ByWord<u32>,
    endings: ByWord<u32>,
    /// How long beginnings and endings of words are, by the bytes that they begin or end with.
    lengths_of_beginnings: Lengths,
    lengths_of_endings: Lengths,
    /// Parts of words, by the byte they begin with.
    parts: Vec<Vec<(Box<str>, u32)>>,
    /// By that byte: those that may come second, of which there are few.
    seconds_of_parts: Vec<Bytes>,
    pub(crate) count: u32,
    /// For each pattern the classes it is in, and the phrases that are looked for from it on.
    pub(crate) member_of: Rows<u32>,
    pub(crate) by_anchor: Rows<Candidate>,
    /// For each pattern its number among those that phrases ask for somewhere in the sentence, and how many there are.
    pub(crate) others: Vec<u32>,
    pub(crate) count_of_others: u32,
    pub(crate) phrases: Vec<Phrase<K>>,
    /// The steps of all phrases.
    pub(crate) steps: Vec<Step>,
}

impl<K> Default for Matcher<K> {
    fn default() -> Self {
        Self {
            whole: ByWord::default(),
            beginnings: ByWord::default(),
            endings: ByWord::default(),
            lengths_of_beginnings: Lengths::default(),
            lengths_of_endings: Lengths::default(),
            parts: vec![Vec::new(); 1 << u8::BITS],
            seconds_of_parts: vec![Bytes::default(); 1 << u8::BITS],
            count: 0,
            member_of: Rows::default(),
            by_anchor: Rows::default(),
            others: Vec::new(),
            count_of_others: NO_OTHER + 1,
            phrases: Vec::new(),
            steps: Vec::new(),
        }
    }
}

impl<K: Copy> Matcher<K> {
    /// The number of a pattern for words.
    pub(crate) fn pattern(&mut self, pattern: &str) -> u32 {
        let (open_before, open_after) = (pattern.starts_with('*'), pattern.ends_with('*'));
        let letters: Box<str> = pattern.trim_matches('*').into();
        let next = self.count;
        let number = match (open_before, open_after) {
            (false, false) => *self.whole.entry(letters).or_insert(next),
            (false, true) => {
                let mut bytes = letters.bytes();
                self.lengths_of_beginnings.note(bytes.next(), bytes.next(), letters.len());
                *self.beginnings.entry(letters).or_insert(next)
            }
            (true, false) => {
                let mut bytes = letters.bytes().rev();
                self.lengths_of_endings.note(bytes.next(), bytes.next(), letters.len());
                *self.endings.entry(letters).or_insert(next)
            }
            (true, true) => {
                let first = usize::from(letters.bytes().next().unwrap_or_default());
                let list = &mut self.parts[first];
                match letters.as_bytes().get(1) {
                    Some(second) => self.seconds_of_parts[first].insert(*second),
                    None => self.seconds_of_parts[first] = Bytes::ALL,
                }
                if let Some((_, number)) = list.iter().find(|(known, _)| *known == letters) {
                    *number
                } else {
                    list.push((letters, next));
                    next
                }
            }
        };
        self.count = self.count.max(number + 1);
        number
    }

    /// Which patterns each word of a text fits.
    pub(crate) fn known(&self, vocabulary: &Vocabulary) -> Known {
        let mut known = Known::default();
        for word in vocabulary.words() {
            let patterns = known.patterns.open();
            let first = patterns.len();
            patterns.extend(self.whole.get(word));
            let mut bytes = word.bytes();
            for length in self.lengths_of_beginnings.of(bytes.next(), bytes.next(), word.len()) {
                patterns.extend(word.get(..length).and_then(|begins| self.beginnings.get(begins)));
            }
            let mut bytes = word.bytes().rev();
            for length in self.lengths_of_endings.of(bytes.next(), bytes.next(), word.len()) {
                patterns.extend(word.get(word.len() - length..).and_then(|ends| self.endings.get(ends)));
            }
            if word.len() > 3 {
                // Not by looking for each part: in WebAssembly that costs many times as much.
                for (at, byte) in word.bytes().enumerate() {
                    let rest = &word.as_bytes()[at..];
                    let second = rest.get(1).copied().unwrap_or_default();
                    if !self.seconds_of_parts[usize::from(byte)].has(second) {
                        continue;
                    }
                    for (part, number) in &self.parts[usize::from(byte)] {
                        let again = || patterns[first..].contains(number);
                        if rest.starts_with(part.as_bytes()) && !again() {
                            patterns.push(*number);
                        }
                    }
                }
            }
            for at in first..patterns.len() {
                patterns.extend_from_slice(self.member_of.row(patterns[at]));
            }
            patterns[first..].sort_unstable();
            let of = &patterns[first..];
            known.signs.push(of.iter().fold(0, |signs, pattern| signs | sign(*pattern)));
            known.anchors.open().extend(of.iter().filter(|pattern| !self.by_anchor.row(**pattern).is_empty()));
            known
                .others
                .open()
                .extend(of.iter().map(|pattern| self.others[*pattern as usize]).filter(|other| *other != NO_OTHER));
            known.patterns.end();
            known.anchors.end();
            known.others.end();
        }
        known
    }

    /// Every phrase in these words, in the order of where they begin.
    /// Places are counted from `offset` on.
    pub(crate) fn find(&self, tokens: &[Token], known: &mut Known, offset: u32, hits: &mut Vec<Hit<K>>) {
        let mut there = std::mem::take(&mut known.there);
        there.clear();
        there.resize(self.count_of_others as usize / 64 + 1, 0);
        there[0] = 1 << NO_OTHER;
        for other in tokens.iter().flat_map(|token| known.others.row(token.word)) {
            there[*other as usize / 64] |= 1 << (*other % 64);
        }
        for (at, token) in tokens.iter().enumerate() {
            let anchors = known.anchors.row(token.word);
            if anchors.is_empty() {
                continue;
            }
            let signs = |at: Option<usize>| {
                at.and_then(|at| tokens.get(at)).map_or(0, |token| known.signs(token.word)) | 1 << ANY
            };
            let (signs_before, signs_after) = (signs(at.checked_sub(1)), signs(Some(at + 1)));
            for pattern in anchors {
                let may = |candidate: &&Candidate| {
                    let beside = (signs_before >> candidate.before) & (signs_after >> candidate.after) & 1;
                    beside != 0 && (there[candidate.other as usize / 64] >> (candidate.other % 64)) & 1 != 0
                };
                for candidate in self.by_anchor.row(*pattern).iter().filter(may) {
                    let phrase = &self.phrases[candidate.phrase as usize];
                    let steps = |from: u32, to: u32| &self.steps[from as usize..to as usize];
                    // Most that are found are single words, or nothing comes before or after the one they are looked for from.
                    let (before, after) = (steps(phrase.first, phrase.anchor), steps(phrase.anchor + 1, phrase.end));
                    let to = if after.is_empty() { Some(at + 1) } else { forward(after, tokens, at + 1, known) };
                    let Some(to) = to else { continue };
                    let from = if before.is_empty() { Some(at) } else { backward(before, tokens, at, known) };
                    let Some(from) = from else { continue };
                    hits.push(Hit {
                        key: phrase.key,
                        weight: phrase.weight,
                        from: offset + from as u32,
                        to: offset + to as u32,
                    });
                }
            }
        }
        known.there = there;
    }
}

/// What is known of each word of a text.
#[derive(Default)]
pub(crate) struct Known {
    /// The patterns that it fits.
    patterns: Rows<u32>,
    /// Those of them that phrases are looked for from, and the numbers of those that phrases ask for somewhere in the sentence.
    anchors: Rows<u32>,
    others: Rows<u32>,
    /// A bit for each pattern that it may fit, by which most that it does not fit are known at once.
    signs: Vec<u64>,
    /// A bit for each of the latter that is in the sentence at hand: here, so that room for it is made once.
    there: Vec<u64>,
}

impl Known {
    /// For a word, a bit for each pattern that it may fit.
    #[inline]
    fn signs(&self, word: u32) -> u64 {
        self.signs.get(word as usize).copied().unwrap_or(0)
    }

    #[inline]
    fn fits(&self, word: u32, pattern: u32) -> bool {
        self.signs(word) & sign(pattern) != 0 && self.patterns.row(word).binary_search(&pattern).is_ok()
    }
}

/// Where the rest of a phrase ends that goes on at `at`.
fn forward(mut steps: &[Step], tokens: &[Token], mut at: usize, known: &Known) -> Option<usize> {
    loop {
        match steps {
            [] => return Some(at),
            [Step::Word(word), rest @ ..] if known.fits(tokens.get(at)?.word, *word) => (steps, at) = (rest, at + 1),
            [Step::Word(_), ..] => return None,
            [Step::Gap(most), rest @ ..] => {
                let last = at + usize::from(*most);
                let may_go_on = |at: &usize| match rest {
                    [Step::Word(word), ..] => tokens.get(*at).is_some_and(|token| known.fits(token.word, *word)),
                    _ => true,
                };
                return (at..=last).filter(may_go_on).find_map(|at| forward(rest, tokens, at, known));
            }
        }
    }
}

/// Where a phrase begins whose later part begins at `at`.
fn backward(mut steps: &[Step], tokens: &[Token], mut at: usize, known: &Known) -> Option<usize> {
    loop {
        match steps {
            [] => return Some(at),
            [rest @ .., Step::Word(word)] => {
                at = at.checked_sub(1).filter(|before| known.fits(tokens[*before].word, *word))?;
                steps = rest;
            }
            [rest @ .., Step::Gap(most)] => {
                let last = at.saturating_sub(usize::from(*most));
                let may_go_on = |at: &usize| match rest {
                    [.., Step::Word(word)] => {
                        at.checked_sub(1).is_some_and(|before| known.fits(tokens[before].word, *word))
                    }
                    _ => true,
                };
                return (last..=at).rev().filter(may_go_on).find_map(|at| backward(rest, tokens, at, known));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::making::Making;

    fn found(phrase: &str, text: &str) -> usize {
        let mut making = Making::default();
        making.add(phrase, (), 1);
        let matcher = making.finish();
        let (mut vocabulary, mut tokens, mut hits) = (Vocabulary::default(), Vec::new(), Vec::new());
        vocabulary.tokens(text, 0, &mut tokens);
        matcher.find(&tokens, &mut matcher.known(&vocabulary), 0, &mut hits);
        hits.len()
    }

    #[test]
    fn words_have_endings_beginnings_and_parts() {
        assert_eq!(found("advert*", "Relevant advertising and adverts"), 2);
        assert_eq!(found("*cookies", "Werbecookies, Cookies"), 2);
        assert_eq!(found("*werbe*", "Onlinewerbedienste"), 1);
        assert_eq!(found("cookie", "cookies"), 0);
    }

    #[test]
    fn gaps_and_alternatives() {
        assert_eq!(found("measure .. (performance|success of)", "to measure the success of ads"), 1);
        assert_eq!(found("measure ..1 success", "measure how much success"), 0);
        assert_eq!(found("(show|serve) (our |)ads", "we serve our ads and show ads"), 2);
        assert_eq!(found("広告..4配信", "広告を正しく配信する"), 1);
        assert_eq!(found("remember .. your language", "we remember of course your language"), 1);
    }
}
