//! The WebAssembly modules: compiled by cargo, bound to JavaScript by wasm-bindgen, made small or fast by wasm-opt.
//!
//! wasm-bindgen runs as a library: its version is then locked by Cargo.lock together with the crates that must match it.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use wasm_bindgen_cli_support::Bindgen;

use crate::build::report;
use crate::command;
use crate::failure::{Failure, Result, failed};
use crate::place;

/// One module that ships.
struct Module {
    /// The library cargo builds.
    library: &'static str,
    /// The name its files have in extension/generated/.
    name: &'static str,
    /// What wasm-opt should aim at.
    aims: &'static [&'static str],
}

/// The modules that ship.
const MODULES: &[Module] = &[
    Module { library: "sluice_wasm", name: "core", aims: SMALL },
    Module { library: "sluice_looks", name: "looks", aims: SMALL },
    Module { library: "sluice_views", name: "views", aims: SMALL },
    Module { library: "sluice_desk", name: "desk", aims: SMALL },
    Module { library: "sluice_pages", name: "pages", aims: SMALL },
    Module { library: "sluice_popup", name: "popup", aims: SMALL },
    Module { library: "sluice_policy", name: "policy", aims: QUICK },
];

/// Small modules. The first kilobyte of memory is the far end of the stack, where nothing that is pointed at begins, so addresses may be
/// folded into instructions. All passes twice, with a look at what values can be in between: the second time finds what that has bared.
/// Who made the module of what is nobody's business at run time.
const SMALL: &[&str] = &["-Oz", "--gufa", "-Oz", "--strip-producers", "--strip-target-features", "--low-memory-unused"];

/// Quick modules, which one hundredth of bytes more is worth. Functions with one caller stay functions unless they are short: browsers compile
/// one that has swallowed all others worse than these.
const QUICK: &[&str] = &[
    "--one-caller-inline-max-function-size=200",
    "-O3",
    "--gufa",
    "-O3",
    "--strip-producers",
    "--strip-target-features",
    "--low-memory-unused",
];

/// The WebAssembly features the Rust compiler takes for granted. Named one by one: with all features on, wasm-opt writes
/// modules that Node and older browsers reject.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Compiles all crates in one call, so that what they share is compiled once.
pub(crate) fn compile() -> Result<()> {
    let words = ["build", "--profile", "wasm", "--target", "wasm32-unknown-unknown"];
    let crates = MODULES.iter().flat_map(|module| ["-p".to_owned(), module.library.replace('_', "-")]);
    let words: Vec<String> = words.into_iter().map(str::to_owned).chain(crates).collect();
    command::show(&command::cargo(), &words)
}

/// Brings the modules into extension/generated/ and returns the names of their files.
pub(crate) fn finish_all() -> Result<Vec<String>> {
    // Side by side: wasm-opt takes seconds and uses one processor.
    let finished: Vec<Result<PathBuf>> = thread::scope(|scope| {
        let works: Vec<_> = MODULES.iter().map(|module| scope.spawn(|| finish(module))).collect();
        let broken = || failed("a module could not be finished");
        works.into_iter().map(|work| work.join().unwrap_or_else(|_| broken())).collect()
    });
    let mut names = Vec::new();
    for folder in finished {
        names.extend(deliver(&folder?)?);
    }
    Ok(names)
}

/// Binds and optimises one module and returns the folder it lies in. When cargo's output is the one of last time, so is
/// ours, and the slow steps are skipped.
fn finish(module: &Module) -> Result<PathBuf> {
    let compiled = place::read(&place::target().join(format!("wasm32-unknown-unknown/wasm/{}.wasm", module.library)))?;
    let bench = place::target().join("xtask").join(module.name);
    let bound = bench.join("bound");
    let last = Last { input: bench.join("input.wasm"), recipe: bench.join("recipe.txt") };
    let recipe = [module.aims, FEATURES].concat().join(" ");
    if !last.matches(&compiled, &recipe) {
        _ = fs::remove_dir_all(&bench);
        place::write(&last.input, &compiled)?;
        bind(module, &last.input, &bound)?;
        optimise(module, &bound)?;
        // Written last: a run that broke off is then repeated.
        place::write(&last.recipe, recipe.as_bytes())?;
    }
    Ok(bound)
}

/// What was built last time, and how. The version of wasm-bindgen need not be kept: it is part of what cargo compiled.
struct Last {
    input: PathBuf,
    recipe: PathBuf,
}

impl Last {
    fn matches(&self, compiled: &[u8], recipe: &str) -> bool {
        fs::read(&self.recipe).is_ok_and(|old| old == recipe.as_bytes())
            && fs::read(&self.input).is_ok_and(|old| old == compiled)
    }
}

fn bind(module: &Module, input: &Path, into: &Path) -> Result<()> {
    let work = || {
        let mut bindgen = Bindgen::new();
        bindgen.input_path(input).out_name(module.name).typescript(true);
        bindgen.web(true)?.remove_name_section(true).remove_producers_section(true).generate(into)
    };
    work().map_err(|why| Failure::Work(format!("binding {} to JavaScript: {why:#}", module.name)))
}

fn optimise(module: &Module, folder: &Path) -> Result<()> {
    let tool = place::root().join("node_modules/.bin/wasm-opt");
    if !tool.exists() {
        return failed("node_modules/.bin/wasm-opt is missing: run `npm ci` first");
    }
    let file = folder.join(format!("{}_bg.wasm", module.name)).display().to_string();
    let words = [module.aims, FEATURES, &[file.as_str(), "-o", file.as_str()]].concat();
    command::show(&tool.display().to_string(), &words)
}

/// Copies what changed, so that files that stayed the same keep their time.
fn deliver(from: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in place::files_below(from, &|_| true)? {
        let bytes = place::read(&from.join(&file))?;
        let wrote = place::write(&place::generated().join(&file), &bytes)?;
        let name = file.display().to_string();
        report(&name, bytes.len(), wrote);
        names.extend(name.split('/').next().map(str::to_owned));
    }
    names.dedup();
    Ok(names)
}
