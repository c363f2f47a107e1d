//! HTML read as people see it: tolerant of what is broken, blind to scripts and styles, and with its main text found among menus
//! and footers. Written for this: a parser that builds what a browser would makes a module several times as large.

mod blocks;
mod embedded;
mod entities;
mod main_text;
mod tables;
mod tags;
mod tree;

use crate::document::Document;

pub(crate) use entities::decoded;

/// A page as blocks.
pub(crate) fn read(html: &str) -> Document {
    let tree = tree::grow(html);
    blocks::document(&tree)
}

/// Whether what stands between angles is a tag of HTML, opening or closing.
pub(crate) fn is_tag(inside: &str) -> bool {
    let name = inside.trim_start_matches('/');
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    let goes_on = name[end..].chars().next();
    tags::is_known(&name[..end].to_ascii_lowercase()) && goes_on.is_none_or(|sign| sign.is_whitespace() || sign == '/')
}

/// The value of an attribute within a tag.
pub(crate) fn attribute_of<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let from = tag.find(&format!("{name}=\""))? + name.len() + 2;
    tag[from..].find('"').map(|end| &tag[from..from + end])
}

/// A link of a page: its words, and where it leads.
pub(crate) struct PageLink {
    pub(crate) text: String,
    pub(crate) href: String,
}

/// All links of a page, menus and footers too.
pub(crate) fn links(html: &str) -> Vec<PageLink> {
    let tree = tree::grow(html);
    let links = (0..tree.nodes.len()).filter(|node| tree.name(*node) == "a");
    let links = links.filter_map(|node| Some((node, tree.attribute(node, "href")?)));
    links.map(|(node, href)| PageLink { text: tree.words_of(node), href: href.to_owned() }).collect()
}

pub(crate) use embedded::in_markdown;

/// Whether a text looks like a page.
pub(crate) fn looks_like(text: &str) -> bool {
    let beginning = text.trim_start();
    let (mut tags, mut blocks) = (0, 0);
    for (at, _) in beginning.match_indices('<').take(400) {
        let rest = &beginning.as_bytes()[at + 1..];
        let name: Vec<u8> = rest
            .iter()
            .skip(usize::from(rest.first() == Some(&b'/')))
            .copied()
            .take_while(u8::is_ascii_alphanumeric)
            .take(12)
            .collect();
        let name = String::from_utf8_lossy(&name).to_ascii_lowercase();
        if rest.starts_with(b"!DOCTYPE") || rest.starts_with(b"!doctype") || ["html", "head", "body"].contains(&&*name)
        {
            return true;
        }
        tags += usize::from(tags::is_known(&name));
        blocks += usize::from(tags::is_block(&name));
    }
    // Markdown may have links and ends of lines written as tags.
    if blocks == 0 && beginning.lines().filter(|line| line.starts_with('#') && line.contains("# ")).take(2).count() == 2
    {
        return false;
    }
    tags >= 3 || beginning.starts_with('<') && tags >= 1
}

#[cfg(test)]
mod tests {
    use super::looks_like;

    #[test]
    fn markdown_with_tags_in_its_lines_is_no_page() {
        let lines = "## Cookies\nOne<br>two<br>three<br>\n## More\n<a href=\"/\">Here</a>\n";
        assert!(!looks_like(lines));
        assert!(looks_like(&format!("{lines}<p>And a paragraph.</p>")));
        assert!(looks_like("One<br>two<br>three<br>"));
    }
}
