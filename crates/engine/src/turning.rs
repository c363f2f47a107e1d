//! What setting a gate the other way would change on the page that is open: told before it is done.

use crate::classify::{Sorted, party};
use crate::decide::decide;
use crate::gates::Gates;
use crate::links::Link;
use crate::report::{Look, counts};
use crate::visit::{Entry, Visit};
use sluice_model::{Category, Kind, KindCount, Turning};

impl Look<'_> {
    /// What of a page would be stopped, or let through again, if the gate of a category were set the other way on its site. `seen` is what was
    /// seen of the category: what SDKs were told is counted there already, and has no gate but this one.
    pub(crate) fn turning<'e>(
        &self,
        page: &'e Visit,
        gates: &Gates,
        category: Category,
        links: impl Iterator<Item = &'e Link<'e>>,
        seen: &[KindCount],
    ) -> Turning {
        let open = gates.open;
        let turned = if open.has(category) { open.without(category) } else { open.with(category) };
        let turned = Gates { open: turned, ..*gates };
        let changes = |entry: &&Entry| {
            let moved = self.moved_to(entry).map(Sorted::cookie);
            let sorted = moved.as_ref().unwrap_or(&entry.sorted);
            let party = party(self.table, entry.host.trim_start_matches('.'), &page.site);
            let action = |gates| decide(self.table, sorted, party, gates, false).action;
            action(gates) != action(&turned)
        };
        let changing = || page.entries.iter().filter(changes);
        let signs_in =
            |entry: &&Entry| entry.sorted.kind == Kind::Cookie && entry.sorted.purposes.has(Category::Authentication);
        let mut counts = counts(changing(), links);
        let called = seen.iter().find(|count| count.kind == Kind::Call);
        counts.extend(called.map(|called| KindCount { stopped: 0, ..*called }));
        Turning { counts, sign_in: u32::try_from(changing().filter(signs_in).count()).unwrap_or(u32::MAX) }
    }
}
