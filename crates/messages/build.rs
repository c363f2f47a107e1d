//! Makes a function of each English message, and the English table for programs that speak nothing else.

use sluice_locales::{ENGLISH, Kind, Locale, mark, table, variables};
use std::fmt::Write;
use std::path::Path;

fn main() {
    let texts = Path::new("../locales/texts");
    println!("cargo::rerun-if-changed={}", texts.join(ENGLISH).display());
    let english = match Locale::read(texts, ENGLISH) {
        Ok(english) => english,
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            return;
        }
    };
    let out = std::env::var("OUT_DIR").unwrap_or_default();
    let out = Path::new(&out);
    let written = std::fs::write(out.join("functions.rs"), functions(&english))
        .and_then(|()| std::fs::write(out.join("english.txt"), table(&english, &english)));
    if let Err(error) = written {
        println!("cargo::error={error}");
    }
}

/// A module for each file, a function for each message.
fn functions(english: &Locale) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "/// Which messages these are.\npub(crate) const MARK: &str = \"{}\";", mark(english));
    let _ = writeln!(out, "/// How many there are.\npub(crate) const COUNT: usize = {};", english.messages.len());
    let mut area = "";
    for (place, ((file, id), message)) in english.messages.iter().enumerate() {
        if file != area {
            let end = if area.is_empty() { "" } else { "}\n" };
            let _ = writeln!(out, "{end}/// Of `{file}.ftl`.\npub mod {} {{", file.replace('-', "_"));
            area = file;
        }
        let words = message.words.trim_end().replace('\n', "\n    /// ");
        let _ = writeln!(out, "    /// ```text\n    /// {words}\n    /// ```");
        let given = variables(message);
        let (mut parameters, mut values) = (String::new(), String::new());
        for variable in &given {
            let name = variable.name.replace('-', "_");
            let (kind, value) = match variable.kind {
                Kind::Number => ("impl crate::Count", format!("crate::Value::Number({name}.count()), ")),
                Kind::Text => ("&str", format!("crate::Value::Text({name}), ")),
            };
            let _ = write!(parameters, "{name}: {kind}, ");
            values += &value;
        }
        let name = id.replace('-', "_");
        let _ = if given.is_empty() {
            writeln!(out, "    pub fn {name}() -> &'static str {{ crate::plain({place}) }}")
        } else {
            writeln!(
                out,
                "    pub fn {name}({}) -> String {{ crate::said({place}, &[{}]) }}",
                parameters.trim_end_matches(", "),
                values.trim_end_matches(", ")
            )
        };
    }
    out + "}\n"
}
