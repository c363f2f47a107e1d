//! Which part of a page is its text: not its menus, footers and banners, unless there is nothing else.

use super::tree::Tree;
use crate::within;

/// Words in a class or id that speak of what stands around a text.
const AROUND: &[&str] = &[
    "nav",
    "navbar",
    "navigation",
    "menu",
    "submenu",
    "breadcrumb",
    "breadcrumbs",
    "sidebar",
    "footer",
    "skiplink",
    "skip",
    "newsletter",
    "socials",
    "share",
    "sharing",
    "masthead",
    "topbar",
    "offcanvas",
    "pagination",
    "related",
    "comments",
    "megamenu",
    "toc",
];

/// Words in a class or id that speak of a consent tool's banner. What it holds counts only where a page holds nothing else.
const BANNER: &[&str] = &[
    "cookiebanner",
    "cookiebar",
    "cookienotice",
    "cookieconsent",
    "cookiepopup",
    "cookielaw",
    "consentbanner",
    "consentbar",
    "gdprbanner",
    "onetrustbannersdk",
    "onetrustpcsdk",
    "cybotcookiebotdialog",
    "ckyconsentcontainer",
    "cmplzcookiebanner",
    "borlabscookiebox",
    "didomihost",
    "usercentricsroot",
    "privacybanner",
    "cookiemodal",
    "ccwindow",
    "cookiehint",
];

/// None of these is shorter.
const SHORTEST_BANNER: usize = 8;

/// The roles of what stands around a text.
const ROLES: &[&str] = &["navigation", "banner", "contentinfo", "search", "menu", "menubar", "alertdialog"];

/// A page is taken for empty below so many signs.
const NEXT_TO_NOTHING: usize = 300;

/// For each node, whether it is left out.
pub(super) fn left_out(tree: &Tree) -> Vec<bool> {
    let strict = mark(tree, true);
    let lengths = lengths(tree, &strict);
    let kept = lengths.first().copied().unwrap_or(0);
    if kept < NEXT_TO_NOTHING {
        let all = mark(tree, false);
        let there = self::lengths(tree, &all).first().copied().unwrap_or(0);
        if there > kept * 2 {
            return all;
        }
    }
    let is_main =
        |node: usize| ["main", "article"].contains(&tree.name(node)) || tree.attribute(node, "role") == Some("main");
    let mains = (0..tree.nodes.len()).filter(|node| is_main(*node) && !strict[*node]);
    let Some(main) = mains.max_by_key(|node| (lengths[*node], usize::MAX - node)) else { return strict };
    if lengths[main] * 2 < kept {
        return strict;
    }
    only(tree, main, strict)
}

/// Leaves out everything but what lies in `main`.
fn only(tree: &Tree, main: usize, mut left_out: Vec<bool>) -> Vec<bool> {
    let mut inside = vec![false; tree.nodes.len()];
    let mut above = main;
    let mut path = vec![0];
    while above != 0 {
        path.push(above);
        above = tree.nodes[above].parent;
    }
    for node in 0..tree.nodes.len() {
        inside[node] = node == main || node != 0 && inside[tree.nodes[node].parent];
        if !inside[node] && !path.contains(&node) && node != 0 {
            left_out[node] = true;
        }
    }
    left_out
}

/// How many signs each node holds that are not left out.
fn lengths(tree: &Tree, left_out: &[bool]) -> Vec<usize> {
    let mut lengths = vec![0; tree.nodes.len()];
    for node in (0..tree.nodes.len()).rev() {
        if left_out[node] {
            continue;
        }
        lengths[node] += tree.nodes[node].text.trim().len();
        if node != 0 {
            lengths[tree.nodes[node].parent] += lengths[node];
        }
    }
    lengths
}

/// What is left out by its own name, role or class; strictly, or only what nobody sees.
fn mark(tree: &Tree, strict: bool) -> Vec<bool> {
    // A head that was never closed would take the whole page with it; what is in a head and is seen is its own fault.
    let unseen = |node: usize| tree.nodes[node].is_unseen || tree.name(node) == "nav";
    let mut left_out = vec![false; tree.nodes.len()];
    for node in 1..tree.nodes.len() {
        let parent = tree.nodes[node].parent;
        left_out[node] = left_out[parent] || unseen(node) || strict && is_around(tree, node);
    }
    left_out
}

fn is_around(tree: &Tree, node: usize) -> bool {
    let name = tree.name(node);
    if ["html", "body", "main", "article", ""].contains(&name) {
        return false;
    }
    if ["footer", "aside", "dialog"].contains(&name) {
        return !inside_text(tree, node) || name != "footer";
    }
    if name == "header" {
        return !inside_text(tree, node);
    }
    if tree.nodes[node].attributes.is_empty() {
        return false;
    }
    if tree.attribute(node, "role").is_some_and(|role| ROLES.contains(&role)) {
        return true;
    }
    let attribute_of = |attribute| tree.attribute(node, attribute).unwrap_or_default();
    let (class, id) = (attribute_of("class"), attribute_of("id"));
    if class.is_empty() && id.is_empty() {
        return false;
    }
    let names = format!("{class} {id}").to_ascii_lowercase();
    let whole = names.split_whitespace().filter(|word| word.len() >= SHORTEST_BANNER).any(|word| {
        let joined: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
        within::has_any(&joined, BANNER) && !within::has_any(&joined, &["policy", "declaration"])
    });
    let parts = || names.split(|letter: char| !letter.is_ascii_alphanumeric());
    whole
        || parts().any(|part| AROUND.contains(&part)) && !["li", "table", "td", "tr", "h1", "h2", "h3"].contains(&name)
}

/// Whether an element lies in the page's text proper.
fn inside_text(tree: &Tree, node: usize) -> bool {
    let mut at = tree.nodes[node].parent;
    while at != 0 {
        if ["main", "article", "section", "details"].contains(&tree.name(at)) {
            return true;
        }
        at = tree.nodes[at].parent;
    }
    false
}
