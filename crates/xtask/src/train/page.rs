//! The page that describes the model: docs/cookie-model.md.

use std::fmt::Write;

use sluice_likeness::{Class, Feature, Guess};

use super::confidence::Acting;
use super::crossing::{FOLDS, GROWTH};
use super::examples::Example;
use super::names::{BUCKETS, Teacher};
use super::score::Score;
use super::{Measured, SEEDS};

const OPENING: &str = "\
# The cookie model
<!-- Written by `cargo xtask train`. Do not edit. -->

Most cookies are sorted by a row of the catalogue. For the rest, and beside the rows, a small learned model looks at what a cookie is like:
value, lifetime, flags, whose it is, what its name sounds like, and what the catalogue and public lists say of name and host. It is
`crates/likeness/model.bin`, read in place by `crates/likeness`; nothing is sent anywhere.

## What it was learned from
| what | where from | licence | used for |
|---|---|---|---|
";

const ASKING: &str = "
Every cookie is asked of a model that has not seen its site; names that only the sites being asked about have are also kept from the
teacher's lesson. Only the first state of a cookie is used, never how often it changed. The figures are means over several ways to part the
sites.

**What was chosen on these same cookies**, and therefore looks a little better than it is: about thirty settings of the learning were tried before
the lists were added (A lay between 0.79 and 0.82) and about thirty after (between 0.81 and 0.83), six limits for a clear guess, and four policies,
of which D came out best. The row with its limit chosen on the other sites takes the second of these choices out. The lists were taken over whole,
without a look at these cookies. The catalogue's rows were written without regard to this page, but nothing here checks whether somebody looked at
these cookies while writing them. That some rows are firm was decided so that no essential cookie of tests/quality is taken for analytics or advertising; that a
guess is sure from 0.75 on, by the table below.

**What was tried and made no difference** beyond chance (about 0.004 from one run to the next): name pieces learned from the lists or from the labels
themselves, four times the buckets of name pieces, the teacher's kinds of cookies kept apart, three forests instead of one, fewer, smaller or more
cautious trees, rare names counting more, and bonuses for rows and lists instead of a limit.

";

const COLUMNS: &str = "
Columns: accuracy over four classes (necessary, functionality, analytics, advertising); the mean of their F1; the mean over distinct names; names that
occur once; share of analytics and advertising that is sorted as either; share of necessary that is sorted so; the same at the limit where
92.5 % is stopped when the model's shares alone decide; how many of the surest three quarters are right. Firm are rows of signing in, and on its own site a
row of the very name and host. A consent cookie that labels call necessary and we
call a preference counts as right, as in the project's scorer.
";

const ACTING: &str = "
## Acting on a guess alone

When a cookie is stopped because it is guessed to be analytics or advertising with at least this confidence, what is stopped (means over
the partings, each group of sites calibrated by the others). The lists still know names of the second kind; what neither catalogue nor lists know is
like the third.

| known of it | confidence from | of analytics and advertising | of necessary | of functionality |
|---|---|---|---|---|
";

pub(super) fn line(name: &str, score: &Score, lost: Option<f64>) -> String {
    let at = lost.map_or("–".to_owned(), |lost| format!("{lost:.3}"));
    format!(
        "| {name} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} | {:.3} | {at} | {:.3} |",
        score.accuracy, score.macro_f1, score.distinct, score.once, score.blocked, score.lost, score.surest
    )
}

/// The whole page.
pub(super) fn write(examples: &[Example], teacher: &Teacher, measured: &Measured) -> String {
    let mut page = OPENING.to_owned();
    let sites: std::collections::BTreeSet<&str> = examples.iter().map(|example| example.page.as_str()).collect();
    _ = writeln!(
        page,
        "| {} cookies of {} sites, labelled by the sites' own consent tools | a part of CookieBlock's crawl of February 2021 | MIT \
         | the trees |",
        examples.len(),
        sites.len()
    );
    _ = writeln!(
        page,
        "| {} names with what they change in the answers of CookieBlock's model | CookieBlock | MIT | what names sound like |",
        teacher.len()
    );
    _ = writeln!(
        page,
        "| {} names and beginnings of names on public lists, in crates/likeness/listed-names.tsv | Open Cookie Database | Apache-2.0 | \
         inputs of the trees |\n| | @cookiepal-oss/cookie-db 1.0.0, tarteaucitronjs 1.34.0 | MIT | the same |",
        measured.listed
    );
    _ = writeln!(page, "| rows of names and hosts | this catalogue | MPL-2.0 | inputs of the trees |");
    _ = writeln!(
        page,
        "\nSeed {}, {} bytes: {} trees of up to {} leaves over {} features, and {BUCKETS} buckets of name pieces. Each cookie is \
         learned from five times: as it is, under a name of random letters, as if the catalogue did not know its name, the same for its host, and as if its value could \
         not be seen.\n\n## How good it is",
        SEEDS[0],
        measured.bytes,
        GROWTH.rounds * 4,
        GROWTH.leaves,
        Feature::COUNT,
    );
    page += ASKING;
    _ = writeln!(page, "{FOLDS} groups of sites, {} partings.\n", SEEDS.len());
    page += "| | accuracy | macro-F1 | distinct names | once | blocked | lost | lost at 92.5 % | surest 75 % |\n|---|---|---|---|---|---|---|---|---|\n";
    for (name, score, lost) in &measured.rows {
        page += &line(name, score, *lost);
        page.push('\n');
    }
    page += COLUMNS;
    _ = writeln!(
        page,
        "\nCalibration error: {:.3} (each group of sites calibrated by the others).",
        measured.calibration_error
    );
    confusion(&mut page, measured);
    acting(&mut page, measured);
    limits(&mut page, measured);
    page
}

fn confusion(page: &mut String, measured: &Measured) {
    *page += "\nPolicy D, first parting, labels down, answers across:\n\n| | necessary | functionality | analytics | advertising |\n|---|---|---|---|---|\n";
    for (class, counts) in Class::ALL.into_iter().zip(measured.confusion) {
        let [one, two, three, four] = counts;
        _ = writeln!(page, "| {} | {one} | {two} | {three} | {four} |", class.id());
    }
}

pub(super) fn acting_line(known: &str, acting: &Acting) -> String {
    let Acting { limit, unwelcome, necessary, functionality } = acting;
    format!("| {known} | {limit:.1} | {unwelcome:.3} | {necessary:.3} | {functionality:.3} |")
}

fn acting(page: &mut String, measured: &Measured) {
    *page += ACTING;
    for (known, list) in &measured.acting {
        for acting in list {
            *page += &acting_line(known, acting);
            page.push('\n');
        }
    }
}

fn limits(page: &mut String, measured: &Measured) {
    let limits = &measured.limits;
    _ = writeln!(
        page,
        "\n## Where it ends\n\
         - Of the {} cookies whose name other sites have too, {:.3} are sorted as labelled (D). Knowing how most of those other sites label that \
         very name gives {:.3}: sites contradict one another.\n\
         - For {:.3} of all cookies (first parting) the row or the guess is as labelled. No way to choose between the two can do better.\n\
         - Of the cookies labelled necessary, {:.3} have a name that the catalogue calls analytics or advertising. Losing fewer than that while \
         stopping the rest means contradicting it where the labels do.\n\
         - Labels say what a site's consent tool claims, and some claim that Google Analytics is necessary. Part of “lost” is that.\n\
         - The purposes inside a class (authentication, security or performance; preferences or features) are chosen by a rule and were not \
         measured: no labels tell them apart.\n\
         - The teacher comes from the same project as the cookies and may have learned from them. In a prototype, keeping names from it made \
         no measurable difference; what it knows of these sites in other ways cannot be undone.\n\
         - All of it is from February 2021, from sites that use one of three consent tools.\n\
         - A clear guess is one with a share of at least {:.2}, a sure one has a confidence of at least {:.2}: below it nothing is done.",
        limits.repeated,
        limits.repeated_right,
        limits.repeated_agree,
        limits.either,
        limits.called_unwelcome,
        Guess::CLEAR,
        Guess::SURE,
    );
}
