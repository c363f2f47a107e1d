//! What people read, in each language: a table for the modules, and the few texts that the browser itself shows.

use serde_json::{Map, Value, json};
use sluice_catalog::compile::Compiled;
use sluice_locales::{ENGLISH, Locale, Message, Part, check, table, tags, variables};
use sluice_model::opt_out::OptOutWay;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Display, Write};

use crate::build::report;
use crate::failure::{Result, While, failed};
use crate::place;

/// The file of texts that the browser shows, and that content scripts ask it for.
const SHELL: &str = "shell";
/// The file in which the names of purposes stand; placeholders say them, too.
const COMMON: &str = "vocabulary";
const PURPOSES: [&str; 7] =
    ["authentication", "security", "preferences", "features", "performance", "analytics", "advertising"];

/// Writes locales/<tag>.txt and what the catalogue says (locales/<tag>-known.txt), the list of languages, and `_locales`.
pub(crate) fn write(compiled: &Compiled) -> Result<()> {
    let known = texts_of(compiled);
    let texts = place::root().join("crates/locales/texts");
    let english = Locale::read(&texts, ENGLISH).or_else(all)?;
    let folder = place::generated().join("locales");
    let shown = place::extension().join("_locales");
    let (mut files, mut languages, mut names, mut faults) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for tag in tags(&texts).or_else(|fault| all([fault]))? {
        let locale = Locale::read(&texts, &tag).or_else(all)?;
        faults.extend(check(&english, &locale));
        let file = format!("{tag}.txt");
        let words = table(&english, &locale);
        let wrote = place::write(&folder.join(&file), words.as_bytes())?;
        report(&format!("locales/{file}"), words.len(), wrote);
        files.push(file);
        if tag != ENGLISH {
            let said = catalogue_texts(&tag)?;
            let file = format!("{tag}-known.txt");
            let pairs: Vec<String> =
                known.iter().filter_map(|english| Some(format!("{english}\u{1f}{}", said.get(*english)?))).collect();
            let words = pairs.join("\u{1e}");
            let wrote = place::write(&folder.join(&file), words.as_bytes())?;
            report(&format!("locales/{file}"), words.len(), wrote);
            files.push(file);
        }
        let name = locale.messages.get(&(COMMON.to_owned(), "language-name".to_owned())).map(plain);
        names.push(json!([tag, name.unwrap_or_default()]));
        let text =
            serde_json::to_string(&browser_texts(&locale)?).during(format_args!("writing the texts of {tag}"))?;
        let language = browser_tag(&tag);
        place::write(&shown.join(&language).join("messages.json"), text.as_bytes())?;
        languages.push(language);
    }
    if !faults.is_empty() {
        return all(faults);
    }
    place::keep_only(&folder, &files)?;
    place::keep_only(&shown, &languages)?;
    let text = format!(
        "// Generated: the languages, each with its name in itself.\nexport default {};\n",
        Value::Array(names)
    );
    place::write(&place::generated().join("languages.js"), text.as_bytes())?;
    let types = "// Generated.\ndeclare const languages: [tag: string, name: string][];\nexport default languages;\n";
    place::write(&place::generated().join("languages.d.ts"), types.as_bytes()).map(drop)
}

/// The texts of the catalogue that people read: what opt-outs are called, what they cover, what they do not, and what to do on pages.
fn texts_of(compiled: &Compiled) -> BTreeSet<&str> {
    let mut texts = BTreeSet::new();
    for row in &compiled.opt_outs {
        texts.extend([row.name.as_str(), &row.covers, &row.caveat]);
        if let OptOutWay::Page(page) = &row.way {
            texts.extend(page.steps.iter().chain(&page.region).map(String::as_str));
        }
    }
    texts
}

/// The same in another language, by the English texts. What is missing there is said in English; a test tells.
fn catalogue_texts(tag: &str) -> Result<BTreeMap<String, String>> {
    let file = place::root().join(format!("crates/catalog/texts/{tag}.toml"));
    let text = String::from_utf8(place::read(&file)?).during(format_args!("reading {}", place::shown(&file)))?;
    toml::from_str(&text).during(format_args!("reading {}", place::shown(&file)))
}

fn all<T>(faults: impl IntoIterator<Item = impl Display>) -> Result<T> {
    let lines: Vec<String> = faults.into_iter().map(|fault| format!("  {fault}")).collect();
    failed(format!("the texts have {} problem(s)\n{}", lines.len(), lines.join("\n")))
}

/// How browsers call a language in `_locales`; they know no scripts.
fn browser_tag(tag: &str) -> String {
    match tag {
        "zh-Hans" => "zh_CN".to_owned(),
        "zh-Hant" => "zh_TW".to_owned(),
        tag => tag.replace('-', "_"),
    }
}

fn plain(message: &Message) -> String {
    let text = |part: &Part| if let Part::Text(text) = part { text.clone() } else { String::new() };
    message.parts.iter().map(text).collect()
}

/// The texts in the form that browsers want: placeholders by number, nothing that varies.
fn browser_texts(locale: &Locale) -> Result<Map<String, Value>> {
    let mut texts = Map::new();
    texts.insert("direction".to_owned(), json!({ "message": locale.direction() }));
    texts.insert("language".to_owned(), json!({ "message": locale.tag }));
    for ((area, id), message) in &locale.messages {
        if area != SHELL && !(area == COMMON && PURPOSES.contains(&id.as_str())) {
            continue;
        }
        let given = variables(message);
        let mut text = String::new();
        for part in &message.parts {
            match part {
                Part::Text(words) => text.push_str(&words.replace('$', "$$")),
                Part::Variable(name) => {
                    let place = given.iter().position(|variable| variable.name == *name).unwrap_or(0);
                    let _ = write!(text, "${}", place + 1);
                }
                Part::Select(..) => {
                    return failed(format!("{}/{area}.ftl: {id}: browsers know no selections", locale.tag));
                }
            }
        }
        texts.insert(id.replace('-', "_"), json!({ "message": text }));
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::{catalogue_texts, texts_of};
    use crate::{place, tables};
    use sluice_locales::{ENGLISH, tags};
    use std::collections::BTreeSet;

    #[test]
    fn every_language_says_what_the_catalogue_says_of_opt_outs_and_nothing_else() {
        let compiled = tables::compiled().unwrap();
        let english = texts_of(&compiled);
        for tag in tags(&place::root().join("crates/locales/texts")).unwrap().iter().filter(|tag| *tag != ENGLISH) {
            let said = catalogue_texts(tag).unwrap();
            let known: BTreeSet<&str> = said.keys().map(String::as_str).collect();
            assert_eq!(english.symmetric_difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new(), "{tag}");
            assert!(said.values().all(|text| !text.is_empty() && !text.contains(char::is_control)), "{tag}");
        }
    }
}
