//! A language's Fluent files, read into messages whose references are filled in.

use crate::plurals::{self, Category, Rules};
use crate::{Fault, RIGHT_TO_LEFT};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, unicode};
use std::collections::BTreeMap;
use std::path::Path;

/// A language: its messages by area (the file they stand in) and name.
#[derive(Debug)]
pub struct Locale {
    /// The language tag, for example `pt-BR`.
    pub tag: String,
    /// Its messages by area and name.
    pub messages: BTreeMap<(String, String), Message>,
    pub(crate) rules: Rules,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// What it says.
    pub parts: Vec<Part>,
    /// As it stands in the file, for those who read the code.
    pub words: String,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Said as it is.
    Text(String),
    /// What the message is given.
    Variable(String),
    /// One of several, by what the message is given. The last one is said when no other fits.
    Select(String, Vec<Variant>),
}

/// One of several ways to say something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// When it is said.
    pub key: Key,
    /// What is said.
    pub parts: Vec<Part>,
}

/// When a variant is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// For numbers that the language counts so.
    Plural(Category),
    /// For exactly this number.
    Exactly(u64),
    /// For this word.
    Word(String),
}

/// The deepest that messages may hold each other; more is a circle.
const DEEPEST: usize = 8;

type Patterns<'s> = BTreeMap<String, (Pattern<&'s str>, String)>;

impl Locale {
    /// Reads all files of a language.
    ///
    /// # Errors
    /// What is wrong with the files, all of it.
    pub fn read(texts: &Path, tag: &str) -> Result<Self, Vec<Fault>> {
        let folder = texts.join(tag);
        let unreadable =
            |error: std::io::Error| vec![Fault::Unreadable(folder.display().to_string(), error.to_string())];
        let mut files = BTreeMap::new();
        for entry in std::fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let area = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                files.insert(area, std::fs::read_to_string(&path).map_err(unreadable)?);
            }
        }
        Self::from_files(tag, &files)
    }

    /// The same from what the files hold, by area.
    ///
    /// # Errors
    /// What is wrong with the files, all of it.
    pub fn from_files(tag: &str, files: &BTreeMap<String, String>) -> Result<Self, Vec<Fault>> {
        let rules = Rules::of(tag).ok_or_else(|| vec![Fault::NoLanguage(tag.to_owned())])?;
        let mut faults = Vec::new();
        let areas: BTreeMap<&String, Patterns<'_>> =
            files.iter().map(|(area, source)| (area, patterns(tag, area, source, &mut faults))).collect();
        let mut messages = BTreeMap::new();
        for (area, patterns) in &areas {
            for (id, (pattern, words)) in patterns {
                let reading = Reading { own: patterns, vocabulary: areas.get(&"vocabulary".to_owned()) };
                match reading.parts(pattern, DEEPEST) {
                    Ok(parts) => {
                        let message = Message { parts, words: words.clone() };
                        messages.insert(((*area).clone(), id.clone()), message);
                    }
                    Err(what) => faults.push(Fault::Message(format!("{tag}/{area}.ftl"), id.clone(), what)),
                }
            }
        }
        if faults.is_empty() { Ok(Self { tag: tag.to_owned(), messages, rules }) } else { Err(faults) }
    }

    /// The direction it is written in: `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        if RIGHT_TO_LEFT.contains(&self.tag.as_str()) { "rtl" } else { "ltr" }
    }
}

/// The messages of a file as the parser gives them.
fn patterns<'s>(tag: &str, area: &str, source: &'s str, faults: &mut Vec<Fault>) -> Patterns<'s> {
    let file = || format!("{tag}/{area}.ftl");
    let resource = parser::parse(source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = source[..error.pos.start.min(source.len())].matches('\n').count() + 1;
            faults.push(Fault::Syntax(file(), line, error.kind.to_string()));
        }
        resource
    });
    let mut found = Patterns::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let Some(value) = message.value else {
            faults.push(Fault::Message(file(), id, "says nothing".to_owned()));
            continue;
        };
        let words = fluent_syntax::serializer::serialize(&ast::Resource {
            body: vec![Entry::Message(ast::Message {
                id: message.id,
                value: Some(value.clone()),
                attributes: vec![],
                comment: None,
            })],
        });
        if found.insert(id.clone(), (value, words)).is_some() {
            faults.push(Fault::Message(file(), id, "stands there twice".to_owned()));
        }
    }
    found
}

/// What references are looked up in.
struct Reading<'a, 's> {
    own: &'a Patterns<'s>,
    vocabulary: Option<&'a Patterns<'s>>,
}

impl Reading<'_, '_> {
    fn parts(&self, pattern: &Pattern<&str>, left: usize) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text(&mut parts, value)?,
                PatternElement::Placeable { expression } => self.expression(&mut parts, expression, left)?,
            }
        }
        Ok(parts)
    }

    fn expression(&self, parts: &mut Vec<Part>, expression: &Expression<&str>, left: usize) -> Result<(), String> {
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                let mut plain = String::new();
                unicode::unescape_unicode(&mut plain, value).map_err(|error| error.to_string())?;
                text(parts, &plain)
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                parts.push(Part::Variable(id.name.to_owned()));
                Ok(())
            }
            Expression::Inline(InlineExpression::MessageReference { id, attribute: None }) => {
                let left = left.checked_sub(1).ok_or("goes in a circle")?;
                let held = self.own.get(id.name).or_else(|| self.vocabulary?.get(id.name));
                let (pattern, _) = held.ok_or_else(|| format!("there is no message {}", id.name))?;
                parts.extend(self.parts(pattern, left)?);
                Ok(())
            }
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                let mut read = Vec::new();
                let mut last = None;
                for variant in variants {
                    let one = Variant { key: key(&variant.key)?, parts: self.parts(&variant.value, left)? };
                    if variant.default { last = Some(one) } else { read.push(one) }
                }
                read.extend(last);
                parts.push(Part::Select(id.name.to_owned(), read));
                Ok(())
            }
            _ => Err(
                "holds something that is not used here: only texts, variables, selections by a variable, and messages"
                    .to_owned(),
            ),
        }
    }
}

fn text(parts: &mut Vec<Part>, text: &str) -> Result<(), String> {
    if text.chars().any(|character| character < ' ' && character != '\n') {
        return Err("holds a control character".to_owned());
    }
    match parts.last_mut() {
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
    Ok(())
}

fn key(key: &VariantKey<&str>) -> Result<Key, String> {
    match key {
        VariantKey::NumberLiteral { value } => {
            value.parse().map(Key::Exactly).map_err(|_| format!("{value} is no count"))
        }
        VariantKey::Identifier { name } => {
            Ok(plurals::Category::named(name).map_or_else(|| Key::Word((*name).to_owned()), Key::Plural))
        }
    }
}
