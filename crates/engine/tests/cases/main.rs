//! Stories: every folder in `tests/cases/` is played to the engine, and what comes out is compared with its
//! `expected.txt`. `UPDATE_CASES=1` writes these files anew; read the difference before you keep it.

mod browser;
#[path = "../support/catalogue.rs"]
mod catalogue;
mod difference;
mod effects;
mod story;
mod views;

use std::path::{Path, PathBuf};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/cases");
    let entries = std::fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.expect("a folder").path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// What is wrong with one case, if anything.
fn problem(folder: &Path, update: bool) -> Option<String> {
    let text = match std::fs::read_to_string(folder.join("case.toml")) {
        Ok(text) => text,
        Err(error) => return Some(format!("case.toml: {error}")),
    };
    if !text.starts_with("# ") {
        return Some("the first line of case.toml tells the story in words".to_owned());
    }
    let story = match toml::from_str(&text) {
        Ok(story) => story,
        Err(error) => return Some(format!("case.toml: {error}")),
    };
    let found = browser::play(&story);
    let place = folder.join("expected.txt");
    if update {
        return std::fs::write(&place, found).err().map(|error| format!("expected.txt: {error}"));
    }
    match std::fs::read_to_string(&place) {
        Ok(expected) => difference::between(&expected, &found),
        Err(error) => Some(format!("expected.txt: {error}; UPDATE_CASES=1 writes it")),
    }
}

#[test]
fn every_story_ends_as_expected() {
    let folders = folders();
    assert!(folders.len() >= 24, "only {} stories were found", folders.len());
    let update = std::env::var_os("UPDATE_CASES").is_some();
    let problems = folders.iter().filter_map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        problem(folder, update).map(|problem| format!("---- {name}\n{problem}\n"))
    });
    let problems: Vec<String> = problems.collect();
    assert!(
        problems.is_empty(),
        "{} of {} stories end otherwise:\n{}",
        problems.len(),
        folders.len(),
        problems.concat()
    );
}
