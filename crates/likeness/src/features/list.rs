//! The table of features: what the model may look at, in the order of its files.

/// Declares the features and their list in one place.
macro_rules! features {
    ($($(#[doc = $doc:literal])+ $name:ident,)+) => {
        /// One feature. The order is the order in model files: whoever changes it raises [`crate::format::VERSION`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Feature { $($(#[doc = $doc])+ $name,)+ }

        impl Feature {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$name,)+];
        }
    };
}

features! {
    /// How long it is kept, in seconds; -1 when it is forgotten with the session.
    Lifetime,
    /// Hidden from scripts.
    HttpOnly,
    /// Only sent encrypted.
    Secure,
    /// 0 sent along to all, 1 when a link is followed, 2 never.
    SameSite,
    /// Sent to no host below its own.
    HostOnly,
    /// Of another site.
    ThirdParty,
    /// Labels of its domain.
    DomainLabels,
    /// Labels of its domain below the site.
    LabelsBelowSite,
    /// A word such as `ads` or `track` in the domain of another site.
    TrackingDomain,
    /// Steps of its path.
    PathSteps,
    /// The catalogue's row of the name says authentication.
    NameAuthentication,
    /// … security.
    NameSecurity,
    /// … preferences.
    NamePreferences,
    /// … features.
    NameFeatures,
    /// … performance.
    NamePerformance,
    /// … analytics.
    NameAnalytics,
    /// … advertising.
    NameAdvertising,
    /// 0 no row of the name, 1 a pattern, 2 the whole name, 3 name and host.
    NameExactness,
    /// The catalogue says that the host is for authentication.
    HostAuthentication,
    /// … security.
    HostSecurity,
    /// … preferences.
    HostPreferences,
    /// … features.
    HostFeatures,
    /// … performance.
    HostPerformance,
    /// … analytics.
    HostAnalytics,
    /// … advertising.
    HostAdvertising,
    /// How much the name sounds necessary.
    SoundsNecessary,
    /// … like functionality.
    SoundsFunctional,
    /// … like analytics.
    SoundsAnalytic,
    /// … like advertising.
    SoundsAdvertising,
    /// How many public lists call the name necessary.
    ListedNecessary,
    /// … functional.
    ListedFunctional,
    /// … analytics.
    ListedAnalytic,
    /// … advertising.
    ListedAdvertising,
    /// 0 on no list, 1 by its beginning, 2 the whole name.
    ListedExactness,
    /// The lists say that only certain hosts set it.
    ListedOfAHost,
    /// The name speaks of consent.
    ConsentName,
    /// The value could be seen.
    Seen,
    /// Bytes of the value.
    Length,
    /// Bits each sign of the value carries.
    Entropy,
    /// Share of digits.
    Digits,
    /// Share of capitals.
    Capitals,
    /// Share of small letters.
    Smalls,
    /// Share of other signs.
    Others,
    /// Runs of letters and digits.
    Runs,
    /// The longest of them.
    LongestRun,
    /// The longest with small letters, capitals and digits mixed.
    LongestMixed,
    /// Dots.
    Dots,
    /// Dashes.
    Dashes,
    /// Underscores.
    Underscores,
    /// Vertical bars.
    Bars,
    /// Colons.
    Colons,
    /// Ampersands.
    Ampersands,
    /// Equals signs.
    Equals,
    /// Commas.
    Commas,
    /// Semicolons.
    Semicolons,
    /// Slashes.
    Slashes,
    /// Percent signs of the value as it is sent.
    Percents,
    /// In quotation marks.
    Quoted,
    /// Nothing in it.
    Empty,
    /// Yes or no, however it is spelled.
    Boolean,
    /// Digits of a whole number.
    Integer,
    /// A number with a dot.
    Decimal,
    /// A sign before the number.
    Negative,
    /// Letters of a single word.
    Word,
    /// A language, perhaps with a country.
    Language,
    /// A currency.
    Currency,
    /// 1 a UUID, 2 a UUID among other things.
    Uuid,
    /// The version of that UUID.
    UuidVersion,
    /// Digits of a hexadecimal number.
    Hexadecimal,
    /// `GA1.2.1198228296.1613226783`.
    GoogleAnalytics,
    /// `GS1.1.1613226783…`.
    GoogleSession,
    /// `fb.1.1613228052732.882025028`.
    FacebookBrowser,
    /// `1.1.1007113048.1613227725`.
    GoogleConversion,
    /// The session number of PHP, or a like one.
    PhpSession,
    /// The session number of ASP.NET.
    AspSession,
    /// Ends as base64 does.
    Base64,
    /// Times in seconds.
    Seconds,
    /// Times in milliseconds.
    Milliseconds,
    /// Nothing but a time.
    WholeTime,
    /// A date such as 2021-02-13.
    IsoDate,
    /// A date in words.
    WordedDate,
    /// The consent string of the TCF.
    Tcf,
    /// The privacy string of the USA.
    UsPrivacy,
    /// A signed token.
    Jwt,
    /// 1 JSON, 2 JSON in disguise.
    Json,
    /// Pairs of key and value.
    Pairs,
    /// A whole address.
    Address,
    /// Begins as a path does.
    Path,
    /// The name of a host.
    HostName,
    /// Words of consent.
    ConsentWords,
}

impl Feature {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();
}
