//! Laws of the engine: what must hold for every input and every order of events, tried on many that nobody thought of.
//!
//! The same inputs are tried every time; `PROPTEST_RNG_SEED=<number>` tries others.

mod acts;
#[path = "../support/catalogue.rs"]
mod catalogue;
mod deciding;
mod history;
mod one_page;
mod things;
mod total;
mod world;

use proptest::test_runner::{Config, RngSeed};

/// How many inputs a law is tried on.
fn tries(cases: u32) -> Config {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    match config.rng_seed {
        RngSeed::Random => Config { rng_seed: RngSeed::Fixed(7), ..config },
        RngSeed::Fixed(_) => config,
    }
}
