//! Judges the reader by policies with what a careful person finds in them: precision and recall of each field, in all and for each language.
//! `READER_POLICIES=<folder of texts>` adds texts that are not part of the project; their expectations are in `policies-real`.
//! `READER_JUDGE=<folder>` judges the texts of any folder that has its expectations beside them (`x.html` or `x.txt`, and `x.expected.toml`), instead of
//! ours, and only prints the figures. `READER_SHOW=<part of a name>` says what was missed and what was too much.

mod expected;
mod names;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use expected::Expected;
use expected::comparing::{Counts, judge};
use sluice_model::policy::Placer;
use sluice_reader::{Input, KnownName, read};

/// What must be reached: precision and recall.
const THRESHOLDS: &[(&str, f64, f64)] = &[
    ("purposes", 0.95, 0.90),
    ("opt_outs", 0.95, 0.90),
    ("cookies", 0.97, 0.97),
    ("technologies", 0.95, 0.95),
    ("caveats", 0.85, 0.85),
    ("kind", 0.95, 0.95),
    ("date", 0.95, 0.95),
    ("language", 1.0, 1.0),
];

fn policies(folder: &Path, texts: &Path) -> Vec<(PathBuf, PathBuf)> {
    let Ok(files) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut pairs = Vec::new();
    for file in files.filter_map(Result::ok).map(|file| file.path()) {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let Some(stem) = name.strip_suffix(".expected.toml") else { continue };
        let text =
            ["html", "txt"].map(|kind| texts.join(format!("{stem}.{kind}"))).into_iter().find(|text| text.exists());
        pairs.extend(text.map(|text| (text, file)));
    }
    pairs.sort();
    pairs
}

/// Judges every policy and prints the figures; the sums of each field.
fn judged(pairs: &[(PathBuf, PathBuf)]) -> Counts {
    let names = names::known();
    let names: Vec<KnownName> = names.iter().map(|(name, id)| KnownName { name, id: id.as_deref() }).collect();
    let show = std::env::var("READER_SHOW").ok();
    let mut sums = Counts::new();
    let mut by_language: BTreeMap<String, Counts> = BTreeMap::new();
    for (text, file) in pairs {
        let expected = Expected::read(file);
        let name = text.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let bytes = std::fs::read(text).expect("the text");
        let reading = read(&Input { bytes: &bytes, names: &names });
        let shown = show.as_ref().is_some_and(|part| name.contains(part.as_str()));
        if shown {
            println!("{name}");
        }
        for (field, count) in judge(&reading, &expected, shown) {
            sums.entry(field).or_default().add(count);
            let language = expected.language.clone().unwrap_or_default();
            by_language.entry(language).or_default().entry(field).or_default().add(count);
        }
    }
    for (language, counts) in by_language.iter().chain([(&format!("all ({})", pairs.len()), &sums)]) {
        println!("{language}");
        for (field, count) in counts {
            println!(
                "  {field:24} precision {:.3}  recall {:.3}  right {} too much {} missed {}",
                count.precision(),
                count.recall(),
                count.right,
                count.extra,
                count.missed
            );
        }
    }
    sums
}

fn below(sums: &Counts) -> Vec<String> {
    let fails = |(field, precision, recall): &(&'static str, f64, f64)| {
        let count = sums.get(field).copied().unwrap_or_default();
        (count.precision() < *precision || count.recall() < *recall)
            .then(|| format!("{field}: {:.3} / {:.3}", count.precision(), count.recall()))
    };
    THRESHOLDS.iter().filter_map(fails).collect()
}

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder)
}

/// All texts of ours.
#[test]
fn policies_are_read_as_a_careful_person_reads_them() {
    if let Some(folder) = std::env::var_os("READER_JUDGE").map(PathBuf::from) {
        println!("below the threshold: {:#?}", below(&judged(&policies(&folder, &folder))));
        return;
    }
    let mut pairs = policies(&here("policies"), &here("policies"));
    assert!(!pairs.is_empty());
    if let Ok(folder) = std::env::var("READER_POLICIES") {
        pairs.extend(policies(&here("policies-real"), Path::new(&folder)));
    }
    let below = below(&judged(&pairs));
    assert!(below.is_empty(), "below the threshold: {below:#?}");
}

/// Of one text that is not part of the project it is known how many purposes it names: of the site's own, and of third parties.
#[test]
fn own_and_third_party_purposes_are_told_apart() {
    let Ok(folder) = std::env::var("READER_POLICIES") else { return };
    let text = Path::new(&folder).join("001_f24e09788fcc9566.txt");
    let Ok(bytes) = std::fs::read(text) else { return };
    let names = names::known();
    let names: Vec<KnownName> = names.iter().map(|(name, id)| KnownName { name, id: id.as_deref() }).collect();
    let reading = read(&Input { bytes: &bytes, names: &names });
    let own = reading.purposes.iter().filter(|found| found.by == Some(Placer::Own)).count();
    assert_eq!((own, reading.purposes.len() - own), (5, 4), "{:#?}", reading.purposes);
}
