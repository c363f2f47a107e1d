//! `sluice policy`: what a site's policy says, as JSON or in words.

use std::fs::File;
use std::io::{Read, Write};

use sluice_catalog::Table;
use sluice_model::Category;
use sluice_model::policy::{Placer, PolicyKind, PolicyReading};
use sluice_reader::{Input, KnownName, LONGEST, read};

use crate::failure::{Failure, Result};

/// Reads each file and prints what it says: one object, or a list of them; with `--text` in words.
pub(crate) fn run(words: &[&str], table: &Table, output: &mut impl Write) -> Result<()> {
    let in_words = words.contains(&"--text");
    let files: Vec<&str> = words.iter().copied().filter(|word| *word != "--text").collect();
    if let Some(option) = files.iter().find(|word| word.starts_with("--")) {
        return Err(Failure::Usage(format!("unknown option `{option}`")));
    }
    if files.is_empty() {
        return Err(Failure::Usage("which file?".to_owned()));
    }
    let names = table.names();
    let names: Vec<KnownName> = names.iter().map(|(name, id)| KnownName { name, id: id.as_deref() }).collect();
    let mut readings = Vec::new();
    for file in &files {
        let bytes = bytes(file).map_err(|why| Failure::Work(format!("{file}: {why}")))?;
        readings.push(read(&Input { bytes: &bytes, names: &names }));
    }
    if in_words {
        for (file, reading) in files.iter().zip(&readings) {
            output.write_all(tell(file, reading).as_bytes())?;
        }
        return Ok(());
    }
    match &readings[..] {
        [reading] => serde_json::to_writer_pretty(&mut *output, reading)?,
        readings => serde_json::to_writer_pretty(&mut *output, readings)?,
    }
    Ok(output.write_all(b"\n")?)
}

/// The file's beginning, one byte more than is read, so that the reader can say that there is more.
fn bytes(file: &str) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(LONGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn tell(file: &str, reading: &PolicyReading) -> String {
    let mut lines = vec![format!("{file}: {}", reading.title.as_deref().unwrap_or("(no title)"))];
    if let Some(why) = reading.unreadable {
        lines.push(format!("  {}", why.words()));
    }
    let kind = reading.kind.map(|kind| match kind {
        PolicyKind::CookiePolicy => "cookie policy",
        PolicyKind::PrivacyPolicy => "privacy policy",
        PolicyKind::Notice => "list of a consent tool",
    });
    let about = [kind, reading.date.as_deref(), reading.language.as_deref()];
    let about: Vec<&str> = about.into_iter().flatten().collect();
    lines.push(format!("  {}", about.join(", ")));
    part(&mut lines, "Technologies", reading.technologies.iter().map(|found| found.id.name().to_owned()));
    part(&mut lines, "Purposes", purposes(reading));
    part(&mut lines, "Information", reading.information.iter().map(|found| found.kind.name().to_owned()));
    let opt_outs = reading.opt_outs.iter();
    part(
        &mut lines,
        "Ways out",
        opt_outs.map(|found| format!("{}: {}{}", found.id, found.name, link(found.link.as_deref()))),
    );
    part(&mut lines, "It warns", reading.caveats.iter().map(|found| found.id.words().to_owned()));
    let cookies = reading.declared_cookies.iter().map(|cookie| {
        let said = [cookie.provider.as_deref(), cookie.category.map(Category::name), cookie.duration.as_deref()];
        let said: Vec<&str> = said.into_iter().flatten().collect();
        format!("{}: {}", cookie.name, said.join(", "))
    });
    part(&mut lines, "Cookies", cookies);
    part(&mut lines, "Companies", reading.third_parties.iter().map(|found| found.name.clone()));
    lines.join("\n") + "\n\n"
}

fn link(href: Option<&str>) -> String {
    href.map_or_else(String::new, |href| format!(" ({href})"))
}

fn purposes(reading: &PolicyReading) -> impl Iterator<Item = String> {
    reading.purposes.iter().map(|found| {
        let heading = found.heading.as_ref().map_or_else(String::new, |heading| format!(" “{heading}”"));
        let by = found.by.map(Placer::name).map_or_else(String::new, |by| format!(", by {by}"));
        let necessary = if found.necessary { ", said to be necessary" } else { "" };
        format!("{}{heading}{by}{necessary}", found.category.name())
    })
}

fn part(lines: &mut Vec<String>, name: &str, found: impl Iterator<Item = String>) {
    let found: Vec<String> = found.map(|line| format!("    {line}")).collect();
    if !found.is_empty() {
        lines.push(format!("  {name}"));
        lines.extend(found);
    }
}
