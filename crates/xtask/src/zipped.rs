//! Zip files that come out the same, byte for byte, wherever and whenever they are made.
//!
//! Anybody can then build the published version again and compare. So: entries sorted, one fixed time, fixed rights.

use std::io::{Cursor, Write};
use std::path::Path;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::failure::{Result, While};
use crate::place;

/// The bytes of a zip file of everything in a folder.
pub(crate) fn folder(folder: &Path) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for file in place::files_below(folder, &|_| true)? {
        let name = file.display().to_string().replace('\\', "/");
        archive.start_file(&name, options).during(format_args!("packing {name}"))?;
        archive.write_all(&place::read(&folder.join(&file))?).during(format_args!("packing {name}"))?;
    }
    let packed = archive.finish().during(format_args!("packing {}", place::shown(folder)))?;
    Ok(packed.into_inner())
}
