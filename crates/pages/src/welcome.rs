//! The page that opens once, when Sluice was installed: what it does in three sentences, how the gates stand, and two ways on.

use crate::background::ask_once;
use crate::element::{self, element, said};
use crate::options::holding;
use crate::words::{self, options};
use crate::{icons, start};
use leptos::prelude::*;
use sluice_model::options::{OptionsAsk, OptionsRequest, OptionsView};
use sluice_model::{Category, Choices, Gate};

/// Draws the page. `report` is the address of the report of the page that was looked at last.
pub(crate) async fn run(report: String) {
    start::grow_impatient();
    // An organisation may have set gates already. Without an answer the built-in ones are the likeliest.
    let view = ask_once::<OptionsView>(&OptionsRequest { options: OptionsAsk::Look {} }).await.ok();
    let managed = view.as_ref().map(|view| view.managed.clone()).unwrap_or_default();
    let choices = view.and_then(|view| sluice_crossing::read::<Choices>(&view.stored).ok()).unwrap_or_default();
    start::draw(move || {
        document().set_title(options::welcome_title());
        let mut head = vec![icons::mark().into_any(), said("h1", "", options::welcome_title())];
        let sentences = options::welcome().map(|sentence| said("p", "sentence", sentence));
        head.push(element("div", "sentences").holding(sentences).draw());
        let mut rows = Vec::new();
        for category in Category::ALL {
            rows.push(row(category, holding(&choices, &managed, category).0));
        }
        let main = [
            element("section", "part")
                .labelled_by("gates")
                .holding([
                    element("h2", "").id("gates").holding([element::words(options::welcome_gates())]).draw(),
                    element("ul", "gates").holding(rows).draw(),
                ])
                .draw(),
            said("p", "", options::welcome_how()),
            element("p", "ways")
                .holding([
                    way("button main", "options.html", options::welcome_options()),
                    way("button", &report, options::welcome_report()),
                ])
                .draw(),
        ];
        vec![element("header", "head").holding(head).draw(), element("main", "").holding(main).draw()]
    });
}

fn row(category: Category, gate: Gate) -> AnyView {
    let what = [said("h3", "", category.name()), said("p", "", category.meaning())];
    let class = match gate {
        Gate::Open => "state open",
        Gate::Shut => "state shut",
    };
    let parts = [
        icons::category(category).into_any(),
        element("div", "what").holding(what).draw(),
        said("span", class, words::gate(gate)),
    ];
    element("li", "gate-row").holding(parts).draw()
}

fn way(class: &'static str, href: &str, name: &str) -> AnyView {
    element("a", class).leading(href).holding([element::words(name)]).draw()
}
