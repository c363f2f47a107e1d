//! `cargo xtask train FOLDER`: learns the cookie model from the labelled cookies and the teacher in FOLDER/data, and measures it.

mod bins;
mod boost;
mod calibration;
mod chance;
mod confidence;
mod crossing;
mod examples;
mod file;
mod limits;
mod listed;
mod names;
mod page;
mod score;
mod start;

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Instant;

use sluice_catalog::Table;
use sluice_likeness::{Guess, Model, Trust};

use crate::failure::{Result, While, failed};
use crate::place;
use crate::tables;
use crate::terminal::say;
use confidence::Acting;
use crossing::{Asked, Known};
use examples::Example;
use limits::Limits;
use names::Teacher;
use score::{Answer, Score, lost_at};

/// Where the chances begin. Each seed parts the sites in another way.
const SEEDS: [u32; 3] = [20_261, 20_262, 20_263];

/// Whom a measurement trusts, and what it is called.
const POLICIES: [(&str, Trust); 4] = [
    ("A: the model decides, knowing of the row", Trust::Guess),
    ("B: a row of the name decides", Trust::Row),
    ("C: the row, unless it is harmless and the guess clear", Trust::RowUnlessClearAndHarmless),
    ("D: the row, unless it is not firm and the guess clear", Trust::RowUnlessClear),
];

/// All that was measured.
struct Measured {
    rows: Vec<(String, Score, Option<f64>)>,
    calibration_error: f64,
    /// What is known of cookies, and what acting on sure guesses does to them then.
    acting: Vec<(&'static str, Vec<Acting>)>,
    bytes: usize,
    listed: usize,
    limits: Limits,
    confusion: [[usize; 4]; 4],
}

/// Learns, measures, and writes the model and the page that describes it.
pub(crate) fn run(folder: &Path) -> Result<()> {
    let data = folder.join("data");
    let table = Table::new(tables::compiled()?.table).during("reading the catalogue back")?;
    let examples = examples::read(&data.join("cookies-dev.jsonl"), &table)?;
    let teacher = Teacher::read(&data.join("cookie-name-teacher.csv"))?;
    let listed = listed::read(&place::root().join("crates/likeness/listed-names.tsv"))?;
    let known = Known { teacher: &teacher, listed: &listed };
    if examples.is_empty() {
        return failed("there are no labelled cookies");
    }
    say(format_args!("  {} cookies, {} names from the teacher", examples.len(), teacher.len()));
    let mut asked = Vec::new();
    for seed in SEEDS {
        asked.push(crossing::ask(&examples, &known, seed)?);
    }
    let truths = |of: fn(&Asked) -> &Vec<(usize, Guess)>| {
        asked.iter().flat_map(|asked| confidence::truths(&examples, of(asked))).collect::<Vec<_>>()
    };
    let points = calibration::points(
        &[truths(|asked| &asked.plain), truths(|asked| &asked.unknown), truths(|asked| &asked.strange)].concat(),
    );
    let all: Vec<&Example> = examples.iter().collect();
    let (bytes, model) = crossing::learn(&all, &known, &BTreeSet::new(), &points, SEEDS[0])?;
    let measured = Measured {
        rows: rows(&examples, &asked),
        calibration_error: mean(&asked.iter().map(|asked| confidence::error(&examples, asked)).collect::<Vec<_>>()),
        acting: acting(&examples, &asked),
        bytes: bytes.len(),
        listed: listed.len(),
        limits: Limits::of(&examples, &asked[0].plain),
        confusion: limits::confusion(&crossing::answers(&examples, &asked[0].plain, Trust::RowUnlessClear, true)),
    };
    for (name, score, lost) in &measured.rows {
        say(format_args!("  {}", page::line(name, score, *lost)));
    }
    for (known, acting) in &measured.acting {
        for acting in acting {
            say(format_args!("  {}", page::acting_line(known, acting)));
        }
    }
    // Not in the page: the same training always writes the same page.
    let (median, slowest) = time(&examples, &model);
    say(format_args!("  calibration error {:.3}, {} bytes", measured.calibration_error, bytes.len()));
    say(format_args!("  {median:.1} µs in the middle, {slowest:.1} µs for 99 of 100"));
    place::write(&place::root().join("crates/likeness/model.bin"), &bytes)?;
    let page = page::write(&examples, &teacher, &measured);
    place::write(&place::root().join("docs/cookie-model.md"), page.as_bytes())?;
    write_answers(&examples, &asked)
}

/// Every way of asking, scored: the mean over the partings of the sites.
fn rows(examples: &[Example], asked: &[Asked]) -> Vec<(String, Score, Option<f64>)> {
    let mut rows = Vec::new();
    let table: Vec<Answer> = examples
        .iter()
        .map(|example| Answer {
            name: example.name.clone(),
            label: example.label,
            category: example.table,
            confidence: f32::from(u8::from(example.table.is_some())),
            suspicion: 0.0,
        })
        .collect();
    rows.push(("the catalogue alone".to_owned(), Score::of(&table), None));
    let mut add = |name: &str, of: fn(&Asked) -> &Vec<(usize, Guess)>, trust, by_row| {
        let answers: Vec<Vec<Answer>> =
            asked.iter().map(|asked| crossing::answers(examples, of(asked), trust, by_row)).collect();
        let scores: Vec<Score> = answers.iter().map(|answers| Score::of(answers)).collect();
        let lost: Vec<f64> = answers.iter().map(|answers| lost_at(answers, 0.925)).collect();
        rows.push((name.to_owned(), Score::mean(&scores), (trust == Trust::Guess).then(|| mean(&lost))));
    };
    for (name, trust) in POLICIES {
        add(name, |asked| &asked.plain, trust, true);
    }
    add("names of random letters", |asked| &asked.renamed, Trust::Guess, false);
    add("names the catalogue does not know", |asked| &asked.unknown, Trust::Guess, false);
    add("names and hosts the catalogue does not know", |asked| &asked.strange, Trust::Guess, false);
    let nested: Vec<Score> =
        asked.iter().map(|asked| Score::of(&crossing::answers_by_others(examples, asked))).collect();
    rows.insert(5, ("D, its limit chosen on the other sites".to_owned(), Score::mean(&nested), None));
    rows
}

/// What acting on sure guesses does, for cookies of which more or less is known.
fn acting(examples: &[Example], asked: &[Asked]) -> Vec<(&'static str, Vec<Acting>)> {
    let of = |guesses: fn(&Asked) -> &Vec<(usize, Guess)>| {
        let lists = asked.iter().map(|asked| confidence::acting(examples, asked, guesses(asked)));
        Acting::mean(&lists.collect::<Vec<_>>())
    };
    vec![
        ("no row of the name", of(|asked| &asked.unknown)),
        ("no row of name or host", of(|asked| &asked.strange)),
        ("no row of name or host, names of random letters", of(|asked| &asked.nameless)),
    ]
}

/// How long a guess takes on this machine, in microseconds: in the middle, and for 99 of 100.
fn time(examples: &[Example], model: &Model) -> (f64, f64) {
    let mut times: Vec<f64> = Vec::new();
    for _ in 0..5 {
        for example in examples {
            let facts = example.facts();
            let start = Instant::now();
            std::hint::black_box(model.guess(std::hint::black_box(&facts)));
            times.push(start.elapsed().as_secs_f64() * 1e6);
        }
    }
    times.sort_by(f64::total_cmp);
    (times[times.len() / 2], times[times.len() * 99 / 100])
}

/// The answers of the first parting as lines that the project's scorer reads, beside what cargo builds.
fn write_answers(examples: &[Example], asked: &[Asked]) -> Result<()> {
    let Some(first) = asked.first() else { return Ok(()) };
    for (letter, (_, trust)) in ["a", "b", "c", "d"].into_iter().zip(POLICIES) {
        let mut lines = String::new();
        for answer in crossing::answers(examples, &first.plain, trust, true) {
            let category = answer.category.map(sluice_model::Category::id);
            let line = serde_json::json!({ "category": category, "confidence": answer.confidence });
            lines += &line.to_string();
            lines.push('\n');
        }
        place::write(&place::target().join(format!("xtask/train/policy-{letter}.jsonl")), lines.as_bytes())?;
    }
    Ok(())
}

fn mean(list: &[f64]) -> f64 {
    list.iter().sum::<f64>() / f64::from(list.len().max(1) as u32)
}
