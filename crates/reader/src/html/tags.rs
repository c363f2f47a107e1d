//! What is known of HTML's elements.

/// Elements that hold nothing.
pub(super) const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"];

/// Elements whose content is no markup.
pub(super) const RAW: &[&str] = &["script", "style", "title", "textarea", "xmp", "noembed", "noframes"];

/// Elements that nobody reads.
pub(super) const UNSEEN: &[&str] = &[
    "script", "style", "noscript", "template", "svg", "iframe", "object", "title", "textarea", "select", "math",
    "canvas", "audio", "video", "noembed", "noframes", "datalist",
];

/// Elements that begin a line of their own.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements within a line.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "br", "cite", "code", "em", "font", "i", "img", "label", "small", "span", "strong", "sub", "sup",
    "u",
];

pub(super) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name)
}

pub(super) fn is_known(name: &str) -> bool {
    is_block(name) || INLINE.contains(&name) || VOID.contains(&name) || RAW.contains(&name)
}

/// Which open elements a new one ends, and behind which it does not look.
pub(super) fn ends_by(name: &str, is_block: bool) -> (&'static [&'static str], &'static [&'static str]) {
    match name {
        "li" => (&["li"], &["ul", "ol", "menu", "table", "td", "th"]),
        "dt" | "dd" => (&["dt", "dd"], &["dl", "table", "td", "th"]),
        "tr" => (&["tr"], &["table"]),
        "td" | "th" => (&["td", "th"], &["tr", "table"]),
        "thead" | "tbody" | "tfoot" => (&["thead", "tbody", "tfoot", "caption", "colgroup"], &["table"]),
        "option" => (&["option"], &["select"]),
        _ if is_block && name != "button" && name != "body" && name != "html" => {
            (&["p"], &["div", "td", "th", "li", "dd", "section", "article", "table", "button", "details", "blockquote"])
        }
        _ => (&[], &[]),
    }
}
