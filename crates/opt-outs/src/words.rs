//! The words of the desk.

use sluice_model::desk::{OptOutKind, OptOutState, Proof, ProofKind};

/// Where an opt-out stands, in a sentence. `heard` says that it would show if it were ignored.
pub(crate) const fn state_words(kind: OptOutKind, state: OptOutState, heard: bool) -> &'static str {
    match (state, kind) {
        (OptOutState::NotDone, _) => "Not done.",
        (OptOutState::Done, OptOutKind::Cookie) => "Done. The company was not met since, so nothing is proven yet.",
        (OptOutState::Done, OptOutKind::Page) => "Opened. Only the page itself can say whether you opted out there.",
        (OptOutState::Done, OptOutKind::Setting) => "Done. The browser has not confirmed it yet.",
        (OptOutState::Done, _) if !heard => "Done wherever it is met. Whether it is heeded cannot be seen from here.",
        (OptOutState::Done, _) => "Done wherever it is met. Nothing is proven yet.",
        (OptOutState::Verified, OptOutKind::Page) => "Opened, and seen: opt-out cookies were set since.",
        (OptOutState::Verified, OptOutKind::Cookie) => "Done, and seen: the opt-out went to the company.",
        (OptOutState::Verified, OptOutKind::Sdk) => "Done, and seen: where its SDK was met, nothing more came from it.",
        (OptOutState::Verified, OptOutKind::Setting) => "Done, and confirmed by the browser.",
        (OptOutState::Verified, _) => "Done, and seen: it was sent along.",
        (OptOutState::Ignored, OptOutKind::Setting) => "Done, but somebody else has changed it since.",
        (OptOutState::Ignored, _) => "Done, but the company went on all the same.",
        (OptOutState::Undone, _) => "Taken back.",
        (OptOutState::Impossible, _) => "This cannot be done here.",
    }
}

/// A line of the proof, without its time. What a page had a hand in is shown as text only.
pub(crate) fn proof_words(kind: OptOutKind, proof: &Proof) -> String {
    let what = &proof.what;
    let said = match (proof.kind, kind) {
        (ProofKind::Put, OptOutKind::Cookie) => format!("Its cookies were set on {what}."),
        (ProofKind::Put, OptOutKind::Sdk) => format!("Its flag was written on {what}."),
        (ProofKind::Put, _) => "The browser says that it is set.".to_owned(),
        (ProofKind::PutBack, OptOutKind::Sdk) => format!("Its flag had been cleared and was written again on {what}."),
        (ProofKind::PutBack, _) => format!("Its cookies had been cleared and were set again on {what}."),
        (ProofKind::Renewed, _) => format!("Its cookies on {what} were renewed."),
        (ProofKind::Sent, _) if what.is_empty() => "It went along with requests.".to_owned(),
        (ProofKind::Sent, _) => format!("It was sent to {what}."),
        (ProofKind::Told, _) => format!("Its SDK was told on {what}."),
        (ProofKind::Quiet, _) => format!("Its SDK was met on {what}, and nothing more came from there."),
        (ProofKind::WentOn, OptOutKind::Cookie) => {
            format!("The company set the cookie {what} all the same; that was undone.")
        }
        (ProofKind::WentOn, OptOutKind::Setting) => "Somebody else has changed it.".to_owned(),
        (ProofKind::WentOn, OptOutKind::Signal) => format!("Hits to {what} said that consent was given."),
        (ProofKind::WentOn, _) => format!("It went on sending on {what}."),
        (ProofKind::Opened, _) => "The page was opened.".to_owned(),
        (ProofKind::SetThere, _) => format!("Since then opt-out cookies were set that were not there before: {what}."),
        (ProofKind::KeptApart, _) => {
            format!(
                "Opt-out cookies were set, but the browser keeps them for that page alone, so other sites send none: {what}."
            )
        }
        (ProofKind::Unchanged, _) if what.is_empty() => "Since then nothing changed that Sluice can see.".to_owned(),
        (ProofKind::Unchanged, _) => {
            format!("Since then no opt-out cookie that Sluice knows was set; there are {what} other cookies more.")
        }
        (ProofKind::TakenBack, _) => "It was taken back.".to_owned(),
    };
    if proof.times > 1 { format!("{said} ({} times)", proof.times) } else { said }
}
