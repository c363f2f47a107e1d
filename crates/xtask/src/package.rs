//! `cargo xtask package`: a folder and a zip file for each browser.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Result, While, failed};
use crate::manifest::{self, Browser};
use crate::place;
use crate::tables::GROUPS;
use crate::terminal::say;
use crate::zipped;

/// Files of the project's own folder that go into every package.
const NOTICES: [&str; 2] = ["LICENSE", "NOTICE"];

/// Writes dist/<browser>/ and dist/sluice-<browser>-<version>.zip.
pub(crate) fn run() -> Result<()> {
    let _turn = place::turn()?;
    let base = manifest::base()?;
    let version = manifest::version(&base)?;
    let mut missing = Vec::new();
    let files = place::files_below(&place::extension(), &ships)?;
    for browser in Browser::ALL {
        let folder = place::dist().join(browser.name());
        for file in &files {
            place::write(&folder.join(file), &place::read(&place::extension().join(file))?)?;
        }
        let keys = manifest::for_browser(&base, browser)?;
        let text = serde_json::to_string_pretty(&keys).during("writing the manifest")? + "\n";
        place::write(&folder.join("manifest.json"), text.as_bytes())?;
        missing.extend(
            manifest::files_named(&keys).into_iter().map(|file| folder.join(file)).filter(|file| !file.exists()),
        );

        // The licences of what is packed in ask to travel with it.
        for file in NOTICES {
            place::write(&folder.join(file), &place::read(&place::root().join(file))?)?;
        }
        remove_leftovers(&folder, &files)?;
        let zip = place::dist().join(format!("sluice-{}-{version}.zip", browser.name()));
        let bytes = zipped::folder(&folder)?;
        place::write(&zip, &bytes)?;
        say(format_args!("  {:<34} {:>8}.{} KB", place::shown(&zip), bytes.len() / 1000, bytes.len() % 1000 / 100));
    }
    remove_other_versions(version)?;
    // Last, so that the packages can be looked at: a browser refuses them, or loads them in part without a word.
    if missing.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> = missing.iter().map(|file| format!("  {}", place::shown(file))).collect();
    failed(format!("the manifest names files that do not exist\n{}", lines.join("\n")))
}

/// A file that was deleted from the source must not live on in the package. (Emptying the folder first would be simpler,
/// but a browser may have it loaded.)
fn remove_leftovers(folder: &Path, files: &[PathBuf]) -> Result<()> {
    for file in place::files_below(folder, &|_| true)? {
        let made_here = file == Path::new("manifest.json") || NOTICES.iter().any(|notice| file == Path::new(notice));
        if files.binary_search(&file).is_err() && !made_here {
            fs::remove_file(folder.join(&file)).during(format_args!("removing {}", place::shown(&file)))?;
        }
    }
    Ok(())
}

/// What belongs in a package: all of extension/ but what only we and our editors read.
fn ships(path: &Path) -> bool {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let kind = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    // The surrogates are shipped as they are generated, by category.
    let for_us =
        matches!(kind, "ts" | "md") || kind == "svg" && path.starts_with("icons") || path.starts_with("surrogates");
    !(for_us || name.starts_with('.') || name == "tsconfig.json" || name == GROUPS)
}

/// Zip files of earlier versions would be taken for today's.
fn remove_other_versions(version: &str) -> Result<()> {
    let mut keep: Vec<String> = Vec::new();
    for browser in Browser::ALL {
        keep.push(browser.name().to_owned());
        keep.push(format!("sluice-{}-{version}.zip", browser.name()));
    }
    place::keep_only(&place::dist(), &keep)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_and_notes_stay_at_home() {
        let kept = |path: &str| ships(Path::new(path));
        assert!(kept("generated/core_bg.wasm") && kept("generated/core.js") && kept("pages/popup.html"));
        assert!(kept("icons/16.png") && kept("pages/mark.svg") && kept("_locales/en/messages.json"));
        assert!(!kept("generated/core.d.ts") && !kept("icons/icon.svg") && !kept("generated/rules/groups.json"));
        assert!(!kept("surrogates/hotjar.js") && kept("generated/surrogates/analytics.js"));
        assert!(!kept("tsconfig.json") && !kept(".DS_Store"));
    }
}
