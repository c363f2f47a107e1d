//! From what a page asks to what the engine is told.

use sluice_engine::Event;
use sluice_model::PageRequest;

/// The event in a request; `None` when it only looks.
pub(crate) fn event(request: &PageRequest, time: f64) -> Option<Event<'_>> {
    match *request {
        PageRequest::Popup { .. } | PageRequest::Report { .. } => None,
        PageRequest::SetGate { tab, here, category, gate, days } => {
            Some(Event::SetGate { tab: here.then_some(tab), category, gate, days })
        }
        PageRequest::Move { ref name, ref domain, category, .. } => Some(Event::Move { name, domain, category }),
        PageRequest::Stop { ref address, stop, .. } => Some(Event::Stop { address, stop }),
        PageRequest::TakeMoves { ref moves, .. } => Some(Event::TakeMoves { moves: moves.clone() }),
        PageRequest::Pause { tab, length } => Some(Event::Pause { tab, length, time }),
        PageRequest::Lend { tab, category, hours } => Some(Event::Lend { tab, category, hours, time }),
        PageRequest::Resume { tab } => Some(Event::Resume { tab }),
    }
}
