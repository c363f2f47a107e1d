//! What the model answers: a purpose, how the four classes share it, how sure that is, and why.

use sluice_model::Category;

use crate::traits::Traits;

/// The four classes that people's labels tell apart. The seven purposes fold onto them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// Signing in, security, and keeping the site running.
    Necessary,
    /// Preferences and features.
    Functionality,
    /// How the site is used.
    Analytics,
    /// Ads.
    Advertising,
}

impl Class {
    /// All four, in the order of the shares.
    pub const ALL: [Self; 4] = [Self::Necessary, Self::Functionality, Self::Analytics, Self::Advertising];

    /// The class of a purpose.
    pub const fn of(category: Category) -> Self {
        match category {
            Category::Authentication | Category::Security | Category::Performance => Self::Necessary,
            Category::Preferences | Category::Features => Self::Functionality,
            Category::Analytics => Self::Analytics,
            Category::Advertising => Self::Advertising,
        }
    }

    /// The class that labels call so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.id() == id)
    }

    /// What labels call it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Functionality => "functionality",
            Self::Analytics => "analytics",
            Self::Advertising => "advertising",
        }
    }

    /// The class with the greatest share; of equals the first.
    pub fn of_shares(shares: [f32; 4]) -> Self {
        let mut best = Self::Necessary;
        for class in Self::ALL {
            if shares[class as usize] > shares[best as usize] {
                best = class;
            }
        }
        best
    }
}

/// What a cookie seems to be for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Guess {
    /// The purpose.
    pub category: Category,
    /// How much speaks for each class, in the order of [`Class::ALL`]; together 1.
    pub shares: [f32; 4],
    /// How often guesses as clear as this one were right on sites the model had not seen, from 0 to 1.
    pub confidence: f32,
    /// What was found that speaks for it, most telling first.
    pub traits: Traits,
}

/// What counts when the catalogue has a hand-written row of a cookie's name and the model guesses otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// The guess, which knows of the row.
    Guess,
    /// The row.
    Row,
    /// The row, unless the guess is clear.
    RowUnlessClear,
    /// The row, unless the guess is clear and the row is neither authentication nor security.
    RowUnlessClearAndHarmless,
}

/// Row and guess weighed against each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settled {
    /// The purpose.
    pub category: Category,
    /// How sure it is, from 0 to 1.
    pub confidence: f32,
    /// Whether there is a row, and the guess prevailed over it.
    pub overruled: bool,
}

impl Guess {
    /// The share that makes a guess clear enough to stand against a hand-written row of the same name.
    pub const CLEAR: f32 = 0.7;

    /// Below this confidence a cookie is unsure: it is told so, and nothing is done to it. By docs/cookie-model.md less than one in
    /// 20 cookies labelled necessary is stopped from here on, and of the essential ones in tests/quality none.
    pub const SURE: f32 = 0.75;

    /// How sure a row is at least, however little the guess thinks of it.
    const LEAST_OF_A_ROW: f32 = 0.5;

    /// The class of the guess.
    pub fn class(&self) -> Class {
        Class::of_shares(self.shares)
    }

    /// Weighs the guess against a hand-written row of the name. Rows of consent cookies and firm rows
    /// ([`crate::CookieFacts::has_firm_row`]) are for the caller to keep ([`Trust::Row`]): they never change hands.
    pub fn settle(&self, row: Option<Category>, trust: Trust) -> Settled {
        self.settle_at(row, trust, Self::CLEAR)
    }

    /// The same with another share from which a guess is clear: for measuring what that share should be.
    pub fn settle_at(&self, row: Option<Category>, trust: Trust, limit: f32) -> Settled {
        let guessed = Settled { category: self.category, confidence: self.confidence, overruled: false };
        let Some(row) = row else { return guessed };
        let class = Class::of(row);
        if class == self.class() {
            return Settled { category: row, ..guessed };
        }
        let harmless = !matches!(row, Category::Authentication | Category::Security);
        let clear = self.shares[self.class() as usize] >= limit;
        let prevails = match trust {
            Trust::Guess => true,
            Trust::Row => false,
            Trust::RowUnlessClear => clear,
            Trust::RowUnlessClearAndHarmless => clear && harmless,
        };
        if prevails {
            return Settled { overruled: true, ..guessed };
        }
        let confidence = self.shares[class as usize].max(Self::LEAST_OF_A_ROW);
        Settled { category: row, confidence, overruled: false }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_gives_way_only_to_a_clear_guess() {
        let guess = |share: f32| Guess {
            category: Category::Advertising,
            shares: [1.0 - share, 0.0, 0.0, share],
            confidence: share,
            traits: Traits::default(),
        };
        let settled = |share, row, trust| guess(share).settle(Some(row), trust).category;
        for row in [Category::Performance, Category::Security] {
            assert_eq!(settled(0.9, row, Trust::Guess), Category::Advertising);
            assert_eq!(settled(0.9, row, Trust::Row), row);
            assert_eq!(settled(0.6, row, Trust::RowUnlessClear), row);
            assert_eq!(settled(0.9, row, Trust::RowUnlessClear), Category::Advertising);
        }
        assert_eq!(settled(0.9, Category::Security, Trust::RowUnlessClearAndHarmless), Category::Security);
        assert_eq!(settled(0.9, Category::Performance, Trust::RowUnlessClearAndHarmless), Category::Advertising);
        assert_eq!(guess(0.4).settle(None, Trust::Row).category, Category::Advertising);
    }
}
