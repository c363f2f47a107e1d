//! Finds phrases in sentences. A phrase is a row of words; `word*` is any ending, `*word` any beginning, `..` up to four words between
//! (`..9` up to nine), and `(a|b c)` one of several. Single words among which there is a choice are one class, so that a phrase with three such
//! choices is still one phrase. Each is looked for from its rarest-looking word on, so that a text is gone through once,
//! whatever the number of phrases.

use std::collections::HashMap;

use crate::phrases::{Part, ways};
use crate::tokens::{ByWord, Token, Vocabulary};

/// One part of a phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// A word, by the number of its pattern or class.
    Word(u32),
    /// Up to so many words of any kind.
    Gap(u8),
}

struct Phrase<K> {
    steps: Box<[Step]>,
    anchor: usize,
    key: K,
    weight: u8,
}

/// A phrase that is looked for from a word on, with what must be true of the words beside it: signs that patterns have in [`Known`], or none.
#[derive(Clone, Copy)]
struct Candidate {
    phrase: u32,
    before: u64,
    after: u64,
    /// The pattern of another of its words, which must be somewhere in the sentence; its own, where it has no other.
    other: u32,
}

/// The sign of a pattern.
const fn sign(pattern: u32) -> u64 {
    1 << (pattern % 64)
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

/// All phrases of a language.
pub(crate) struct Matcher<K> {
    /// Whole words, beginnings and endings of words, each with the number of its pattern.
    whole: ByWord<u32>,
    beginnings: ByWord<u32>,
    endings: ByWord<u32>,
    longest_beginning: usize,
    longest_ending: usize,
    /// Parts of words, by the byte they begin with.
    parts: Vec<Vec<(Box<str>, u32)>>,
    count: u32,
    /// Classes of words by their members, and for each pattern the classes it is in.
    classes: HashMap<Box<[u32]>, u32>,
    member_of: Vec<Vec<u32>>,
    phrases: Vec<Phrase<K>>,
    /// The phrases that are looked for from a word on.
    by_anchor: Vec<Vec<Candidate>>,
}

impl<K> Default for Matcher<K> {
    fn default() -> Self {
        Self {
            whole: ByWord::default(),
            beginnings: ByWord::default(),
            endings: ByWord::default(),
            longest_beginning: 0,
            longest_ending: 0,
            parts: vec![Vec::new(); 1 << u8::BITS],
            count: 0,
            classes: HashMap::new(),
            member_of: Vec::new(),
            phrases: Vec::new(),
            by_anchor: Vec::new(),
        }
    }
}

impl<K: Copy> Matcher<K> {
    /// Adds a phrase, with all ways to read it.
    pub(crate) fn add(&mut self, phrase: &str, key: K, weight: u8) {
        for way in ways(phrase) {
            self.add_way(&way, key, weight);
        }
    }

    fn add_way(&mut self, parts: &[Part], key: K, weight: u8) {
        let mut steps = Vec::new();
        let mut anchor = (0, 0);
        for part in parts {
            let (word, telling) = match part {
                Part::Gap(most) => {
                    steps.push(Step::Gap(*most));
                    continue;
                }
                Part::Word(word) => (self.word(word), 8 * word.len()),
                Part::Class(words) => (self.class(words), 8 + words.iter().map(String::len).min().unwrap_or(0)),
            };
            if telling > anchor.1 {
                anchor = (steps.len(), telling);
            }
            steps.push(Step::Word(word));
        }
        let Some(Step::Word(word)) = steps.get(anchor.0).copied() else { return };
        let number = self.phrases.len() as u32;
        let beside = |at: Option<usize>| match at.and_then(|at| steps.get(at)) {
            Some(Step::Word(word)) => sign(*word),
            _ => 0,
        };
        let (before, after) = (beside(anchor.0.checked_sub(1)), beside(Some(anchor.0 + 1)));
        // Of the others the one that says most: the furthest of those that stand beside none.
        let others = steps.iter().enumerate().filter_map(|(at, step)| match step {
            Step::Word(other) if at != anchor.0 => Some((at.abs_diff(anchor.0), *other)),
            _ => None,
        });
        let other = others.max().map_or(word, |(_, other)| other);
        let candidate = Candidate { phrase: number, before, after, other };
        self.phrases.push(Phrase { steps: steps.into(), anchor: anchor.0, key, weight });
        if self.by_anchor.len() <= word as usize {
            self.by_anchor.resize_with(word as usize + 1, Vec::new);
        }
        self.by_anchor[word as usize].push(candidate);
    }

    /// The number of a class of words.
    fn class(&mut self, words: &[String]) -> u32 {
        let mut members: Vec<u32> = words.iter().map(|word| self.word(word)).collect();
        members.sort_unstable();
        members.dedup();
        if let Some(number) = self.classes.get(&*members) {
            return *number;
        }
        let number = self.count;
        self.count += 1;
        self.member_of.resize_with(self.count as usize, Vec::new);
        for member in &members {
            self.member_of[*member as usize].push(number);
        }
        self.classes.insert(members.into(), number);
        number
    }

    /// The number of a pattern for words.
    fn word(&mut self, pattern: &str) -> u32 {
        let (open_before, open_after) = (pattern.starts_with('*'), pattern.ends_with('*'));
        let letters: Box<str> = pattern.trim_matches('*').into();
        let next = self.count;
        let number = match (open_before, open_after) {
            (false, false) => *self.whole.entry(letters).or_insert(next),
            (false, true) => {
                self.longest_beginning = self.longest_beginning.max(letters.len());
                *self.beginnings.entry(letters).or_insert(next)
            }
            (true, false) => {
                self.longest_ending = self.longest_ending.max(letters.len());
                *self.endings.entry(letters).or_insert(next)
            }
            (true, true) => {
                let list = &mut self.parts[usize::from(letters.bytes().next().unwrap_or_default())];
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

    /// Whether phrases are looked for from such a word on.
    fn is_anchor(&self, pattern: u32) -> bool {
        self.by_anchor.get(pattern as usize).is_some_and(|phrases| !phrases.is_empty())
    }

    /// Which patterns each word of a text fits.
    pub(crate) fn known(&self, vocabulary: &Vocabulary) -> Known {
        let mut starts = vec![0];
        let mut patterns: Vec<u32> = Vec::new();
        let (mut signs, mut anchor_starts, mut anchors) = (Vec::new(), vec![0], Vec::new());
        for word in vocabulary.words() {
            let first = patterns.len();
            patterns.extend(self.whole.get(word));
            for end in (1..=word.len().min(self.longest_beginning)).filter(|end| word.is_char_boundary(*end)) {
                patterns.extend(self.beginnings.get(&word[..end]));
            }
            let shortest = word.len().saturating_sub(self.longest_ending);
            for from in (shortest..word.len()).filter(|from| word.is_char_boundary(*from)) {
                patterns.extend(self.endings.get(&word[from..]));
            }
            if word.len() > 3 {
                // Not by looking for each part: in WebAssembly that costs many times as much.
                for (at, byte) in word.bytes().enumerate() {
                    for (part, number) in &self.parts[usize::from(byte)] {
                        let again = || patterns[first..].contains(number);
                        if word.as_bytes()[at..].starts_with(part.as_bytes()) && !again() {
                            patterns.push(*number);
                        }
                    }
                }
            }
            for at in first..patterns.len() {
                patterns.extend(self.member_of.get(patterns[at] as usize).into_iter().flatten());
            }
            patterns[first..].sort_unstable();
            starts.push(patterns.len() as u32);
            let of = &patterns[first..];
            signs.push(of.iter().fold(0, |signs, pattern| signs | sign(*pattern)));
            anchors.extend(of.iter().filter(|pattern| self.is_anchor(**pattern)));
            anchor_starts.push(anchors.len() as u32);
        }
        Known { starts, patterns, signs, anchor_starts, anchors }
    }

    /// Every phrase in these words, in the order of where they begin.
    /// Places are counted from `offset` on.
    pub(crate) fn find(&self, tokens: &[Token], known: &Known, offset: u32, hits: &mut Vec<Hit<K>>) {
        let mut there = vec![0u64; self.count as usize / 64 + 1];
        for pattern in tokens.iter().flat_map(|token| known.of(token.word)) {
            there[*pattern as usize / 64] |= sign(*pattern);
        }
        for (at, token) in tokens.iter().enumerate() {
            let signs = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or(0, |token| known.signs(token.word));
            let (signs_before, signs_after) = (signs(at.checked_sub(1)), signs(Some(at + 1)));
            for pattern in known.anchors(token.word) {
                let candidates = self.by_anchor.get(*pattern as usize).into_iter().flatten();
                let may = |candidate: &&Candidate| {
                    there[candidate.other as usize / 64] & sign(candidate.other) != 0
                        && signs_before & candidate.before == candidate.before
                        && signs_after & candidate.after == candidate.after
                };
                for phrase in candidates.filter(may).map(|candidate| &self.phrases[candidate.phrase as usize]) {
                    let (before, after) = phrase.steps.split_at(phrase.anchor);
                    let Some(to) = forward(&after[1..], tokens, at + 1, known) else { continue };
                    let Some(from) = backward(before, tokens, at, known) else { continue };
                    hits.push(Hit {
                        key: phrase.key,
                        weight: phrase.weight,
                        from: offset + from as u32,
                        to: offset + to as u32,
                    });
                }
            }
        }
    }
}

/// The patterns that each word fits, one row after the other.
#[derive(Default)]
pub(crate) struct Known {
    starts: Vec<u32>,
    patterns: Vec<u32>,
    /// For each word a bit for each pattern that it may fit, by which most that it does not fit are known at once.
    signs: Vec<u64>,
    /// Those of a word's patterns that phrases are looked for from.
    anchor_starts: Vec<u32>,
    anchors: Vec<u32>,
}

impl Known {
    /// For a word, a bit for each pattern that it may fit.
    #[inline]
    fn signs(&self, word: u32) -> u64 {
        self.signs.get(word as usize).copied().unwrap_or(0)
    }

    #[inline]
    fn fits(&self, word: u32, pattern: u32) -> bool {
        self.signs(word) & sign(pattern) != 0 && self.of(word).binary_search(&pattern).is_ok()
    }

    fn of(&self, word: u32) -> &[u32] {
        row(&self.starts, &self.patterns, word)
    }

    fn anchors(&self, word: u32) -> &[u32] {
        row(&self.anchor_starts, &self.anchors, word)
    }
}

/// The row of a word.
fn row<'a>(starts: &[u32], all: &'a [u32], word: u32) -> &'a [u32] {
    let word = word as usize;
    match (starts.get(word), starts.get(word + 1)) {
        (Some(from), Some(to)) => &all[*from as usize..*to as usize],
        _ => &[],
    }
}

/// Where the rest of a phrase ends that goes on at `at`.
fn forward(steps: &[Step], tokens: &[Token], at: usize, known: &Known) -> Option<usize> {
    match steps {
        [] => Some(at),
        [Step::Word(word), rest @ ..] => {
            let fits = known.fits(tokens.get(at)?.word, *word);
            fits.then(|| forward(rest, tokens, at + 1, known)).flatten()
        }
        [Step::Gap(most), rest @ ..] => {
            (0..=usize::from(*most)).find_map(|skipped| forward(rest, tokens, at + skipped, known))
        }
    }
}

/// Where a phrase begins whose later part begins at `at`.
fn backward(steps: &[Step], tokens: &[Token], at: usize, known: &Known) -> Option<usize> {
    match steps {
        [] => Some(at),
        [rest @ .., Step::Word(word)] => {
            let before = at.checked_sub(1)?;
            let fits = known.fits(tokens[before].word, *word);
            fits.then(|| backward(rest, tokens, before, known)).flatten()
        }
        [rest @ .., Step::Gap(most)] => {
            (0..=usize::from(*most)).find_map(|skipped| backward(rest, tokens, at.checked_sub(skipped)?, known))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrase: &str, text: &str) -> usize {
        let mut matcher = Matcher::default();
        matcher.add(phrase, (), 1);
        let (mut vocabulary, mut tokens, mut hits) = (Vocabulary::default(), Vec::new(), Vec::new());
        vocabulary.tokens(text, 0, &mut tokens);
        matcher.find(&tokens, &matcher.known(&vocabulary), 0, &mut hits);
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
