//! One company in one category of the report, to be opened for what it did.

use super::{Desk, calls, carried, thing};
use crate::{live, words};
use leptos::prelude::*;
use sluice_model::{CategoryReport, CompanyView};

/// What tells companies of one category apart.
pub(crate) type Key = (String, String);

/// The key of a company.
pub(crate) fn key(company: &CompanyView) -> Key {
    (company.vendor.clone(), company.owner.clone())
}

/// Draws a company of `part`. It keeps its place on the page, open or shut, while what it shows changes.
pub(crate) fn company(desk: Desk, part: Memo<Option<CategoryReport>>, key: Key) -> impl IntoView {
    let (vendor, owner) = key.clone();
    let seat = desk.seat(&owner);
    let company = Memo::new(move |_| {
        part.with(|part| part.as_ref()?.companies.iter().find(|company| self::key(company) == key).cloned())
    });
    let count = move || {
        company.with(|company| {
            company
                .as_ref()
                .map(|company| match company.seen {
                    0 => words::report::only_called(company.calls.iter().map(|call| (call.what.as_str(), call.seen))),
                    _ => words::report::seen_and_stopped(company.seen, company.stopped),
                })
                .unwrap_or_default()
        })
    };
    // Whoever looks for a word wants to see where it stands.
    let open = move || desk.all_open.get() || desk.filter.with(|filter| !filter.text.trim().is_empty());
    let name = vendor.clone();
    // Many brands bear their owner's name; once is enough.
    let vendor_name = vendor.clone();
    view! {
        <details class="company" prop:open=live::flag(open)>
            <summary>
                <span>
                    <span class="brand"><bdi>{vendor}</bdi></span>
                    " "
                    {(!owner.is_empty() && owner != vendor_name).then(|| view! { <span class="owner quiet"><bdi>{owner}</bdi></span> })}
                    " "
                    {(!seat.is_empty()).then(|| view! { <span class="seat quiet"><bdi>{seat}</bdi></span> })}
                </span>
                <span class="count">{live::text(count)}</span>
            </summary>
            {live::part(move || desk.table.get().map(|_| view! {
                {calls::calls(desk, company)}
                {carried::carried(desk, company)}
            }))}
            // Roles said outright: on narrow screens the table is laid out as a list, and browsers then forget what it is.
            <table role="table" aria-label=name hidden=live::flag(move || company.with(|it| it.as_ref().is_none_or(|it| it.things.is_empty())))>
                <thead role="rowgroup"><tr role="row">
                    {words::report::headings().map(|heading| view! { <th role="columnheader" scope="col">{heading}</th> }).collect_view()}
                </tr></thead>
                <tbody role="rowgroup">
                    {live::part(move || company.get().map(|company| {
                        company.things.into_iter().map(|found| thing::thing(desk, found)).collect_view()
                    }))}
                </tbody>
            </table>
        </details>
    }
}
