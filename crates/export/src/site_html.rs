//! What a site did as a page of its own: one file without scripts, which loads nothing, for screen and paper.

use crate::html::Html;
use crate::information::{Information, carriage, given};
use crate::taken::whole;
use crate::{Making, OwnTime};
use sluice_messages::{direction, export, report as said, tag, vocabulary};
use sluice_model::{CallView, CategoryReport, CompanyView, DisclosureGroup, Gate, SiteReport, ThingView};

const STYLE: &str = include_str!("site.css");

/// What a site did as a page.
pub fn site_html(report: &SiteReport, making: &Making<'_>, time: &OwnTime) -> String {
    let mut html = Html::default();
    html.raw("<!doctype html>\n<html lang=\"").text(tag()).raw("\" dir=\"").text(direction());
    html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    // Whoever opens it loads nothing and runs nothing, whatever is in it.
    html.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
    );
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.said("title", &said::title(&report.site)).raw("\n");
    html.raw("<style>").raw(STYLE).raw("</style>\n</head>\n<body>\n<header>\n");
    html.raw("<p class=\"quiet\">").text(export::title()).raw("</p>\n<h1>").name(&report.site).raw("</h1>\n<dl>\n");
    fact(&mut html, export::page(), &report.page);
    fact(&mut html, export::opened(), &day(time, report.started));
    fact(&mut html, export::made(), &day(time, making.made));
    fact(&mut html, export::made_by(), making.version);
    fact(&mut html, export::catalogue(), making.catalogue);
    html.raw("</dl>\n</header>\n<main>\n<p class=\"sentence\">").name(&report.sentence).raw("</p>\n");
    for notice in &report.notices {
        html.raw("<p class=\"notice\">").name(&notice.text).raw("</p>\n");
    }
    html.raw("<dl class=\"numbers\">\n");
    let passed = report.seen.saturating_sub(report.stopped);
    let numbers = [(export::seen(), report.seen), (export::stopped(), report.stopped), (export::let_through(), passed)];
    for (name, count) in numbers {
        html.raw("<div>").said("dt", name).said("dd", &count.to_string()).raw("</div>\n");
    }
    html.raw("</dl>\n");
    html.said("p", if making.with_values { export::in_full() } else { export::masked() }).raw("\n");
    if report.categories.is_empty() {
        html.said("p", export::nothing()).raw("\n");
    }
    for part in &report.categories {
        category(&mut html, part, making, time);
    }
    html.raw("</main>\n</body>\n</html>\n");
    html.finish()
}

fn day(own: &OwnTime, time: f64) -> String {
    if time > 0.0 { (own.day)(time) } else { String::new() }
}

fn fact(html: &mut Html, name: &str, text: &str) {
    if !text.is_empty() {
        html.raw("<div>").said("dt", name).raw("<dd>").name(text).raw("</dd></div>\n");
    }
}

fn category(html: &mut Html, part: &CategoryReport, making: &Making<'_>, time: &OwnTime) {
    html.raw("<section>\n").said("h2", &part.name).raw("\n<p class=\"quiet\">").text(&part.meaning);
    if part.category.is_some() {
        let gate = if part.gate == Gate::Open { export::gate_open() } else { export::gate_shut() };
        html.raw(" <b>").text(gate).raw("</b>");
    }
    html.raw("</p>\n");
    for found in &part.companies {
        company(html, found, making, time);
    }
    html.raw("</section>\n");
}

fn company(html: &mut Html, company: &CompanyView, making: &Making<'_>, time: &OwnTime) {
    html.raw("<article>\n<h3>").name(&company.vendor);
    if !company.owner.is_empty() && company.owner != company.vendor {
        html.raw(" <span class=\"quiet\">").name(&company.owner).raw("</span>");
    }
    html.raw(" <span class=\"count\">")
        .text(&said::seen_and_stopped(company.seen, company.stopped))
        .raw("</span></h3>\n");
    let carried = making.table.map(|table| carriage(table, &company.things)).unwrap_or_default();
    informations(html, export::was_stopped(), &carried.stopped, making);
    informations(html, export::left(), &carried.left, making);
    let called: Vec<&CallView> = company.calls.iter().filter(|call| !call.what.is_empty()).collect();
    if !called.is_empty() {
        html.said("h4", export::calls()).raw("\n<ul>\n");
        for call in called {
            let told = making.table.map(|table| given(table, call)).unwrap_or_default();
            html.raw("<li><code>")
                .name(&call.what)
                .raw("</code> ")
                .text(&said::times(call.seen))
                .raw(". ")
                .text(&call.why);
            values(html, &told, making);
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }
    if !company.things.is_empty() {
        html.raw("<table>\n<thead><tr>");
        for heading in headings() {
            html.raw("<th scope=\"col\">").text(heading).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for found in &company.things {
            thing(html, found, making, time);
        }
        html.raw("</tbody>\n</table>\n");
    }
    html.raw("</article>\n");
}

fn headings() -> [&'static str; 6] {
    [
        export::heading_what(),
        export::heading_name(),
        export::heading_often(),
        export::heading_when(),
        export::heading_kept(),
        export::heading_why(),
    ]
}

fn thing(html: &mut Html, thing: &ThingView, making: &Making<'_>, time: &OwnTime) {
    html.raw(if thing.stopped > 0 { "<tr class=\"stopped\">" } else { "<tr>" });
    html.said("td", thing.kind.name()).raw("<td><code>").name(&thing.name).raw("</code>");
    if thing.kind.is_kept() {
        html.raw(" <span class=\"quiet\">").name(&thing.host).raw("</span>");
    }
    html.raw("</td><td>").text(&said::seen_and_stopped(thing.seen, thing.stopped)).raw("</td><td>");
    let (first, last) = ((time.second)(thing.first), (time.second)(thing.last));
    html.text(&if first == last { first } else { said::from_to(&first, &last) }).raw("</td><td>");
    if let Some(kept) = making.lifetime(thing) {
        html.text(&match kept.days {
            Some(days) => vocabulary::days(whole(days)),
            None => export::ends_with_session().to_owned(),
        });
    }
    if let Some((from, to)) = thing.cut {
        html.raw(" ").text(&export::cut(&vocabulary::days(from), &vocabulary::days(to)));
    }
    html.raw("</td><td>").text(&thing.why).raw("</td></tr>\n");
}

fn informations(html: &mut Html, title: &str, list: &[Information], making: &Making<'_>) {
    if !list.is_empty() {
        html.said("h4", title).raw("\n");
        values(html, list, making);
    }
}

fn values(html: &mut Html, list: &[Information], making: &Making<'_>) {
    if list.is_empty() {
        return;
    }
    html.raw("<dl class=\"values\">\n");
    for Information { group, values } in list {
        html.raw("<div>").said("dt", group.map_or_else(export::unrecognised, DisclosureGroup::name)).raw("<dd>");
        for (at, told) in values.iter().enumerate() {
            html.raw(if at > 0 { "; " } else { "" });
            html.name(if told.key.is_empty() { export::no_key() } else { &told.key });
            html.raw(": <code>").name(&making.value(&told.value)).raw("</code>");
        }
        html.raw("</dd></div>\n");
    }
    html.raw("</dl>\n");
}
