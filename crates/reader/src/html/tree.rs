//! A page as a tree: elements in one list, each with its parent, and never deeper than a walk can go.

use std::borrow::Cow;

use super::entities;
use super::tags::{RAW, UNSEEN, VOID, ends_by, is_block};

/// How deep elements may lie; deeper ones are taken for siblings.
const DEEPEST: usize = 120;

/// How many attributes of one element are kept, and how long each may be.
const MOST_ATTRIBUTES: usize = 24;
const LONGEST_ATTRIBUTE: usize = 2048;

/// An element or a text takes about so many bytes of a page.
const BYTES_OF_A_NODE: usize = 32;

/// The longest name of an element.
const LONGEST_NAME: usize = 40;

/// The name and the value of an attribute.
type Attribute<'a> = (Cow<'a, str>, Cow<'a, str>);

/// An element or a text. What the page has written as it is read stays where it is.
#[derive(Default)]
pub(super) struct Node<'a> {
    /// Its name; empty for a text.
    pub(super) name: Cow<'a, str>,
    /// Whether it begins a line of its own, and whether nobody reads it: known once, for it is asked often.
    pub(super) is_block: bool,
    pub(super) is_unseen: bool,
    pub(super) attributes: Vec<Attribute<'a>>,
    pub(super) text: Cow<'a, str>,
    pub(super) parent: usize,
    /// Its first and its last child and the next of its siblings; the root, where there is none.
    first: usize,
    last: usize,
    next: usize,
}

/// A page. The first node is the root and stands for nothing.
pub(super) struct Tree<'a> {
    pub(super) nodes: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    pub(super) fn name(&self, node: usize) -> &str {
        &self.nodes[node].name
    }

    pub(super) fn attribute(&self, node: usize, name: &str) -> Option<&str> {
        let attributes = &self.nodes[node].attributes;
        attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_ref())
    }

    /// What lies right below a node, in order.
    pub(super) fn children(&self, node: usize) -> impl Iterator<Item = usize> {
        let there = |node: usize| (node != 0).then_some(node);
        std::iter::successors(there(self.nodes[node].first), move |child| there(self.nodes[*child].next))
    }

    /// Adds a node as the last below its parent, and returns its place.
    fn add(&mut self, node: Node<'a>) -> usize {
        let (place, parent) = (self.nodes.len(), node.parent);
        self.nodes.push(node);
        match std::mem::replace(&mut self.nodes[parent].last, place) {
            0 => self.nodes[parent].first = place,
            before => self.nodes[before].next = place,
        }
        place
    }

    /// The first element of this name.
    pub(super) fn first(&self, name: &str) -> Option<usize> {
        self.nodes.iter().position(|node| node.name == name)
    }

    /// All words below a node, in one line.
    pub(super) fn words_of(&self, node: usize) -> String {
        let mut words = String::new();
        let mut open = vec![node];
        while let Some(place) = open.pop() {
            let node = &self.nodes[place];
            if ["script", "style", "svg"].contains(&node.name.as_ref()) {
                continue;
            }
            for word in node.text.split_whitespace() {
                if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(word);
            }
            let below = open.len();
            open.extend(self.children(place));
            open[below..].reverse();
        }
        words
    }
}

/// Grows the tree of a page.
pub(super) fn grow(html: &str) -> Tree<'_> {
    // Room for as many elements and texts as pages have.
    let mut tree = Tree { nodes: Vec::with_capacity(html.len() / BYTES_OF_A_NODE + 1) };
    tree.nodes.push(Node::default());
    let mut open = vec![0];
    let mut rest = html;
    while !rest.is_empty() {
        let Some(at) = rest.find('<') else {
            add_text(&mut tree, &open, rest);
            break;
        };
        if at > 0 {
            add_text(&mut tree, &open, &rest[..at]);
        }
        rest = &rest[at..];
        let second = rest.as_bytes().get(1).copied().unwrap_or(b' ');
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if let Some(data) = rest.strip_prefix("<![CDATA[") {
            let end = data.find("]]>");
            add_text(&mut tree, &open, end.map_or(data, |end| &data[..end]));
            rest = end.map_or("", |end| &data[end + 3..]);
        } else if matches!(second, b'!' | b'?') {
            rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
        } else if second == b'/' && rest.as_bytes().get(2).is_some_and(u8::is_ascii_alphabetic) {
            let end = rest.find('>').unwrap_or(rest.len());
            let name = name_at(&rest[2..end]);
            close(&tree, &mut open, &name);
            rest = rest.get(end + 1..).unwrap_or_default();
        } else if second.is_ascii_alphabetic() {
            rest = element(&mut tree, &mut open, &rest[1..]);
        } else {
            add_text(&mut tree, &open, "<");
            rest = &rest[1..];
        }
    }
    tree
}

fn name_at(text: &str) -> Cow<'_, str> {
    let of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':');
    lower(&text[..text.bytes().take(LONGEST_NAME).take_while(of_name).count()])
}

/// In small letters, as nearly all pages write names.
fn lower(name: &str) -> Cow<'_, str> {
    let capital = name.bytes().any(|byte| byte.is_ascii_uppercase());
    if capital { Cow::Owned(name.to_ascii_lowercase()) } else { Cow::Borrowed(name) }
}

fn add_text<'a>(tree: &mut Tree<'a>, open: &[usize], text: &'a str) {
    let parent = open.last().copied().unwrap_or(0);
    tree.add(Node { text: entities::read(text), parent, ..Node::default() });
}

/// Ends an element, and what was left open inside it. What is not open cannot be ended, nor anything outside its cell.
fn close(tree: &Tree, open: &mut Vec<usize>, name: &str) {
    let fence = |name: &str| ["td", "th", "table"].contains(&name);
    for at in (1..open.len()).rev() {
        let found = tree.name(open[at]);
        if found == name {
            return open.truncate(at);
        }
        if fence(found) && !["table", "tr", "tbody", "thead", "tfoot", "td", "th"].contains(&name) {
            return;
        }
    }
}

/// Reads the tag whose name begins here; what comes after it.
fn element<'a>(tree: &mut Tree<'a>, open: &mut Vec<usize>, text: &'a str) -> &'a str {
    let name = name_at(text);
    let (attributes, closed, rest) = attributes(&text[name.len()..]);
    let is_block = is_block(&name);
    let (ended, fences) = ends_by(&name, is_block);
    for at in (1..open.len()).rev() {
        let found = tree.name(open[at]);
        if ended.contains(&found) {
            open.truncate(at);
            break;
        }
        if fences.contains(&found) {
            break;
        }
    }
    let parent = open.last().copied().unwrap_or(0);
    let (is_raw, is_void) = (RAW.contains(&name.as_ref()), VOID.contains(&name.as_ref()));
    let end = if is_raw { end_of_raw(rest, &name) } else { 0 };
    let is_told = name == "title" || name == "textarea";
    let is_unseen = UNSEEN.contains(&name.as_ref());
    let node = tree.add(Node { name, is_block, is_unseen, attributes, parent, ..Node::default() });
    if is_raw {
        if is_told {
            add_text(tree, &[node], &rest[..end]);
        }
        return rest[end..].find('>').map_or("", |close| &rest[end + close + 1..]);
    }
    if !closed && !is_void && open.len() < DEEPEST {
        open.push(node);
    }
    rest
}

/// Where the content of a script or style ends.
fn end_of_raw(rest: &str, name: &str) -> usize {
    let ends = |at: usize| {
        rest.as_bytes()
            .get(at + 2..at + 2 + name.len())
            .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
    };
    rest.match_indices("</").map(|(at, _)| at).find(|at| ends(*at)).unwrap_or(rest.len())
}

/// The attributes of a tag, whether it ends itself, and what comes after it.
fn attributes(text: &str) -> (Vec<Attribute<'_>>, bool, &str) {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    let mut closed = false;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'>' => return (found, closed, &text[at + 1..]),
            b'/' => {
                closed = true;
                at += 1;
            }
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                closed = false;
                let (attribute, next) = attribute(text, at);
                if found.len() < MOST_ATTRIBUTES {
                    found.push(attribute);
                }
                at = next.max(at + 1);
            }
        }
    }
    (found, closed, "")
}

/// One attribute, and where the next may begin.
fn attribute(text: &str, from: usize) -> (Attribute<'_>, usize) {
    let bytes = text.as_bytes();
    let ends_name = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'=' | b'>' | b'/');
    let mut at = from + bytes[from..].iter().position(ends_name).unwrap_or(bytes.len() - from);
    let name = lower(text.get(from..at).unwrap_or_default());
    let after_space =
        |at: usize| at + bytes[at..].iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or(bytes.len() - at);
    let equals = after_space(at);
    if bytes.get(equals) != Some(&b'=') {
        return ((name, Cow::Borrowed("")), at);
    }
    at = after_space(equals + 1);
    let (from, to, next) = if let Some(quote @ (b'"' | b'\'')) = bytes.get(at) {
        let end = bytes[at + 1..].iter().position(|byte| byte == quote).map_or(bytes.len(), |end| at + 1 + end);
        (at + 1, end, (end + 1).min(bytes.len()))
    } else {
        let end = bytes[at..].iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'>');
        let end = end.map_or(bytes.len(), |end| at + end);
        (at, end, end)
    };
    let value = text.get(from..to).unwrap_or_default();
    ((name, entities::read(&value[..value.floor_char_boundary(LONGEST_ATTRIBUTE)])), next)
}
