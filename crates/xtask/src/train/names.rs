//! What names sound like: weights for the pieces of names, learned from what a teacher answers for 12,000 names.
//!
//! Of the teacher's answers only what a name changes is learned, as the mean over four kinds of cookies, so that the weights hold
//! nothing about lifetimes or sites. Names that change nothing are unknown to the teacher and left out.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use sluice_likeness::name;

use crate::failure::{Result, While, failed};
use crate::place;

/// How many buckets the pieces of names share.
pub(super) const BUCKETS: usize = 8_192;

/// How strongly weights are drawn to nothing.
const RIDGE: f64 = 1.0;

/// Steps towards the best weights; more change nothing that a byte could hold.
const STEPS: usize = 25;

/// A name, what it changes for each class, and how much it counts.
struct Lesson {
    name: String,
    pieces: Vec<(u16, f64)>,
    change: [f64; 4],
    weight: f64,
}

/// What the teacher knows.
pub(super) struct Teacher(Vec<Lesson>);

/// The learned weights, four for each bucket, in steps of `step`.
pub(super) struct NameWeights {
    pub(super) step: f32,
    pub(super) weights: Vec<i8>,
}

impl Teacher {
    /// Reads lines of name, occurrences, profile and four shares.
    pub(super) fn read(file: &Path) -> Result<Self> {
        let text = String::from_utf8_lossy(&place::read(file)?).into_owned();
        let mut usual: BTreeMap<String, HashMap<String, usize>> = BTreeMap::new();
        let mut rows: BTreeMap<String, Vec<(String, f64, [f64; 4])>> = BTreeMap::new();
        for line in text.lines().skip(1) {
            // From the end, as only names may hold commas.
            let mut parts = line.rsplitn(7, ',');
            let mut next = || parts.next().unwrap_or_default();
            let shares = [next(), next(), next(), next()];
            let (profile, times, name) = (next(), next(), next());
            let answers = shares.join(",");
            *usual.entry(profile.to_owned()).or_default().entry(answers).or_default() += 1;
            let mut parsed = [0.0; 4];
            for (place, share) in parsed.iter_mut().zip(shares.iter().rev()) {
                *place = share.parse().during(format_args!("reading the share {share}"))?;
            }
            let times: f64 = times.parse().during(format_args!("reading how often {name} occurs"))?;
            rows.entry(name.trim_matches('"').to_owned()).or_default().push((profile.to_owned(), times, parsed));
        }
        let mut known = BTreeMap::new();
        for (profile, answers) in usual {
            // What it answers most often is what it answers when a name tells it nothing.
            let most = answers.iter().max_by_key(|(answer, times)| (**times, (*answer).clone()));
            let Some((answer, _)) = most else { continue };
            let mut shares = [0.0; 4];
            for (place, share) in shares.iter_mut().zip(answer.rsplit(',')) {
                *place = share.parse().during("reading a share")?;
            }
            known.insert(profile, shares);
        }
        let lessons: Vec<Lesson> =
            rows.into_iter().filter_map(|(name, answers)| lesson(name, &answers, &known)).collect();
        if lessons.is_empty() { failed("the teacher knows no names") } else { Ok(Self(lessons)) }
    }

    /// How many names it knows something about.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Learns from all names but those to be left out.
    pub(super) fn learn(&self, left_out: &BTreeSet<&str>) -> NameWeights {
        let lessons: Vec<&Lesson> = self.0.iter().filter(|lesson| !left_out.contains(lesson.name.as_str())).collect();
        let solved = [0, 1, 2, 3].map(|class| solve(&lessons, class));
        let greatest = solved.iter().flatten().fold(0.0_f64, |most, weight| most.max(weight.abs()));
        let step = (greatest / 127.0).max(1e-9);
        let weights = (0..BUCKETS * 4).map(|at| (solved[at % 4][at / 4] / step).round() as i8).collect();
        NameWeights { step: step as f32, weights }
    }
}

/// The logarithm of shares, on the other hand of nothing in particular: their mean is 0.
fn centred(shares: [f64; 4]) -> [f64; 4] {
    let logs = shares
        .map(|share| f64::from(sluice_likeness::arithmetic::log2((share + 1e-3) as f32)) * std::f64::consts::LN_2);
    let mean = logs.iter().sum::<f64>() / 4.0;
    logs.map(|log| log - mean)
}

fn lesson(name: String, answers: &[(String, f64, [f64; 4])], usual: &BTreeMap<String, [f64; 4]>) -> Option<Lesson> {
    let mut change = [0.0; 4];
    for (profile, _, shares) in answers {
        let (told, nothing) = (centred(*shares), centred(*usual.get(profile)?));
        for class in 0..4 {
            change[class] += (told[class] - nothing[class]) / f64::from(answers.len() as u32);
        }
    }
    if change.iter().all(|change| change.abs() < 1e-6) {
        return None;
    }
    let times = answers.first().map_or(1.0, |(_, times, _)| *times);
    let mut counted: BTreeMap<u16, f64> = BTreeMap::new();
    let mut number = 0;
    name::pieces(&name, |hash| {
        *counted.entry((hash as usize % BUCKETS) as u16).or_default() += 1.0;
        number += 1;
    });
    let scale = f64::from(name::scale(number));
    let pieces = counted.into_iter().map(|(bucket, times)| (bucket, times * scale)).collect();
    Some(Lesson { name, pieces, change, weight: times.sqrt().min(5.0) })
}

/// Ridge regression by conjugate gradients: the weights that come closest to the changes of one class.
fn solve(lessons: &[&Lesson], class: usize) -> Vec<f64> {
    let apply = |x: &[f64]| {
        let mut out: Vec<f64> = x.iter().map(|value| value * RIDGE).collect();
        for lesson in lessons {
            let sum: f64 = lesson.pieces.iter().map(|(at, times)| x[usize::from(*at)] * times).sum();
            for (at, times) in &lesson.pieces {
                out[usize::from(*at)] += sum * lesson.weight * times;
            }
        }
        out
    };
    let dot = |a: &[f64], b: &[f64]| a.iter().zip(b).map(|(a, b)| a * b).sum::<f64>();
    let mut rest = vec![0.0; BUCKETS];
    for lesson in lessons {
        for (at, times) in &lesson.pieces {
            rest[usize::from(*at)] += lesson.change[class] * lesson.weight * times;
        }
    }
    let mut found = vec![0.0; BUCKETS];
    let mut way = rest.clone();
    let mut left = dot(&rest, &rest);
    for _ in 0..STEPS {
        if left < 1e-12 {
            break;
        }
        let applied = apply(&way);
        let step = left / dot(&way, &applied);
        for at in 0..BUCKETS {
            found[at] += step * way[at];
            rest[at] -= step * applied[at];
        }
        let now = dot(&rest, &rest);
        let turn = now / left;
        for at in 0..BUCKETS {
            way[at] = rest[at] + turn * way[at];
        }
        left = now;
    }
    found
}
