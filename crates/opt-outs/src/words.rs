//! The words of the desk: which message says where an opt-out stands, and which one a line of its proof.

use sluice_messages::{opt_outs, row};
use sluice_model::desk::{OptOutKind, OptOutState, Proof, ProofKind};

/// Where an opt-out stands, in a sentence. `heard` says that it would show if it were ignored.
pub(crate) fn state_words(kind: OptOutKind, state: OptOutState, heard: bool) -> &'static str {
    match (state, kind) {
        (OptOutState::NotDone, _) => opt_outs::not_done(),
        (OptOutState::Done, OptOutKind::Cookie) => opt_outs::done_cookie(),
        (OptOutState::Done, OptOutKind::Page) => opt_outs::done_page(),
        (OptOutState::Done, OptOutKind::Setting) => opt_outs::done_setting(),
        (OptOutState::Done, _) if !heard => opt_outs::done_unheard(),
        (OptOutState::Done, _) => opt_outs::done(),
        (OptOutState::Verified, OptOutKind::Page) => opt_outs::verified_page(),
        (OptOutState::Verified, OptOutKind::Cookie) => opt_outs::verified_cookie(),
        (OptOutState::Verified, OptOutKind::Sdk) => opt_outs::verified_sdk(),
        (OptOutState::Verified, OptOutKind::Setting) => opt_outs::verified_setting(),
        (OptOutState::Verified, _) => opt_outs::verified(),
        (OptOutState::Ignored, OptOutKind::Setting) => opt_outs::ignored_setting(),
        (OptOutState::Ignored, _) => opt_outs::ignored(),
        (OptOutState::Undone, _) => opt_outs::undone(),
        (OptOutState::Impossible, _) => opt_outs::impossible(),
    }
}

/// A line of the proof, without its time. What a page had a hand in is shown as text only.
pub(crate) fn proof_words(kind: OptOutKind, proof: &Proof) -> String {
    let what = &proof.what;
    let said = match (proof.kind, kind) {
        (ProofKind::Put, OptOutKind::Cookie) => opt_outs::cookies_put(what),
        (ProofKind::Put, OptOutKind::Sdk) => opt_outs::flag_put(what),
        (ProofKind::Put, _) => opt_outs::is_set().to_owned(),
        (ProofKind::PutBack, OptOutKind::Sdk) => opt_outs::flag_put_back(what),
        (ProofKind::PutBack, _) => opt_outs::cookies_put_back(what),
        (ProofKind::Renewed, _) => opt_outs::renewed(what),
        (ProofKind::Sent, _) if what.is_empty() => opt_outs::went_along().to_owned(),
        (ProofKind::Sent, _) => opt_outs::sent(what),
        (ProofKind::Told, _) => opt_outs::told(what),
        (ProofKind::Quiet, _) => opt_outs::quiet(what),
        (ProofKind::WentOn, OptOutKind::Cookie) => opt_outs::set_all_the_same(what),
        (ProofKind::WentOn, OptOutKind::Setting) => opt_outs::changed_by_other().to_owned(),
        (ProofKind::WentOn, OptOutKind::Signal) => opt_outs::consent_claimed(what),
        (ProofKind::WentOn, _) => opt_outs::went_on(what),
        (ProofKind::Opened, _) => opt_outs::opened().to_owned(),
        (ProofKind::SetThere, _) => opt_outs::set_there(&domains(what)),
        (ProofKind::KeptApart, _) => opt_outs::kept_apart(&domains(what)),
        (ProofKind::Unchanged, _) => match what.parse::<u32>() {
            Ok(more) => opt_outs::unchanged_others(more),
            Err(_) => opt_outs::unchanged().to_owned(),
        },
        (ProofKind::TakenBack, _) => opt_outs::taken_back().to_owned(),
    };
    if proof.times > 1 { opt_outs::proof_times(&said, proof.times) } else { said }
}

/// Domains as they are kept (`visits.rs`): `+3 a.example, b.example`, where 3 are not named.
fn domains(kept: &str) -> String {
    let counted = kept.strip_prefix('+').and_then(|rest| rest.split_once(' '));
    let (more, named) = counted.unwrap_or(("", kept));
    let named = row(&named.split(", ").collect::<Vec<_>>());
    match more.parse::<u32>() {
        Ok(more) => opt_outs::place_more(&named, more),
        Err(_) => named,
    }
}
