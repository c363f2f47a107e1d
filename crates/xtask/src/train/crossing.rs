//! Learning, and finding out how well it went: on sites that were kept out of it.

use std::collections::{BTreeMap, BTreeSet};

use sluice_likeness::{CookieFacts, Features, Guess, Model, Trust};

use super::bins::Cuts;
use super::boost::{self, Growth, Lessons};
use super::chance::Chance;
use super::examples::Example;
use super::file::{self, Parts};
use super::names::Teacher;
use super::score::Answer;
use super::start::Start;
use crate::failure::{Result, While, failed};

/// How the trees of the model are grown. Chosen by cross-validation over sites.
pub(super) const GROWTH: Growth =
    Growth { rounds: 200, leaves: 10, rate: 0.05, ridge: 3.0, least: 12, features: 40, examples: 80 };

/// Into how many groups the sites are parted.
pub(super) const FOLDS: usize = 10;

/// Limits that a clear guess could have; the last is never reached.
const LIMITS: [f32; 6] = [0.5, 0.6, 0.7, 0.8, 0.9, 1.1];

/// How much each likeness of an example counts: as it is, under a name that means nothing, as if the catalogue did not know
/// its name, as if its value could not be seen, and as if the catalogue knew neither its name nor its host.
const LIKENESSES: [f64; 5] = [1.0, 1.0, 0.5, 0.2, 0.5];

/// What is known of names besides the examples.
pub(super) struct Known<'a> {
    pub(super) teacher: &'a Teacher,
    /// What public lists say, by hash.
    pub(super) listed: &'a [(u32, u16)],
}

/// What was asked of cookies whose sites were kept out.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) plain: Vec<(usize, Guess)>,
    /// Under names of random letters, which the catalogue does not know.
    pub(super) renamed: Vec<(usize, Guess)>,
    /// Under their own names, as if the catalogue did not know them.
    pub(super) unknown: Vec<(usize, Guess)>,
    /// The same, as if the catalogue did not know their hosts either.
    pub(super) strange: Vec<(usize, Guess)>,
    /// Under names of random letters, of hosts that the catalogue does not know.
    pub(super) nameless: Vec<(usize, Guess)>,
    /// For each guess of these lists its group of sites.
    pub(super) folds: Vec<usize>,
}

/// Learns from examples.
pub(super) fn learn(
    examples: &[&Example],
    known: &Known<'_>,
    left_out: &BTreeSet<&str>,
    calibration: &[(f32, f32)],
    seed: u32,
) -> Result<(Vec<u8>, Model)> {
    let names = known.teacher.learn(left_out);
    // Before there are trees, the model is good for one thing: saying what a name sounds like.
    let none = Cuts(vec![Vec::new(); sluice_likeness::Feature::COUNT]);
    let listed = known.listed;
    let parts = Parts { seed, listed, cuts: &none, names: &names, start: &Start::none(), trees: &[], calibration: &[] };
    let ears = Model::new(file::write(&parts)).during("reading a model without trees back")?;

    let mut chance = Chance::new(u64::from(seed));
    let (mut rows, mut classes, mut weights): (Vec<Features>, _, _) = (Vec::new(), Vec::new(), Vec::new());
    for example in examples {
        let renamed = example.renamed(chance.letters());
        let likenesses = [(*example).clone(), renamed, example.unknown(), example.unseen(), example.strange()];
        for (likeness, weight) in likenesses.iter().zip(LIKENESSES) {
            rows.push(ears.features(&likeness.facts()));
            classes.push(example.label as usize);
            weights.push(weight);
        }
    }
    let cuts = Cuts::of(&rows);
    let places = cuts.places(&rows);
    let start = Start::of(&rows, &classes, &weights);
    let scores = rows.iter().map(|row| start.scores(row)).collect();
    let trees = boost::grow(&Lessons { places, classes, weights, start: scores }, GROWTH, u64::from(seed));
    let bytes =
        file::write(&Parts { seed, listed, cuts: &cuts, names: &names, start: &start, trees: &trees, calibration });
    let model = Model::new(bytes.clone()).during("reading the model back")?;
    Ok((bytes, model))
}

/// Asks about every example a model that has seen neither its site nor, from the teacher, a name that only its group of sites has.
pub(super) fn ask(examples: &[Example], known: &Known<'_>, seed: u32) -> Result<Asked> {
    let fold_of = folds(examples, seed);
    let one = |fold: usize| -> Result<Asked> {
        let inside = |example: &&Example| fold_of[example.page.as_str()] == fold;
        let (kept_out, lessons): (Vec<&Example>, Vec<&Example>) = examples.iter().partition(inside);
        let heard: BTreeSet<&str> = lessons.iter().map(|example| example.name.as_str()).collect();
        let left_out: BTreeSet<&str> =
            kept_out.iter().map(|example| example.name.as_str()).filter(|name| !heard.contains(name)).collect();
        let (_, model) = learn(&lessons, known, &left_out, &[], seed)?;
        let mut chance = Chance::new(u64::from(seed) ^ 0xa5a5);
        let mut asked = Asked::default();
        for (at, example) in examples.iter().enumerate().filter(|(_, example)| inside(example)) {
            asked.plain.push((at, model.guess(&example.facts())));
            let (renamed, unknown) = (example.renamed(chance.letters()), example.unknown());
            asked.renamed.push((at, model.guess(&renamed.facts())));
            asked.unknown.push((at, model.guess(&unknown.facts())));
            asked.strange.push((at, model.guess(&example.strange().facts())));
            asked.nameless.push((at, model.guess(&CookieFacts { by_host: None, ..renamed.facts() })));
            asked.folds.push(fold);
        }
        Ok(asked)
    };
    // Two at a time, as most machines have two cores; which ends first changes nothing.
    let half = |first: usize| (first..FOLDS).step_by(2).map(one).collect::<Vec<_>>();
    let (even, odd) = std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        (half(0), other.join())
    });
    let Ok(odd) = odd else { return failed("learning stopped in the middle") };
    let mut all = Asked::default();
    for asked in even.into_iter().chain(odd) {
        let asked = asked?;
        all.plain.extend(asked.plain);
        all.renamed.extend(asked.renamed);
        all.unknown.extend(asked.unknown);
        all.strange.extend(asked.strange);
        all.nameless.extend(asked.nameless);
        all.folds.extend(asked.folds);
    }
    Ok(all)
}

/// To which group each site belongs.
fn folds(examples: &[Example], seed: u32) -> BTreeMap<&str, usize> {
    let sites: BTreeSet<&str> = examples.iter().map(|example| example.page.as_str()).collect();
    let mut sites: Vec<&str> = sites.into_iter().collect();
    Chance::new(u64::from(seed) << 8).shuffle(&mut sites);
    sites.into_iter().enumerate().map(|(at, site)| (site, at % FOLDS)).collect()
}

/// Guesses as answers, with hand-written rows trusted as `trust` says.
pub(super) fn answers(examples: &[Example], guesses: &[(usize, Guess)], trust: Trust, rows: bool) -> Vec<Answer> {
    answers_at(examples, guesses, trust, rows, Guess::CLEAR)
}

/// The same with another share from which a guess is clear.
fn answers_at(examples: &[Example], guesses: &[(usize, Guess)], trust: Trust, rows: bool, limit: f32) -> Vec<Answer> {
    let mut answers: Vec<(usize, Answer)> = Vec::new();
    for (at, guess) in guesses {
        let example = &examples[*at];
        let row = example.by_name.map(|(category, _)| category).filter(|_| rows);
        let consent =
            guess.class() == sluice_likeness::Class::Necessary && row == Some(sluice_model::Category::Preferences);
        let kept = trust != Trust::Guess && (consent || example.facts().has_firm_row());
        let settled = guess.settle_at(row, if kept { Trust::Row } else { trust }, limit);
        // Whoever keeps a consent row agrees with a guess that calls it necessary.
        let confidence = if consent { guess.confidence } else { settled.confidence };
        let suspicion = guess.shares[2] + guess.shares[3];
        let (name, label, category) = (example.name.clone(), example.label, Some(settled.category));
        answers.push((*at, Answer { name, label, category, confidence, suspicion }));
    }
    answers.sort_by_key(|(at, _)| *at);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// Answers where the row gives way to clear guesses, each group of sites by the limit that is best for all others.
pub(super) fn answers_by_others(examples: &[Example], asked: &Asked) -> Vec<Answer> {
    let mut answers = Vec::new();
    for fold in 0..FOLDS {
        let of = |inside: bool| {
            let these = asked.plain.iter().zip(&asked.folds).filter(move |(_, of)| (**of == fold) == inside);
            these.map(|(guess, _)| *guess).collect::<Vec<_>>()
        };
        let at = |guesses: &[(usize, Guess)], limit| answers_at(examples, guesses, Trust::RowUnlessClear, true, limit);
        let others = of(false);
        let right = |limit: f32| at(&others, limit).iter().filter(|answer| answer.is_right()).count();
        // Of equals the highest: the row is trusted more.
        let best = LIMITS.into_iter().max_by_key(|limit| right(*limit)).unwrap_or(Guess::CLEAR);
        answers.extend(at(&of(true), best));
    }
    answers
}
