//! Where things are in the working tree, and how files are read and written there.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::failure::{Result, While};
use crate::terminal::say;

/// The working tree. Compiled in, so that the tool works from any directory.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// What the browser loads, as we write it.
pub(crate) fn extension() -> PathBuf {
    root().join("extension")
}

/// The part of the extension that is built and not written.
pub(crate) fn generated() -> PathBuf {
    extension().join("generated")
}

/// Where what is known is written down.
pub(crate) fn catalog() -> PathBuf {
    root().join("crates/catalog")
}

/// What is handed to browsers and stores.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Where cargo puts what it builds, and we what lies between two steps.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |given| root().join(given))
}

/// Waits until no other builder writes to the working tree; the turn lasts until the returned file is dropped.
pub(crate) fn turn() -> Result<File> {
    let path = target().join("xtask/turn");
    write(&path, b"")?;
    let file = File::open(&path).during(format_args!("opening {}", shown(&path)))?;
    if file.try_lock().is_err() {
        say("  waiting for another builder in this working tree");
        file.lock().during(format_args!("waiting for another builder at {}", shown(&path)))?;
    }
    Ok(file)
}

/// The path as people write it: from the working tree, with forward slashes.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string().replace('\\', "/")
}

/// Reads a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).during(format_args!("reading {}", shown(path)))
}

/// Writes a file unless it already holds these bytes, so that unchanged files keep their time and nothing after them is
/// built again. Returns whether it wrote.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<bool> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).during(format_args!("making {}", shown(folder)))?;
    }
    fs::write(path, bytes).during(format_args!("writing {}", shown(path)))?;
    Ok(true)
}

/// The files below a folder, sorted, as paths from that folder. `enter` tells which folders and files belong.
pub(crate) fn files_below(folder: &Path, belongs: &dyn Fn(&Path) -> bool) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(current) = open.pop() {
        for entry in fs::read_dir(&current).during(format_args!("listing {}", shown(&current)))? {
            let path = entry.during(format_args!("listing {}", shown(&current)))?.path();
            let Ok(inside) = path.strip_prefix(folder) else { continue };
            if !belongs(inside) {
                continue;
            }
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(inside.to_path_buf());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Removes the files and folders directly in `folder` whose names are not in `keep`: leftovers of an earlier build.
pub(crate) fn keep_only(folder: &Path, keep: &[String]) -> Result<()> {
    for entry in fs::read_dir(folder).during(format_args!("listing {}", shown(folder)))? {
        let path = entry.during(format_args!("listing {}", shown(folder)))?.path();
        let known = path.file_name().is_some_and(|name| keep.iter().any(|kept| name == kept.as_str()));
        if !known {
            let removed = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.during(format_args!("removing {}", shown(&path)))?;
        }
    }
    Ok(())
}
