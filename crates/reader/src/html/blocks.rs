//! From the tree of a page to blocks: what is a heading, an item, a table.

use std::collections::HashSet;

use super::main_text;
use super::tables;
use super::tree::Tree;
use crate::document::{Builder, Document, Link, Shape, Span};
use crate::within;

/// How far down headings stand that are none by name: buttons and summaries of what unfolds, terms of a list.
const UNFOLDING: u8 = 7;
const TERM: u8 = 9;

/// How classes begin in the lists that consent tools write.
const TOOLS: &[&str] = &[
    "CookieDeclaration",
    "ot-sdk",
    "uc-embed",
    "uc-cookie",
    "iubenda",
    "termly",
    "BorlabsCookie",
    "cmplz-",
    "cky-",
    "uc-category",
];

/// By how much everything inside of what unfolds stands lower.
const INSIDE: u8 = 10;

/// What holds for everything below an element.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// How deep in lists.
    pub(super) depth: u8,
    /// How far headings are pushed down.
    pub(super) lower: u8,
    pub(super) bold: bool,
    /// Inside a cell of a table, where lines end but no blocks do.
    pub(super) cell: bool,
    pub(super) heading: bool,
}

pub(super) struct Walk<'a> {
    pub(super) tree: &'a Tree<'a>,
    pub(super) left_out: Vec<bool>,
    pub(super) builder: Builder,
    /// What buttons say that they unfold.
    panels: HashSet<&'a str>,
    /// Whether the item that is being written has had its first block.
    item_begun: bool,
}

/// The blocks of a page.
pub(super) fn document(tree: &Tree) -> Document {
    let panels = (0..tree.nodes.len()).filter_map(|node| tree.attribute(node, "aria-controls"));
    let panels = panels.flat_map(str::split_whitespace).collect();
    let left_out = main_text::left_out(tree);
    let mut walk = Walk { tree, left_out, builder: Builder::default(), panels, item_begun: false };
    walk.node(0, Place { depth: 0, lower: 0, bold: false, cell: false, heading: false });
    let mut document = walk.builder.finish();
    document.title = tree.first("title").map(|title| tree.words_of(title)).filter(|title| !title.is_empty());
    let language = tree.first("html").and_then(|html| tree.attribute(html, "lang"));
    document.declared_language = language.map(str::to_owned);
    document.of_a_tool = (0..tree.nodes.len()).any(|node| {
        let class = tree.attribute(node, "class").unwrap_or_default();
        within::has_any(class, TOOLS)
    });
    numbered(&mut document);
    document.has_scripts = tree.first("script").is_some();
    document
}

/// Signs that stand before headings where a page has none by name.
const MARKS: &[char] = &['■', '◆', '▼', '●', '◇', '□', '◎', '【'];

/// Short lines that begin with a circled number or a mark are the headings of what comes right after them.
fn numbered(document: &mut Document) {
    let begins = |span: Span| {
        document.text[span.from as usize..]
            .starts_with(|letter| ('①'..='⑳').contains(&letter) || MARKS.contains(&letter))
    };
    let blocks = &document.blocks;
    let named: Vec<usize> = (0..blocks.len().saturating_sub(1))
        .filter(|at| {
            let (block, next) = (&blocks[*at], &blocks[*at + 1]);
            let words = block.span.of(&document.text);
            let number = words.starts_with(|letter| ('①'..='⑳').contains(&letter));
            let follows = !matches!(next.shape, Shape::Heading(level) if level < TERM)
                && (!number || next.shape == Shape::Paragraph);
            block.shape == Shape::Paragraph
                && follows
                && begins(block.span)
                && !begins(next.span)
                && words.chars().count() <= if number { 24 } else { 40 }
                && !words.ends_with(['。', '！', '.'])
        })
        .collect();
    for at in named {
        let words = document.blocks[at].span.of(&document.text);
        let level = if words.starts_with(MARKS) { crate::document::BOLD_LINE } else { TERM };
        document.blocks[at].shape = Shape::Heading(level);
    }
}

impl Walk<'_> {
    pub(super) fn node(&mut self, node: usize, place: Place) {
        if self.left_out[node] {
            return;
        }
        let tree = self.tree;
        let name = tree.name(node);
        if name.is_empty() {
            self.builder.words(&tree.nodes[node].text, place.bold);
            return self.children(node, place);
        }
        match name {
            "br" => self.line_end(place),
            "hr" => self.end(place),
            "table" if !place.cell && !place.heading => {
                if tables::read(self, node, place) {
                    self.item_begun = true;
                } else {
                    self.children(node, place);
                }
            }
            "li" => self.item(node, place),
            "input" | "img" => {}
            "a" => self.link(node, place),
            _ if place.heading && self.is_badge(node) => {
                self.builder.line();
                self.children(node, place);
            }
            "b" | "strong" => self.children(node, Place { bold: true, ..place }),
            _ => match self.heading(node, place) {
                Some(level) if !place.cell && !place.heading => self.titled(node, place, level),
                _ if tree.nodes[node].is_block || self.is_own_line(node) => self.block(node, place),
                _ => self.children(node, place),
            },
        }
    }

    pub(super) fn children(&mut self, node: usize, place: Place) {
        let tree = self.tree;
        for child in tree.children(node) {
            self.node(child, place);
        }
    }

    /// How far down a heading stands, if the element is one.
    fn heading(&self, node: usize, place: Place) -> Option<u8> {
        let tree = self.tree;
        let name = tree.name(node);
        let level = match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => name.as_bytes()[1] - b'0',
            "summary" | "legend" => UNFOLDING,
            "dt" => TERM,
            _ if tree.attribute(node, "role") == Some("heading") => tree
                .attribute(node, "aria-level")
                .and_then(|level| level.parse().ok())
                .filter(|level| (1..=6).contains(level))?,
            "button" | "a" | "div" | "span" | "p" if self.unfolds(node) => UNFOLDING,
            "div" | "p" if self.is_called_a_title(node) => UNFOLDING,
            _ => return None,
        };
        // What unfolds may hold a heading and more; then that is the heading.
        if level >= UNFOLDING && self.holds_heading(node) {
            return None;
        }
        Some(level.saturating_add(place.lower))
    }

    fn holds_heading(&self, node: usize) -> bool {
        let mut open: Vec<usize> = self.tree.children(node).collect();
        while let Some(node) = open.pop() {
            if matches!(self.tree.name(node), "h1" | "h2" | "h3" | "h4" | "h5" | "h6") {
                return true;
            }
            open.extend(self.tree.children(node));
        }
        false
    }

    /// Whether an element's class says that its few words are a title.
    fn is_called_a_title(&self, node: usize) -> bool {
        let class = self.tree.attribute(node, "class").unwrap_or_default().to_ascii_lowercase();
        let title =
            class.ends_with("header") || within::has_any(&class, &["title", "heading", "header-text", "typeheader"]);
        title && !within::has(&class, "sub") && (1..=80).contains(&self.tree.words_of(node).chars().count())
    }

    /// Whether an element within a heading is a badge beside its words: the last of it, short, and drawn in a way of its own.
    fn is_badge(&self, node: usize) -> bool {
        const BADGES: &[&str] =
            &["badge", "tag", "pill", "chip", "label", "status", "rounded", "type", "category", "count"];
        let tree = self.tree;
        let siblings = || tree.children(tree.nodes[node].parent);
        let after = siblings().skip_while(|sibling| *sibling != node).skip(1);
        let before = siblings().take_while(|sibling| *sibling != node);
        let class = tree.attribute(node, "class").unwrap_or_default().to_ascii_lowercase();
        matches!(tree.name(node), "span" | "small" | "em" | "label" | "div" | "sup")
            && within::has_any(&class, BADGES)
            && !tree.words_of(node).is_empty()
            && tree.words_of(node).chars().count() <= 30
            && before.into_iter().any(|node| !tree.words_of(node).is_empty())
            && after.into_iter().all(|node| tree.words_of(node).is_empty())
    }

    /// Whether an element is what is pressed to unfold a part of the text.
    fn unfolds(&self, node: usize) -> bool {
        const TITLES: &[&str] = &["title", "header", "heading", "button", "btn", "trigger", "label"];
        let says = |name| self.tree.attribute(node, name).is_some();
        if says("aria-expanded") || says("aria-controls") && self.tree.name(node) == "button" {
            return true;
        }
        let class = self.tree.attribute(node, "class").unwrap_or_default().to_ascii_lowercase();
        within::has_any(&class, &["accordion", "collaps", "toggle", "faq"])
            && within::has_any(&class, TITLES)
            && self.tree.words_of(node).chars().count() <= 120
    }

    fn is_panel(&self, node: usize) -> bool {
        let id = self.tree.attribute(node, "id");
        id.is_some_and(|id| self.panels.contains(id))
    }

    fn is_own_line(&self, node: usize) -> bool {
        let style = self.tree.attribute(node, "style").unwrap_or_default();
        !style.is_empty() && style.replace(' ', "").contains("display:block")
    }

    /// A line ends. Lines of one address or poem are blocks of their own, which does no harm.
    fn line_end(&mut self, place: Place) {
        if place.heading {
            self.builder.words(" ", place.bold);
        } else {
            self.end(place);
        }
    }

    fn end(&mut self, place: Place) {
        if place.cell {
            return self.builder.line();
        }
        if place.heading {
            return self.builder.words(" ", place.bold);
        }
        let before = self.builder.document.blocks.len();
        let shape = match place.depth {
            0 => Shape::Paragraph,
            depth => Shape::Item { depth, goes_on: self.item_begun },
        };
        self.builder.block(shape);
        self.item_begun |= self.builder.document.blocks.len() > before;
    }

    fn block(&mut self, node: usize, place: Place) {
        self.end(place);
        let lower = match self.tree.name(node) {
            "details" => place.lower.saturating_add(INSIDE),
            "dd" => place.lower,
            _ if self.is_panel(node) => place.lower.saturating_add(INSIDE),
            _ => place.lower,
        };
        // The summary itself stands where the details stand.
        let tree = self.tree;
        for child in tree.children(node) {
            let own = tree.name(child) == "summary";
            self.node(child, Place { lower: if own { place.lower } else { lower }, ..place });
        }
        self.end(place);
        match self.tree.name(node) {
            "details" => self.builder.end_of(UNFOLDING.saturating_add(place.lower)),
            "dl" => self.builder.end_of(TERM.saturating_add(place.lower)),
            _ => {}
        }
    }

    fn titled(&mut self, node: usize, place: Place, level: u8) {
        self.end(place);
        self.children(node, Place { heading: true, bold: false, ..place });
        self.builder.block(Shape::Heading(level));
        self.item_begun = place.depth > 0;
    }

    fn item(&mut self, node: usize, place: Place) {
        self.end(place);
        let inside = Place { depth: place.depth.saturating_add(1), ..place };
        self.item_begun = false;
        self.children(node, inside);
        self.end(inside);
        self.item_begun = place.depth > 0;
    }

    fn link(&mut self, node: usize, place: Place) {
        let from = self.builder.at();
        match self.heading(node, place) {
            Some(level) if !place.cell && !place.heading => self.titled(node, place, level),
            _ => self.children(node, place),
        }
        let to = self.builder.at();
        if let Some(href) = self.tree.attribute(node, "href") {
            let outside = !href.starts_with('#') && !href.to_ascii_lowercase().starts_with("javascript:");
            if outside && to > from {
                let span = Span::new(from, to);
                self.builder.document.links.push(Link { span, href: href.trim().to_owned() });
            }
        }
    }
}
