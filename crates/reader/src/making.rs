//! Makes a matcher of phrases: numbers their words, chooses the word from which each is looked for, and lays all of it out in rows. A page
//! waits for this when it reads its first text, so that a text is kept for each word only, and none for each phrase.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use crate::matcher::{ANY, Candidate, Matcher, NO_OTHER, Phrase, Step, place_of_sign};
use crate::phrases::{Part, Written};
use crate::rows::Rows;
use crate::tokens::Quick;

/// What has no number yet: they are given in the order in which phrases need them.
const NONE: u32 = u32::MAX;

/// A matcher that is being made.
pub(crate) struct Making<K> {
    written: Written,
    /// The numbers of what is written: of each word, and of each class.
    words: Vec<u32>,
    classes: Vec<u32>,
    /// Classes by the numbers of their members.
    by_members: HashMap<Box<[u32]>, u32, BuildHasherDefault<Quick>>,
    /// For each member its class, and for each word that phrases are looked for from such a phrase.
    member_of: Vec<(u32, u32)>,
    candidates: Vec<(u32, Candidate)>,
    matcher: Matcher<K>,
}

impl<K> Default for Making<K> {
    fn default() -> Self {
        Self {
            written: Written::default(),
            words: Vec::new(),
            classes: Vec::new(),
            by_members: HashMap::default(),
            member_of: Vec::new(),
            candidates: Vec::new(),
            matcher: Matcher::default(),
        }
    }
}

impl<K: Copy> Making<K> {
    /// Adds a phrase, with all ways to read it.
    pub(crate) fn add(&mut self, phrase: &str, key: K, weight: u8) {
        let ways = self.written.ways(phrase);
        self.words.resize(self.written.words.len(), NONE);
        self.classes.resize(self.written.classes.len(), NONE);
        for way in ways {
            self.add_way(&way, key, weight);
        }
    }

    /// The matcher of all phrases.
    pub(crate) fn finish(mut self) -> Matcher<K> {
        let patterns = self.matcher.count as usize;
        self.matcher.member_of = Rows::of(patterns, &self.member_of);
        self.matcher.others = vec![NO_OTHER; patterns];
        for (_, candidate) in &mut self.candidates {
            if candidate.other == NONE {
                candidate.other = NO_OTHER;
                continue;
            }
            let number = &mut self.matcher.others[candidate.other as usize];
            if *number == NO_OTHER {
                *number = self.matcher.count_of_others;
                self.matcher.count_of_others += 1;
            }
            candidate.other = *number;
        }
        self.matcher.by_anchor = Rows::of(patterns, &self.candidates);
        self.matcher
    }

    fn add_way(&mut self, parts: &[Part], key: K, weight: u8) {
        let first = self.matcher.steps.len();
        let mut anchor = (0, 0);
        for (at, part) in parts.iter().enumerate() {
            let length = |word: u32| self.written.words[word as usize].len();
            let telling = match *part {
                Part::Gap(_) => 0,
                Part::Word(word) => 8 * length(word),
                Part::Class(class) => {
                    let members = &self.written.classes[class as usize];
                    8 + members.iter().map(|word| length(*word)).min().unwrap_or(0)
                }
            };
            if telling > anchor.1 {
                anchor = (at, telling);
            }
            let step = match *part {
                Part::Gap(most) => Step::Gap(most),
                Part::Word(word) => Step::Word(self.word(word)),
                Part::Class(class) => Step::Word(self.class(class)),
            };
            self.matcher.steps.push(step);
        }
        let steps = &self.matcher.steps[first..];
        let Some(Step::Word(word)) = steps.get(anchor.0).copied() else {
            self.matcher.steps.truncate(first);
            return;
        };
        let beside = |at: Option<usize>| match at.and_then(|at| steps.get(at)) {
            Some(Step::Word(word)) => place_of_sign(*word),
            _ => ANY,
        };
        let (before, after) = (beside(anchor.0.checked_sub(1)), beside(Some(anchor.0 + 1)));
        // Of the others the one that says most: the furthest. Those that stand beside it have their signs.
        let others = steps.iter().enumerate().filter_map(|(at, step)| match step {
            Step::Word(other) if at.abs_diff(anchor.0) > 1 => Some((at.abs_diff(anchor.0), *other)),
            _ => None,
        });
        let other = others.max().map_or(NONE, |(_, other)| other);
        let phrase = self.matcher.phrases.len() as u32;
        self.candidates.push((word, Candidate { phrase, other, before, after }));
        let (first, end) = (first as u32, self.matcher.steps.len() as u32);
        self.matcher.phrases.push(Phrase { first, anchor: first + anchor.0 as u32, end, key, weight });
    }

    /// The number of a class of words.
    fn class(&mut self, class: u32) -> u32 {
        let known = self.classes[class as usize];
        if known != NONE {
            return known;
        }
        let words = std::mem::take(&mut self.written.classes[class as usize]);
        let mut members: Vec<u32> = words.iter().map(|word| self.word(*word)).collect();
        self.written.classes[class as usize] = words;
        members.sort_unstable();
        members.dedup();
        let known = self.by_members.get(&members[..]).copied();
        let number = known.unwrap_or(self.matcher.count);
        if known.is_none() {
            self.matcher.count += 1;
            self.member_of.extend(members.iter().map(|member| (*member, number)));
            self.by_members.insert(members.into(), number);
        }
        self.classes[class as usize] = number;
        number
    }

    /// The number of a pattern for words.
    fn word(&mut self, word: u32) -> u32 {
        let known = &mut self.words[word as usize];
        if *known == NONE {
            *known = self.matcher.pattern(&self.written.words[word as usize]);
        }
        *known
    }
}
