//! Every language says everything that English says, and nothing that nobody asks for is kept.

use sluice_locales::{ENGLISH, Fault, Locale, check, tags};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 9] = ["ar", "de", "en", "es", "fr", "ja", "pt-BR", "zh-Hans", "zh-Hant"];

fn texts() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("texts")
}

fn english() -> Locale {
    Locale::read(&texts(), ENGLISH).expect("the English files")
}

#[test]
fn every_language_is_complete() {
    assert_eq!(tags(&texts()).expect("the languages"), LANGUAGES);
    let english = english();
    for tag in LANGUAGES {
        let locale = Locale::read(&texts(), tag).expect("its files");
        let faults: Vec<String> = check(&english, &locale).iter().map(Fault::to_string).collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

/// All sources that may say something, in one text.
fn sources() -> String {
    fn gather(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir()
                && !["target", "texts", "generated", "_locales", "tests", "vendors"].contains(&name.as_str())
            {
                gather(&path, all);
            } else if [".rs", ".js", ".html"].iter().any(|end| name.ends_with(end)) || name == "manifest.json" {
                all.push_str(&std::fs::read_to_string(&path).expect("a file"));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = std::fs::read_to_string(root.join("manifest.json")).expect("the manifest");
    gather(&root.join("crates"), &mut all);
    gather(&root.join("extension"), &mut all);
    all
}

#[test]
fn every_message_is_said_somewhere() {
    let sources = sources();
    // Whole words of the sources: the functions that messages become, and the names that content scripts ask the browser for.
    let words: std::collections::BTreeSet<&str> =
        sources.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').collect();
    // Names that scripts put together, from what is to be said and of what.
    let made = ["embed_", "why_", "load_", "command_"];
    let mut leftover = String::new();
    for (area, id) in english().messages.keys() {
        let name = id.replace('-', "_");
        let put_together = area == "shell" && made.iter().any(|start| name.starts_with(start));
        // The build looks this one up by its own name.
        let built = id == "language-name";
        if !(words.contains(name.as_str()) || put_together || built || referred_to(area, id)) {
            let _ = writeln!(leftover, "{area}.ftl: {id}");
        }
    }
    assert!(leftover.is_empty(), "nobody says:\n{leftover}");
}

/// Whether another message holds this one.
fn referred_to(area: &str, id: &str) -> bool {
    let text = std::fs::read_to_string(texts().join(ENGLISH).join(format!("{area}.ftl"))).expect("a file");
    text.contains(&format!("{{ {id} }}"))
}

fn locale(tag: &str, text: &str) -> Result<Locale, Vec<Fault>> {
    Locale::from_files(tag, &BTreeMap::from([("a".to_owned(), text.to_owned())]))
}

#[test]
fn what_is_wrong_is_told() {
    let english = locale("en", "x = { $count ->\n    [one] { $count } cookie of { $name }\n   *[other] { $count } cookies of { $name }\n}\ny = Y\n").expect("English");
    let said = |tag, text| {
        check(&english, &locale(tag, text).expect("files")).iter().map(Fault::to_string).collect::<Vec<_>>()
    };
    assert_eq!(said("ja", "x = { $name }{ $count }\ny = Y\n"), Vec::<String>::new());
    assert_eq!(said("ja", "x = { $name }\n"), ["ja/a.ftl: x: does not say $count", "ja/a.ftl: y: is missing"]);
    assert_eq!(
        said("ja", "x = { $name }{ $count }{ $more }\ny = Y\nz = Z\n"),
        ["ja/a.ftl: x: says $more, which it is not given", "ja/a.ftl: z: is in no English file"]
    );
    let arabic = "x = { $count ->\n    [one] { $name }{ $count }\n   *[other] { $name }{ $count }\n}\ny = Y\n";
    let missing = ["zero", "two", "few", "many"].map(|category| format!("ar/a.ftl: x: has no [{category}] for $count"));
    assert_eq!(said("ar", arabic), missing);
    assert_eq!(
        said("de", &arabic.replace("[one]", "[one] { $name }\n    [few]")),
        ["de/a.ftl: x: has [few] for $count, which the language does not count by"]
    );
    assert!(matches!(locale("en", "x = { $a\n").unwrap_err().as_slice(), [Fault::Syntax(..), ..]));
    assert_eq!(locale("en", "x = { y }\n").unwrap_err()[0].to_string(), "en/a.ftl: x: there is no message y");
    assert_eq!(locale("en", "x = { y }\ny = { x }\n").unwrap_err()[0].to_string(), "en/a.ftl: x: goes in a circle");
    assert_eq!(locale("??", "").unwrap_err(), [Fault::NoLanguage("??".to_owned())]);
}
