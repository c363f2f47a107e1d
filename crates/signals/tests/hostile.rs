//! Texts that mean harm: cut off, random, endless. Each gives a reading or an error in words, and soon.

use std::time::{Duration, Instant};

use sluice_signals::{LONGEST, Reading, Unreadable, read, recognise};

type Reader = fn(&str) -> Result<Reading, Unreadable>;

/// Every reader of text, and the one that chooses among them.
const READERS: [Reader; 12] = [
    recognise,
    read::ad_choices,
    read::tcf,
    read::tcf_canada,
    read::gpp,
    read::us_privacy,
    read::consent_mode_hit,
    read::one_trust,
    read::cookiebot,
    read::shopify_cookie,
    read::uet_hit,
    read::do_not_track,
];

/// One good text of each kind, to spoil.
const GOOD: [&str; 12] = [
    "BYVHiWSADABAAIQAwABAZEA",
    "CQhDnIAQhDnIAAfAHCENB4EgAP_gAEPAAAYgH7QBYAAgAHAAoADAD6ALzAfsAAwcAAAA.cEAAABAAAAAA",
    "CQhDnIAQhDnIAAfAHCENB4CgAEAAAAAAAIYgAAAAAAAhgAUABwAJABQA",
    "DBABDA~BQhDnIAQhDnIAAfABAENADCQAKEAAEQAAAAwRXABAANQAA.YAAAAAAAAAA.IAEP0A",
    "DBAGNZmasA~CQhDnIAQhDnIAAfAAAENAAFgAAAAAAAAAAAAAAAAAAAA.IABu.YAAAAAAAAAAA~1YYN~BAQAAABA.QA~BAQAAEA.QA~BAQAAAEA.QA~BQBA.QA",
    "1YNN",
    "gcs=G111&gcd=13t3p3p3p5l1&npa=1",
    "isGpcEnabled=1&version=202209.1.0&groups=C0001%3A1%2CC0004%3A0",
    "{stamp:%27AA==%27%2Cnecessary:true%2Cmarketing:false%2Cmethod:%27explicit%27}",
    "3AMPS._USCA_f_f_AAAAAAAAAAAAAAAAAAAAAA_%7B%7D",
    r#"["consent","default",{"ad_storage":"denied"}]"#,
    r#"{"con":{"CMP":{"a":"1","m":"0"}},"v":"2.1"}"#,
];

/// Random numbers that are the same every time (xorshift, by George Marsaglia).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end
    }
}

/// Whatever comes out must be sound: seven categories, few and short lines, an error that is a sentence.
fn judge(text: &str) {
    let shown: String = text.chars().take(60).collect();
    for read in READERS {
        match read(text) {
            Ok(reading) => {
                assert_eq!(reading.per_category.len(), 7);
                assert!((1..500).contains(&reading.lines.len()), "{shown}: {} lines", reading.lines.len());
                assert!(reading.lines.iter().all(|line| line.len() < 300), "{shown}: {} lines", reading.lines.len());
            }
            Err(why) => {
                let why = why.to_string();
                assert!(why.ends_with('.') && why.len() < 200, "{why}");
            }
        }
    }
}

#[test]
fn every_cut_is_survived() {
    for text in GOOD {
        assert!(recognise(text).is_ok(), "{text}");
        for at in (0..=text.len()).filter(|at| text.is_char_boundary(*at)) {
            judge(&text[..at]);
            judge(&text[at..]);
        }
    }
}

#[test]
fn every_flipped_bit_is_survived() {
    for text in GOOD {
        for at in 0..text.len() {
            for bit in 0..7 {
                let mut bytes = text.as_bytes().to_vec();
                bytes[at] ^= 1 << bit;
                judge(std::str::from_utf8(&bytes).unwrap());
            }
        }
    }
}

#[test]
fn random_texts_are_survived() {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    let mut random = Random(0x5eed);
    for round in 0..3_000 {
        let length = random.below(120);
        let letters: String = (0..length).map(|_| char::from(LETTERS[random.below(LETTERS.len())])).collect();
        // What begins rightly gets further.
        let front = ["", "B", "C", "DBAB", "1", "13", "CQhDnIAQhDnIAAfAHCENB4"][round % 7];
        judge(&format!("{front}{letters}"));
        let any: String = (0..length).map(|_| char::from_u32(random.below(0x300) as u32).unwrap_or('%')).collect();
        judge(&any);
        // Good texts with pieces of others in them.
        let (one, two) = (GOOD[random.below(GOOD.len())], GOOD[random.below(GOOD.len())]);
        let (from, to) = (random.below(one.len()), random.below(two.len()));
        judge(&[&one[..from], &two[to..]].concat());
    }
}

#[test]
fn what_is_too_long_is_refused_and_the_longest_takes_no_time() {
    let million = "A".repeat(1_000_000);
    for read in READERS {
        assert!(read(&million).unwrap_err().to_string().contains("64 KB"));
    }
    let core = "CQhDnIAQhDnIAAfAHCENB4EgAP_gAEPAAAYg";
    let fill = |front: &str, piece: &str| {
        let mut text = front.to_owned();
        while text.len() + piece.len() <= LONGEST {
            text += piece;
        }
        text
    };
    for text in [
        fill(core, "_"),
        fill(core, "__9_AAD_"),
        fill(core, "A"),
        fill("BYVHiWSP_", "A"),
        fill("DP__", "~1YNN"),
        fill("DBD_", "~BAAA"),
        fill("DBAB", "_"),
        fill("", "["),
        fill("", "{\"a\":"),
        fill("groups=", "C0001:1,"),
        fill("groups=", "x:1,"),
        fill("{necessary:true,", "stamp:'-1',"),
        fill("gcs=G111", "&gcd=13p3p3p3p5"),
        fill("", "%25"),
        fill("1YNN", "&"),
        fill("GPC=", ":"),
    ] {
        let began = Instant::now();
        judge(&text);
        // Twelve readers in an unoptimised build; what grows with the square of the length takes minutes here.
        assert!(began.elapsed() < Duration::from_secs(5), "{:?} for {}", began.elapsed(), &text[..20]);
    }
}

#[test]
fn a_few_letters_cannot_ask_for_much() {
    // 4,095 ranges, each of all companies, in as many restrictions as fit.
    let mut random = Random(1);
    for _ in 0..50 {
        let rest: String = (0..2_000).map(|_| ['_', 'A', '8', 'g'][random.below(4)]).collect();
        judge(&format!("CQhDnIAQhDnIAAfAHCENB4EgAP_gAEPAAAYg__w{rest}"));
    }
}
