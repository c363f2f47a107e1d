//! The names of companies and services that the catalogue knows, as a caller hands them in.

use std::path::Path;

/// Names with the ids of their vendors: brands and owners.
pub(crate) fn known() -> Vec<(String, Option<String>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog/vendors");
    let mut names = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(folder).expect("the vendors").filter_map(Result::ok).map(|file| file.path()).collect();
    files.sort();
    for file in files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "toml")) {
        let text = std::fs::read_to_string(file).expect("a vendor's file");
        let table: toml::Table = toml::from_str(&text).expect("TOML");
        let id = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        for (key, id) in [("name", Some(id.to_owned())), ("owner", None)] {
            names.extend(table.get(key).and_then(toml::Value::as_str).map(|name| (name.to_owned(), id)));
        }
    }
    names.sort_by(|one: &(String, Option<String>), other| one.0.cmp(&other.0).then(other.1.cmp(&one.1)));
    names.dedup_by(|later, first| later.0 == first.0);
    names
}
