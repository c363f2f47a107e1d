//! What is waiting to be asked of the background: the user's actions in their order, and whether to look again.

use std::collections::VecDeque;

/// Requests that wait while one is on its way.
#[derive(Debug)]
pub(crate) struct Queue<Request> {
    actions: VecDeque<Request>,
    look_again: bool,
    busy: bool,
}

impl<Request> Default for Queue<Request> {
    fn default() -> Self {
        Self { actions: VecDeque::new(), look_again: false, busy: false }
    }
}

impl<Request: Clone> Queue<Request> {
    /// Adds an action of the user.
    pub(crate) fn push(&mut self, action: Request) {
        self.actions.push_back(action);
    }

    /// Asks for a fresh look; many of these become one.
    pub(crate) fn look_again(&mut self) {
        self.look_again = true;
    }

    /// The request to send now, if none is on its way; `look` is what a fresh look asks.
    pub(crate) fn next(&mut self, look: &Request) -> Option<Request> {
        if self.busy {
            return None;
        }
        let next = match self.actions.pop_front() {
            Some(action) => Some(action),
            None if self.look_again => {
                self.look_again = false;
                Some(look.clone())
            }
            None => None,
        };
        self.busy = next.is_some();
        next
    }

    /// Whether nothing is on its way.
    pub(crate) const fn is_idle(&self) -> bool {
        !self.busy
    }

    /// Notes that the answer came. Returns whether to show it: an answer from before an action that still waits
    /// would put the switch back for a moment.
    pub(crate) fn answered(&mut self) -> bool {
        self.busy = false;
        self.actions.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Queue;
    use sluice_model::PageRequest;

    const LOOK: PageRequest = PageRequest::Popup { tab: 1 };
    const ACTION: PageRequest = PageRequest::Resume { tab: 1 };

    #[test]
    fn many_looks_become_one_and_only_one_request_is_on_its_way() {
        let mut queue = Queue::default();
        queue.look_again();
        assert_eq!(queue.next(&LOOK), Some(LOOK));
        queue.look_again();
        queue.look_again();
        assert_eq!(queue.next(&LOOK), None, "one is on its way");
        assert!(queue.answered());
        assert_eq!(queue.next(&LOOK), Some(LOOK));
        assert!(queue.answered());
        assert_eq!(queue.next(&LOOK), None, "nothing is left");
    }

    #[test]
    fn actions_go_first_and_make_older_answers_stale() {
        let mut queue = Queue::default();
        queue.look_again();
        assert_eq!(queue.next(&LOOK), Some(LOOK));
        queue.look_again();
        queue.push(ACTION);
        assert!(!queue.answered(), "the look was before the action");
        assert_eq!(queue.next(&LOOK), Some(ACTION));
        assert!(queue.answered());
        assert_eq!(queue.next(&LOOK), Some(LOOK));
    }
}
