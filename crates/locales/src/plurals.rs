//! How languages count: which plural category each number has, from the tables of the Unicode CLDR.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// A plural category of the CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the standard's own words")]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The standard's word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.name() == name)
    }
}

/// Numbers from here on are counted as the one of the last hundred below it with the same two last digits. Holds for every language we
/// speak but for whole millions in some.
pub(crate) const COUNTED: u64 = 200;

/// The rules of one language.
pub(crate) struct Rules {
    plain: PluralRules,
    /// Whether numbers are counted by their last two digits where the tables we use forget to say so: Arabic's, of CLDR's `n % 100 = 3..10`.
    last_two: bool,
}

impl std::fmt::Debug for Rules {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Rules")
    }
}

impl Rules {
    pub(crate) fn of(tag: &str) -> Option<Self> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        // The rules are those of the language; regions and scripts we speak have none of their own.
        let create = |tag: LanguageIdentifier| PluralRules::create(tag, PluralRuleType::CARDINAL).ok();
        let plain = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        let last_two = language.language.as_str() == "ar";
        create(language).or_else(|| create(plain)).map(|plain| Self { plain, last_two })
    }

    pub(crate) fn category(&self, number: u64) -> Category {
        let last_two = number % 100;
        match self.plain.select(if self.last_two && last_two > 2 { last_two } else { number }) {
            Ok(PluralCategory::ZERO) => Category::Zero,
            Ok(PluralCategory::ONE) => Category::One,
            Ok(PluralCategory::TWO) => Category::Two,
            Ok(PluralCategory::FEW) => Category::Few,
            Ok(PluralCategory::MANY) => Category::Many,
            Ok(PluralCategory::OTHER) | Err(_) => Category::Other,
        }
    }

    /// The categories that some number has.
    pub(crate) fn used(&self) -> Vec<Category> {
        let mut used: Vec<_> = (0..COUNTED).map(|number| self.category(number)).collect();
        used.sort_unstable();
        used.dedup();
        used
    }
}
