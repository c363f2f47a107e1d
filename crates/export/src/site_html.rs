//! What a site did as a page of its own: one file without scripts, which loads nothing, for screen and paper.

use crate::html::Html;
use crate::information::{Information, carriage, given};
use crate::taken::whole;
use crate::{Making, Words};
use sluice_model::{CallView, CategoryReport, CompanyView, DisclosureGroup, Gate, SiteReport, ThingView};

const STYLE: &str = include_str!("site.css");

/// What a site did as a page.
pub fn site_html(report: &SiteReport, making: &Making<'_>, words: &Words) -> String {
    let mut html = Html::default();
    html.raw("<!doctype html>\n<html lang=\"").text(words.language).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    // Whoever opens it loads nothing and runs nothing, whatever is in it.
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.raw("<title>").text(&report.site).raw(": ").text(words.title).raw("</title>\n");
    html.raw("<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n<header>\n");
    html.raw("<p class=\"quiet\">").text(words.title).raw("</p>\n<h1>").name(&report.site).raw("</h1>\n<dl>\n");
    fact(&mut html, words.page, &report.page);
    fact(&mut html, words.opened, &day(words, report.started));
    fact(&mut html, words.made, &day(words, making.made));
    fact(&mut html, words.made_by, making.version);
    fact(&mut html, words.catalogue, making.catalogue);
    html.raw("</dl>\n</header>\n<main>\n<p class=\"sentence\">").name(&report.sentence).raw("</p>\n");
    for notice in &report.notices {
        html.raw("<p class=\"notice\">").name(&notice.text).raw("</p>\n");
    }
    html.raw("<dl class=\"numbers\">\n");
    let passed = report.seen.saturating_sub(report.stopped);
    for (name, count) in [(words.seen, report.seen), (words.stopped, report.stopped), (words.let_through, passed)] {
        html.raw("<div>").said("dt", name).said("dd", &count.to_string()).raw("</div>\n");
    }
    html.raw("</dl>\n");
    html.said("p", if making.with_values { words.in_full } else { words.masked }).raw("\n");
    if report.categories.is_empty() {
        html.said("p", words.nothing).raw("\n");
    }
    for part in &report.categories {
        category(&mut html, part, making, words);
    }
    html.raw("</main>\n</body>\n</html>\n");
    html.finish()
}

fn day(words: &Words, time: f64) -> String {
    if time > 0.0 { (words.day)(time) } else { String::new() }
}

fn fact(html: &mut Html, name: &str, text: &str) {
    if !text.is_empty() {
        html.raw("<div>").said("dt", name).raw("<dd>").name(text).raw("</dd></div>\n");
    }
}

fn category(html: &mut Html, part: &CategoryReport, making: &Making<'_>, words: &Words) {
    html.raw("<section>\n").said("h2", &part.name).raw("\n<p class=\"quiet\">").text(&part.meaning);
    if part.category.is_some() {
        let gate = if part.gate == Gate::Open { words.gate_open } else { words.gate_shut };
        html.raw(" <b>").text(gate).raw("</b>");
    }
    html.raw("</p>\n");
    for found in &part.companies {
        company(html, found, making, words);
    }
    html.raw("</section>\n");
}

fn company(html: &mut Html, company: &CompanyView, making: &Making<'_>, words: &Words) {
    html.raw("<article>\n<h3>").name(&company.vendor);
    if !company.owner.is_empty() && company.owner != company.vendor {
        html.raw(" <span class=\"quiet\">").name(&company.owner).raw("</span>");
    }
    html.raw(" <span class=\"count\">")
        .text(&(words.seen_and_stopped)(company.seen, company.stopped))
        .raw("</span></h3>\n");
    let carried = making.table.map(|table| carriage(table, &company.things)).unwrap_or_default();
    informations(html, words.was_stopped, &carried.stopped, making, words);
    informations(html, words.left, &carried.left, making, words);
    let called: Vec<&CallView> = company.calls.iter().filter(|call| !call.what.is_empty()).collect();
    if !called.is_empty() {
        html.said("h4", words.calls).raw("\n<ul>\n");
        for call in called {
            let told = making.table.map(|table| given(table, call)).unwrap_or_default();
            html.raw("<li><code>")
                .name(&call.what)
                .raw("</code> ")
                .text(&(words.times)(call.seen))
                .raw(". ")
                .text(&call.why);
            values(html, &told, making, words);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
    if !company.things.is_empty() {
        html.raw("<table>\n<thead><tr>");
        for heading in words.headings {
            html.raw("<th scope=\"col\">").text(heading).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for found in &company.things {
            thing(html, found, making, words);
        }
        html.raw("</tbody>\n</table>\n");
    }
    html.raw("</article>\n");
}

fn thing(html: &mut Html, thing: &ThingView, making: &Making<'_>, words: &Words) {
    html.raw(if thing.stopped > 0 { "<tr class=\"stopped\">" } else { "<tr>" });
    html.said("td", thing.kind.words().0).raw("<td><code>").name(&thing.name).raw("</code>");
    if thing.kind.is_kept() {
        html.raw(" <span class=\"quiet\">").name(&thing.host).raw("</span>");
    }
    html.raw("</td><td>").text(&(words.seen_and_stopped)(thing.seen, thing.stopped)).raw("</td><td>");
    let (first, last) = ((words.second)(thing.first), (words.second)(thing.last));
    html.text(&if first == last { first } else { (words.from_to)(&first, &last) }).raw("</td><td>");
    if let Some(kept) = making.lifetime(thing) {
        html.text(&kept.days.map_or_else(|| words.ends_with_session.to_owned(), |days| (words.days)(whole(days))));
    }
    if let Some((from, to)) = thing.cut {
        html.raw(" ").text(&(words.cut)(from, to));
    }
    html.raw("</td><td>").text(&thing.why).raw("</td></tr>\n");
}

fn informations(html: &mut Html, title: &str, list: &[Information], making: &Making<'_>, words: &Words) {
    if !list.is_empty() {
        html.said("h4", title).raw("\n");
        values(html, list, making, words);
    }
}

fn values(html: &mut Html, list: &[Information], making: &Making<'_>, words: &Words) {
    if list.is_empty() {
        return;
    }
    html.raw("<dl class=\"values\">\n");
    for Information { group, values } in list {
        html.raw("<div>").said("dt", group.map_or(words.unrecognised, DisclosureGroup::name)).raw("<dd>");
        for (at, told) in values.iter().enumerate() {
            html.raw(if at > 0 { "; " } else { "" });
            html.name(if told.key.is_empty() { words.no_key } else { &told.key });
            html.raw(": <code>").name(&making.value(&told.value)).raw("</code>");
        }
        html.raw("</dd></div>\n");
    }
    html.raw("</dl>\n");
}
