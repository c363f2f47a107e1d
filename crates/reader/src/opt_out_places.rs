//! Tables of where well-known ways out are, by the addresses of their pages.

/// Where well-known ways out are: the host, what the path begins with, and the opt-out's id.
pub(crate) const PLACES: &[(&str, &str, &str)] = &[
    ("networkadvertising.org", "", "nai-opt-out"),
    ("thenai.org", "", "nai-opt-out"),
    ("aboutads.info", "", "daa-webchoices"),
    ("digitaladvertisingalliance.org", "", "daa-webchoices"),
    ("youradchoices.com", "", "daa-webchoices"),
    ("privacyrights.info", "", "daa-webchoices"),
    ("youradchoices.ca", "", "daac-adchoices"),
    ("youronlinechoices.com.au", "", "your-online-choices-australia"),
    ("youronlinechoices.eu", "", "your-online-choices"),
    ("youronlinechoices.com", "", "your-online-choices"),
    ("edaa.eu", "", "your-online-choices"),
    ("adssettings.google.com", "", "google-my-ad-center"),
    ("myadcenter.google.com", "", "google-my-ad-center"),
    ("google.com", "/settings/ads", "google-my-ad-center"),
    ("google.com", "/ads/preferences", "google-my-ad-center"),
    ("tools.google.com", "/dlpage/gaoptout", "google-analytics"),
    ("globalprivacycontrol.org", "", "global-privacy-control"),
    ("allaboutdnt.com", "", "do-not-track"),
    ("facebook.com", "/adpreferences", "meta-ad-preferences"),
    ("facebook.com", "/ads/preferences", "meta-ad-preferences"),
    ("facebook.com", "/settings?tab=ads", "meta-ad-preferences"),
    ("facebook.com", "/settings/?tab=ads", "meta-ad-preferences"),
    ("accountscenter.facebook.com", "/ad_preferences", "meta-ad-preferences"),
    ("facebook.com", "/off_facebook_activity", "meta-off-facebook-activity"),
    ("linkedin.com", "/psettings/advertising", "linkedin-advertising-settings"),
    ("linkedin.com", "/psettings/enhanced-advertising", "linkedin-advertising-settings"),
    ("linkedin.com", "/mypreferences", "linkedin-advertising-settings"),
    ("linkedin.com", "/psettings/guest-controls", "linkedin-guest-opt-out"),
    ("account.microsoft.com", "/privacy", "microsoft-ad-settings"),
    ("choice.microsoft.com", "", "microsoft-ad-settings"),
    ("choice.live.com", "", "microsoft-ad-settings"),
    ("amazon.", "/adprefs", "amazon-advertising-preferences"),
    ("twitter.com", "/personalization", "x-ad-preferences"),
    ("twitter.com", "/settings", "x-ad-preferences"),
    ("x.com", "/settings", "x-ad-preferences"),
    ("tiktok.com", "/setting", "tiktok-ad-settings"),
    ("ads.tiktok.com", "", "tiktok-ad-settings"),
    ("pinterest.", "/settings", "pinterest-personalization"),
    ("help.pinterest.com", "/", "pinterest-personalization"),
    ("yahoo.com", "/dashboard", "yahoo-privacy-dashboard"),
    ("adobe.com", "/privacy/opt-out", "adobe-privacy-choices"),
    ("criteo.com", "/privacy/disable", "criteo-cookies"),
    ("contentsquare.com", "/privacy", "contentsquare"),
    ("accounts.snapchat.com", "", "snapchat-ad-preferences"),
    ("advertise.bingads.microsoft.com", "", "microsoft-ad-settings"),
    ("about.ads.microsoft.com", "", "microsoft-ad-settings"),
    ("tools.applemediaservices.com", "", "apple-personalised-ads"),
];

/// Parts of the address of pages on which browsers tell how cookies are blocked.
pub(crate) const BROWSER_HELP: &[(&str, &str)] = &[
    ("support.google.com", "/chrome"),
    ("support.google.com", "/accounts/answer/61416"),
    ("support.mozilla.org", ""),
    ("support.apple.com", "safari"),
    ("support.apple.com", "/ht201265"),
    ("support.microsoft.com", "cookie"),
    ("help.opera.com", ""),
    ("windows.microsoft.com", "cookie"),
    ("allaboutcookies.org", "manage"),
    ("aboutcookies.org", "control"),
];

/// Guides that tell for each browser how cookies are blocked, where a text sends people who want to.
pub(crate) const GUIDES: &[&str] = &["aboutcookies.org", "allaboutcookies.org"];

/// Companies whose own way out is meant where a sentence on ways out names them.
pub(crate) const COMPANIES: &[(&str, &str)] = &[
    ("criteo", "criteo-cookies"),
    ("contentsquare", "contentsquare"),
    ("pinterest", "pinterest-personalization"),
    ("tiktok", "tiktok-ad-settings"),
    ("snapchat", "snapchat-ad-preferences"),
    ("linkedin", "linkedin-advertising-settings"),
];
