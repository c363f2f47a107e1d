//! What effects ask for, in few words.

use sluice_model::desk::{CookieToSet, DeskEffect, KeptOptOuts};

/// What is to be kept, if something is.
pub(crate) fn kept_in(effects: &[DeskEffect]) -> Option<KeptOptOuts> {
    effects.iter().rev().find_map(|effect| match effect {
        DeskEffect::Keep { kept } => Some(kept.clone()),
        _ => None,
    })
}

/// The domains of the cookies that are asked for; empty when none are.
pub(crate) fn listed(effects: &[DeskEffect]) -> Vec<String> {
    let lists = effects.iter().filter_map(|effect| match effect {
        DeskEffect::ListCookies { domains } => Some(domains.clone()),
        _ => None,
    });
    lists.flatten().collect()
}

/// The cookies that are to be set, as `name=value@domain site store`.
pub(crate) fn set(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::SetCookie { cookie } => {
            let CookieToSet { name, value, domain, site, store, .. } = cookie;
            Some(format!("{name}={value}@{domain} {site} {store}"))
        }
        _ => None,
    });
    found.collect()
}

/// The cookies that are to be removed, as `name=value@domain`.
pub(crate) fn removed(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::RemoveCookie { cookie } => Some(format!("{}={}@{}", cookie.name, cookie.value, cookie.domain)),
        _ => None,
    });
    found.collect()
}

/// The moments that are asked for.
pub(crate) fn wakes(effects: &[DeskEffect]) -> Vec<f64> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::WakeAt { time } => Some(*time),
        _ => None,
    });
    found.collect()
}

/// The keys of flags that are to be written.
pub(crate) fn written(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::WriteFlag { key, .. } => Some(key.clone()),
        _ => None,
    });
    found.collect()
}

/// The keys of flags that are to be taken back.
pub(crate) fn taken_back(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::TakeFlagBack { flag, .. } => Some(flag.key.clone()),
        _ => None,
    });
    found.collect()
}

/// What SDKs are to be told, as the function and its arguments.
pub(crate) fn calls(effects: &[DeskEffect]) -> Vec<String> {
    let found = effects.iter().filter_map(|effect| match effect {
        DeskEffect::Call { function, arguments, .. } => Some(format!("{function} {arguments}")),
        _ => None,
    });
    found.collect()
}
