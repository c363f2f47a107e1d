//! Tables of companies whose ways out the catalogue has: by their names and by where their own pages are.

/// A company with a way out of its own.
pub(crate) struct Vendor {
    /// What texts call it, folded; none where the name says too little.
    pub(crate) names: &'static [&'static str],
    /// Where its own pages are.
    pub(crate) hosts: &'static [&'static str],
    /// What is meant where such a page is given as a way out.
    pub(crate) id: &'static str,
}

const fn vendor(id: &'static str, names: &'static [&'static str], hosts: &'static [&'static str]) -> Vendor {
    Vendor { names, hosts, id }
}

/// Companies with a cookie or a switch to leave them by.
pub(crate) const VENDORS: &[Vendor] = &[
    vendor("33across-cookies", &["33across", "tynt"], &["33across.com", "tynt.com"]),
    vendor("ab-tasty", &["ab tasty", "abtasty"], &["abtasty.com"]),
    vendor("adform-cookie", &["adform"], &["adform.com", "adform.net"]),
    vendor("adobe-advertising-cookie", &["adobe advertising"], &["everesttech.net"]),
    vendor("adobe-analytics-2o7-cookie", &["omniture"], &["2o7.net", "omtrdc.net", "omniture.com"]),
    vendor("adobe-audience-manager-cookies", &["adobe audience manager"], &["demdex.net", "demdex.com"]),
    vendor("amazon-ads-cookie", &[], &["amazon-adsystem.com"]),
    vendor("amplitude", &[], &["amplitude.com"]),
    vendor("audigent-cookie", &["audigent"], &["audigent.com", "ad.gt"]),
    vendor("beeswax-cookie", &[], &["beeswax.com", "bidr.io"]),
    vendor(
        "comscore-cookie",
        &["comscore", "scorecard research"],
        &["comscore.com", "scorecardresearch.com", "voicefive.com"],
    ),
    vendor("contentsquare", &["contentsquare", "clicktale"], &["contentsquare.com", "clicktale.com", "clicktale.net"]),
    vendor("criteo-cookies", &["criteo"], &["criteo.com"]),
    vendor("datonics-cookie", &["datonics"], &["datonics.com", "pro-market.net"]),
    vendor("doubleclick-cookie", &["doubleclick", "double click"], &["doubleclick.com", "doubleclick.net"]),
    vendor("dstillery-cookie", &["dstillery", "media6degrees"], &["dstillery.com", "media6degrees.com"]),
    vendor(
        "epsilon-cookie",
        &["conversant", "valueclick", "epsilon"],
        &["epsilon.com", "conversantmedia.com", "conversantmedia.eu", "dotomi.com", "valueclick.com", "mediaplex.com"],
    ),
    vendor("equativ-cookie", &["smart adserver", "smartadserver", "equativ"], &["smartadserver.com", "equativ.com"]),
    vendor("eyeota-cookie", &["eyeota"], &["eyeota.com", "eyeota.net"]),
    vendor("flashtalking-cookie", &["flashtalking"], &["flashtalking.com"]),
    vendor("freewheel-cookie", &["freewheel"], &["freewheel.com", "freewheel.tv", "fwmrm.net", "stickyadstv.com"]),
    vendor("fullstory-cookie", &["fullstory"], &["fullstory.com"]),
    vendor("index-exchange-cookie", &["index exchange", "casale media"], &["indexexchange.com", "casalemedia.com"]),
    vendor("kameleoon", &["kameleoon"], &["kameleoon.com", "kameleoon.eu"]),
    vendor("liveintent-cookie", &["liveintent"], &["liveintent.com", "liadm.com"]),
    vendor("liveramp-opt-out", &["liveramp"], &["liveramp.com", "liveramp.fr", "liveramp.uk", "rlcdn.com"]),
    vendor("lotame-cookie", &["lotame"], &["lotame.com", "crwdcntrl.net"]),
    vendor("lucky-orange", &["lucky orange"], &["luckyorange.com"]),
    vendor("magnite-cookie", &["magnite", "rubicon", "rubicon project"], &["rubiconproject.com", "magnite.com"]),
    vendor("mapp", &["webtrekk", "mapp intelligence"], &["webtrekk.com", "webtrekk.net", "mapp.com"]),
    vendor("merkle-cookies", &["merkle"], &["merkle.com", "merkleinc.com", "rkdms.com"]),
    vendor("mixpanel", &["mixpanel"], &["mixpanel.com"]),
    vendor("mntn-cookie", &["steelhouse", "mntn"], &["mountain.com", "steelhouse.com", "steelhousemedia.com"]),
    vendor("nativo-cookie", &["nativo"], &["nativo.com", "nativo.net", "postrelease.com"]),
    vendor(
        "neustar-cookie",
        &["neustar", "aggregate knowledge"],
        &["neustar.biz", "aggregateknowledge.com", "agkn.com"],
    ),
    vendor("nexxen-unruly-cookie", &["unruly", "nexxen"], &["nexxen.com", "unruly.co", "unrulymedia.com", "1rx.io"]),
    vendor("nielsen-cookie", &["nielsen"], &["nielsen.com", "nielsen-online.com", "imrworldwide.com"]),
    vendor("openx-cookie", &["openx"], &["openx.com", "openx.net", "openx.org"]),
    vendor("optimizely", &["optimizely"], &["optimizely.com"]),
    vendor("outbrain-cookie", &["outbrain"], &["outbrain.com"]),
    vendor("piano-analytics", &["at internet", "piano analytics", "xiti"], &["atinternet.com", "piano.io", "xiti.com"]),
    vendor("pubmatic-cookie", &["pubmatic"], &["pubmatic.com"]),
    vendor("pulsepoint-cookie", &["pulsepoint"], &["pulsepoint.com", "contextweb.com"]),
    vendor("quantcast-cookie", &["quantcast"], &["quantcast.com", "quantserve.com"]),
    vendor("semasio-cookie", &["semasio"], &["semasio.com", "semasio.net"]),
    vendor("sharethis-cookie", &["sharethis"], &["sharethis.com"]),
    vendor("simplifi-cookie", &["simpli fi"], &["simpli.fi"]),
    vendor("skimlinks-cookies", &["skimlinks"], &["skimlinks.com", "skimresources.com"]),
    vendor("sovrn-cookie", &["sovrn", "lijit", "viglink"], &["sovrn.com", "lijit.com", "viglink.com"]),
    vendor("tapad-cookies", &["tapad"], &["tapad.com"]),
    vendor("the-trade-desk-cookie", &["the trade desk", "trade desk"], &["thetradedesk.com", "adsrvr.org"]),
    vendor("undertone-cookie", &[], &["undertone.com"]),
    vendor(
        "vdx-cookie",
        &["tribal fusion", "exponential interactive"],
        &["tribalfusion.com", "exponential.com", "vdx.tv"],
    ),
    vendor("viant-cookie", &["adelphic", "viant"], &["viantinc.com", "adelphic.com"]),
    vendor("vwo", &["vwo", "visual website optimizer"], &["vwo.com", "visualwebsiteoptimizer.com"]),
    vendor("weborama-cookie", &["weborama"], &["weborama.com", "weborama.fr"]),
    vendor("webtrends-cookie", &["webtrends"], &["webtrends.com"]),
    vendor("xandr-cookie", &["appnexus", "xandr"], &["appnexus.com", "xandr.com", "adnxs.com"]),
    vendor("yieldmo-cookie", &["yieldmo"], &["yieldmo.com"]),
    vendor("zemanta-cookie", &["zemanta"], &["zemanta.com"]),
];

/// Platforms on which people have accounts: a page of theirs is meant as a way out only where the text says so.
pub(crate) const PLATFORMS: &[Vendor] = &[
    vendor("meta-ad-preferences", &[], &["facebook.com", "instagram.com"]),
    vendor("microsoft-ad-settings", &[], &["microsoft.com", "bing.com"]),
    vendor("x-ad-preferences", &[], &["twitter.com", "x.com"]),
    vendor("tiktok-ad-settings", &[], &["tiktok.com"]),
    vendor("linkedin-advertising-settings", &[], &["linkedin.com"]),
    vendor("pinterest-personalization", &[], &["pinterest.com"]),
    vendor("snapchat-ad-preferences", &[], &["snapchat.com", "snap.com"]),
    vendor("apple-personalised-ads", &[], &["apple.com"]),
    vendor(
        "amazon-advertising-preferences",
        &[],
        &["amazon.com", "amazon.co.uk", "amazon.de", "amazon.fr", "amazon.es"],
    ),
    vendor("yahoo-privacy-dashboard", &[], &["yahoo.com", "oath.com", "verizonmedia.com"]),
    vendor("reddit-personalization", &[], &["reddit.com"]),
    vendor("adobe-privacy-choices", &[], &["adobe.com"]),
];

/// Services whose platform has a way out, as rows of tables name them beside a column of ways out.
pub(crate) const SERVICES: &[(&str, &str)] = &[
    ("google analytics", "google-analytics"),
    ("google ads", "google-my-ad-center"),
    ("google adwords", "google-my-ad-center"),
    ("google adsense", "google-my-ad-center"),
    ("google doubleclick", "google-my-ad-center"),
    ("google remarketing", "google-my-ad-center"),
    ("meta", "meta-ad-preferences"),
    ("facebook", "meta-ad-preferences"),
    ("linkedin", "linkedin-advertising-settings"),
    ("tiktok", "tiktok-ad-settings"),
    ("pinterest", "pinterest-personalization"),
    ("snapchat", "snapchat-ad-preferences"),
    ("twitter", "x-ad-preferences"),
    ("microsoft advertising", "microsoft-ad-settings"),
    ("bing ads", "microsoft-ad-settings"),
];

/// Parts of the address of a page on which a company is left, whatever the words around it say.
pub(crate) const LEAVING: &[&str] = &[
    "optout",
    "opt-out",
    "opt_out",
    "opting-out",
    "opt.out",
    "unsubscribe",
    "disable-",
    "deactivat",
    "widerspruch",
    "deaktivier",
    "desactiv",
    "desabonn",
    "oposicion",
    "exclusion",
];
